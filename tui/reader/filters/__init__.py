"""The filter in force: the pane of actors, and all else that it can ask, in lists."""

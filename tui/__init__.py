"""What a person sees in a terminal: the Textual reader and the `parley` command line."""

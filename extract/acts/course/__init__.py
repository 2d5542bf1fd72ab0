"""Whether an act was done, goes on, is to come or hangs on something."""

"""The `parley` command: its words, what each does, and how answers are printed.

`grammar` says which commands and options there are, `run` calls the one that was asked for. Every
other module is imported by the command that needs it, so that a look-up starts at once. The module
of a command has `run(options)`, which returns the exit code (`exits`) or raises a `CommandError`.
"""

"""The exit codes of every command."""

DONE = 0
NOTHING_FOUND = 1
REFUSED = 2  # wrong use, bad input, or something of several refused; the rest is done
INTERRUPTED = 130

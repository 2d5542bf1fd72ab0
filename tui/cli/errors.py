"""What ends a command early: one sentence for the person, and an exit code."""


class CommandError(Exception):
    """A command cannot be done as asked; the text says why in one sentence."""

    exit_code = 2


class NothingFoundError(CommandError):
    """A look-up was answered, and the answer is that there is nothing."""

    exit_code = 1

"""The `parley` command: `python -m tui` and the console script both begin here."""

import sys


def main() -> int:
    """Run the command line; return its exit code."""
    from tui.cli.run import run  # noqa: PLC0415 - Ctrl-C during the imports is quiet, too

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

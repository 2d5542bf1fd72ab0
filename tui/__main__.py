"""The `parley` command: `python -m tui` and the console script both begin here."""

import sys


def main() -> int:
    """Run the command line; return its exit code."""
    try:
        from tui.cli.run import run  # noqa: PLC0415 - Ctrl-C is quiet during the imports, too

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

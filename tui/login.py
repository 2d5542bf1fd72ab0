"""Who changes something, as the machine knows them."""

from __future__ import annotations

import getpass


def login() -> str:
    """Return the name under which somebody is logged in, "unknown" where there is none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"

"""What `parley --help` says of the commands: a line for each, in groups by what one wants to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GROUPS: dict[str, tuple[str, ...]] = {
    "read in": ("add", "feed", "update", "reread"),
    "look up": ("events", "claims", "articles", "actors", "show"),
    "keep": ("star", "tag", "note", "tags", "filters", "seen"),
    "set right": ("correct", "hide", "merge", "part", "write", "edit", "remove", "actor"),
    "go back": ("changes", "undo", "redo", "dismiss"),
    "whole stores": ("export", "import", "check"),
    "Parley itself": ("demo", "config", "completions"),
}
"""Every command, in the order in which people come to need them."""

_WIDTH = max(len(name) for names in GROUPS.values() for name in names)


def overview(does: Mapping[str, str]) -> str:
    """Return the groups with a line for each command, by what each of them `does`."""
    lines = []
    for title, names in GROUPS.items():
        lines.append(f"{title}:")
        lines += [f"  {name:<{_WIDTH}}  {does[name]}" for name in names]
        lines.append("")
    return "\n".join(lines)

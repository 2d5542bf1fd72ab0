"""Which two sides a text keeps naming in one breath: "Israel and Hamas", "Kyiv and Moscow"."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.values import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.values import Mention

_JOINING = re.compile(r"(?: [a-z]+)? (?:and|with|against|versus) (?:the )?|-")
_NAMING = frozenset({Form.NAME, Form.CAPITAL, Form.DEMONYM})
_LONGEST = 24  # characters of what joins two names


def couples(
    text: str, mentions: Sequence[Mention], side_of: Callable[[str], str]
) -> Counter[tuple[str, str]]:
    """Count how often two sides are named together; a third beside them makes a list of it."""
    found: Counter[tuple[str, str]] = Counter()
    role = Form.ROLE
    for one in mentions:
        if one.form is not role or len(one.actors) != 2:
            continue
        both = sorted({side_of(name) for name in one.actors})
        if len(both) == 2:  # "envoys of both"
            found[both[0], both[1]] += 1
    for i, (first, second) in enumerate(pairwise(mentions)):
        if second.start - first.end > _LONGEST or not _joined(text, first, second):
            continue
        before = text[mentions[i - 1].end : first.start] if i else ""
        after = text[second.end : mentions[i + 2].start] if i + 2 < len(mentions) else ""
        if before == ", " or after in (", ", ", and ", " and "):
            continue
        pair = sorted((side_of(first.actors[0]), side_of(second.actors[0])))
        if pair[0] != pair[1]:
            found[pair[0], pair[1]] += 1
    return found


def _joined(text: str, first: Mention, second: Mention) -> bool:
    if not _JOINING.fullmatch(text, first.end, second.start):
        return False
    some = (first, second)
    return all(len(one.actors) == 1 and one.form in _NAMING for one in some)

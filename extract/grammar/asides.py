"""Looks past ", an aide said," to the clause that goes on behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import TAKES_CONTENT, Clause

if TYPE_CHECKING:
    from collections.abc import Sequence


def past_aside(
    chunks: Sequence[Chunk], before: Sequence[Clause], clause: Clause, at: int
) -> Clause | None:
    """Return the clause before an aside of saying that "and" goes on: "replied, an aide said, and".

    `at` is where "and" stands. A verb of saying goes on from who says: "…, he said, and added".
    """
    if at < 2 or chunks[at - 1].part is not Part.COMMA or clause.verb.lemma in TAKES_CONTENT:
        return None
    finite = [one for one in before if one.verb.form == "finite"]
    if len(finite) < 2:
        return None
    said, told = finite[-1], finite[-2]
    opens = said.begin > 0 and chunks[said.begin - 1].part is Part.COMMA
    bare = said.verb.lemma in TAKES_CONTENT and not said.objects and said.walked >= at - 1
    return told if opens and bare and told.subject else None

"""Everybody whom an article names, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.naming import Named, Naming
from extract.actors.words import Line
from extract.values import Cast, Mention

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.actors.book import ActorBook
    from extract.values import Sentence


def cast(text: str, sentences: Sequence[Sentence], published: date, book: ActorBook) -> Cast:
    """Find who is named in the sentences of a text."""
    lines = [Line(text, s.start, s.end, n, s.paragraph) for n, s in enumerate(sentences)]
    naming = Naming(lines, book.with_geography)
    mentions = [
        _mention(line, named)
        for line, found in zip(lines, naming.named, strict=True)
        for named in found
    ]
    return Cast(mentions=tuple(mentions), actors=naming.roster.actors)


def _mention(line: Line, named: Named) -> Mention:
    return Mention(
        start=line.starts[named.first],
        end=line.ends[named.last - 1],
        actors=named.names,
        form=named.form,
        possessive=line.possessed(named.last - 1),
    )

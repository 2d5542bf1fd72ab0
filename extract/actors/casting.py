"""Everybody whom an article names, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.words import Line, JOINS
from extract.values import Cast, Form, Mention

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.actors.book import ActorBook
    from extract.values import Sentence


def cast(text: str, sentences: Sequence[Sentence], published: date, book: ActorBook) -> Cast:
    """Find who is named in the sentences of a text."""
    mentions: list[Mention] = []
    surnames: dict[str, str] = {}
    for number, s in enumerate(sentences):
        line = Line(text, s.start, s.end, number, s.paragraph)
        i = 0
        while i < len(line):
            for known in book.starting_with(line.words[i]):
                n = len(known.words)
                if tuple(line.words[i : i + n]) == known.words and all(
                    line.gap(k) in JOINS for k in range(i, i + n - 1)
                ):
                    name = known.names[0]
                    if book.actors[name].kind == "person":
                        surnames[known.words[-1]] = name
                    mentions.append(
                        Mention(
                            start=line.starts[i],
                            end=line.ends[i + n - 1],
                            actors=(name,),
                            form=known.form,
                            possessive=line.possessed(i + n - 1),
                        )
                    )
                    i += n
                    break
            else:
                if line.words[i] in surnames:
                    mentions.append(
                        Mention(
                            start=line.starts[i],
                            end=line.ends[i],
                            actors=(surnames[line.words[i]],),
                            form=Form.NAME,
                            possessive=line.possessed(i),
                        )
                    )
                i += 1
    names = {name for one in mentions for name in one.actors}
    return Cast(mentions=tuple(mentions), actors={n: book.actors[n] for n in sorted(names)})

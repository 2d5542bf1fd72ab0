"""A person's search words as a full-text query that can neither fail nor do anything else.

Words must all be there; "several in quotes" in that order; a word with `*` at its end begins a
word. Nothing else is syntax: every term is quoted for FTS5
(https://www.sqlite.org/fts5.html#full_text_query_syntax).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.values import marks
from store.values.folding import storable

if TYPE_CHECKING:
    from store.file.connection import Store

MOST_TERMS = 32
_MOST_ACTORS = 64
_TERM = re.compile(r'"([^"]*)"(\*?)|([^\s"]+)')
_WORD_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase to look for; with `prefix`, its last word may go on."""

    text: str
    prefix: bool = False

    def quoted(self) -> str:
        """Return the term as FTS5 reads it."""
        inner = self.text.replace('"', '""')
        return f'"{inner}"{"*" if self.prefix else ""}'


def terms(words: str) -> list[Term]:
    """Return what to look for, at most `MOST_TERMS`; what has no letter or digit is left out."""
    found = []
    for phrase, star, word in _TERM.findall(storable(words)):
        text, prefix = (phrase, bool(star)) if not word else (word.rstrip("*"), word.endswith("*"))
        if _WORD_LETTER.search(text):
            found.append(Term(text, prefix))
    return found[:MOST_TERMS]


def query(store: Store, words: str) -> str | None:
    """Return a full-text query for words; `None` if there is nothing to look for in them.

    A term matches the text of a row, or an actor of the row by any of its aliases.
    """
    parts = [_either(term, _actors_called(store, term)) for term in terms(words)]
    return " AND ".join(parts) if parts else None


def _either(term: Term, actors: list[int]) -> str:
    text = f"{{words}} : {term.quoted()}"
    if not actors:
        return f"({text})"
    listed = " OR ".join(f'"{marks.actor(row)}"' for row in actors)
    return f"({text} OR {{marks}} : ({listed}))"


_CALLED = (
    "SELECT coalesce(actor.means, actor.id) FROM alias_fts"
    " CROSS JOIN alias ON alias.id = alias_fts.rowid CROSS JOIN actor ON actor.id = alias.actor"
    " WHERE alias_fts MATCH :term AND NOT actor.rejected LIMIT :rows"
)


def _actors_called(store: Store, term: Term) -> list[int]:
    values = {"term": term.quoted(), "rows": _MOST_ACTORS}
    return sorted({row for (row,) in store.rows(_CALLED, values)})

"""Reads a few sentences and answers in plain tuples."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extract.actors import ActorBook, cast
from extract.actors.words import Line
from extract.values import Cast, Form, Mention, Sentence

DAY = date(2025, 12, 28)


@dataclass(frozen=True)
class Told:
    """A text and its cast."""

    text: str
    cast: Cast

    def words(self, one: Mention) -> str:
        return self.text[one.start : one.end]

    def all(self, *forms: Form) -> list[tuple[str, tuple[str, ...]]]:
        """Words and actors of the mentions of these forms, of all without any."""
        return [
            (self.words(one), one.actors)
            for one in self.cast.mentions
            if not forms or one.form in forms
        ]

    def whom(self, words: str) -> tuple[str, ...]:
        """Whom the last mention with these words names."""
        return self.mention(words).actors

    def mention(self, words: str) -> Mention:
        return next(one for one in reversed(self.cast.mentions) if self.words(one) == words)

    def has(self, words: str) -> bool:
        return any(self.words(one) == words for one in self.cast.mentions)

    @property
    def people(self) -> set[str]:
        return {name for name, actor in self.cast.actors.items() if actor.kind == "person"}


def tell(*sentences: str, book: ActorBook | None = None, published: date = DAY) -> Told:
    """Read sentences, one paragraph together; with the built-in book unless told."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence), 0))
        at += len(sentence) + 1
    text = " ".join(sentences)
    known = ActorBook.builtin() if book is None else book
    return Told(text, cast(text, spans, published, known))


def unknown(*sentences: str) -> Told:
    """Read sentences with no book."""
    return tell(*sentences, book=ActorBook.empty())


def line(text: str) -> Line:
    """One sentence's words."""
    return Line(text, 0, len(text), 0, 0)

"""Parsed sentences as plain values, whatever model they come from.

Parts of speech are Universal POS tags, relations the labels of ClearNLP as spaCy's English models
give them ("nsubj", "nsubjpass", "agent", "dobj", "ccomp").
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from extract.values import Sentence

LONGEST = 2_500
"""So many characters of a sentence are parsed at most; what is longer is a list or a table."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, with its offsets, and `head`, the word that it belongs to.

    `at` and `head` count words of the whole text; the word at the top of a sentence is its own
    head.
    """

    at: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    relation: str
    head: int


@dataclass(frozen=True, slots=True)
class Entity:
    """A name that the model sees at `text[start:end]`; `label` as OntoNotes has it ("PERSON")."""

    start: int
    end: int
    label: str


@dataclass(slots=True)
class Parse:
    """All words of a text that were parsed and the names among them, both in order.

    `children` are the words that hang on each word, `starts` where each begins.
    """

    words: list[Word]
    entities: list[Entity]
    children: dict[int, list[Word]] = field(init=False, default_factory=dict)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        for word in self.words:
            if word.head != word.at:
                self.children.setdefault(word.head, []).append(word)
        self.starts = [word.start for word in self.words]

    def inside(self, start: int, end: int) -> list[Word]:
        """Return the words that begin in a span."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def at(self, start: int) -> Word | None:
        """Return the word that begins at an offset, `None` where none does."""
        i = bisect_left(self.starts, start)
        return self.words[i] if i < len(self.words) and self.starts[i] == start else None

    def below(self, word: Word, *relations: str) -> list[Word]:
        """Return the words that hang on one by these relations, all of them where none is named."""
        some = self.children.get(word.at, [])
        return [one for one in some if not relations or one.relation in relations]

    def head(self, word: Word) -> Word | None:
        """Return the word that this one hangs on, `None` at the top."""
        return None if word.head == word.at else self.words[word.head]


def parse(
    text: str, sentences: Sequence[Sentence], pipe: Callable[[Iterable[str]], Iterable[Any]]
) -> Parse:
    """Parse a text sentence by sentence.

    Args:
        text: The cleaned text of an article.
        sentences: Its sentences; what is longer than `LONGEST` is left out.
        pipe: Makes a spaCy `Doc` of each string, in order.
    """
    short = [one for one in sentences if one.end - one.start <= LONGEST]
    words: list[Word] = []
    entities: list[Entity] = []
    for sentence, doc in zip(short, pipe(text[one.start : one.end] for one in short), strict=True):
        first, offset = len(words), sentence.start
        words.extend(_word(token, first, offset) for token in doc)
        entities.extend(
            Entity(offset + one.start_char, offset + one.end_char, one.label_) for one in doc.ents
        )
    return Parse(words, entities)


def _word(token: Any, first: int, offset: int) -> Word:
    """Make a word of a spaCy token; `first` and `offset` are where its sentence begins."""
    start = offset + token.idx
    return Word(
        at=first + token.i,
        start=start,
        end=start + len(token.text),
        text=token.text,
        lemma=token.lemma_.lower(),
        pos=token.pos_,
        relation=token.dep_,
        head=first + token.head.i,
    )

"""One sentence with all that is known of it: words, chunks, clauses, actors, speech."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part, chunk
from extract.grammar.clauses import clauses
from extract.grammar.tagging import tag
from extract.grammar.tokens import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from extract.acts.words.lexicon import NounClass, Pattern
    from extract.grammar.clause import Clause
    from extract.values import Cast, Mention, Sentence, Speech, Timex


@dataclass(slots=True)
class Scene:
    """A sentence, parsed, with the speeches and time expressions that touch it."""

    text: str
    index: int
    sentence: Sentence
    published: date
    cast: Cast
    tokens: list[Token]
    chunks: list[Chunk]
    clauses: list[Clause]
    speeches: tuple[Speech, ...]
    timexes: tuple[Timex, ...]
    topic: tuple[str, ...] = ()  # classes of what "it" points back to, from sentences before
    # what was found out already: patterns by clause, noun classes by chunk, each by its place
    patterns: dict[int, Pattern | None] = field(default_factory=dict)
    classes: dict[int, tuple[NounClass, ...]] = field(default_factory=dict)
    cues: dict[tuple[int, int], Speech | None] = field(default_factory=dict)
    cued: tuple[Speech, ...] = ()  # the speeches that `cues` were looked for in

    def speech_at(self, start: int) -> Speech | None:
        """Return whose words stand at an offset: the innermost speech there."""
        best, length = None, 0
        for one in self.speeches:
            for first, last in one.content:
                if not first <= start < last or (best is not None and last - first >= length):
                    continue
                if not one.direct and ";" in self.text[max(first, self.sentence.start) : start]:
                    continue  # a reported clause ends at the semicolon
                best, length = one, last - first
        return best

    def below(self, clause: Clause) -> list[Clause]:
        """Return the clauses that hang on another, in their order."""
        return [one for one in self.clauses if one.parent is clause]

    def cue_of(self, clause: Clause) -> Speech | None:
        """Return the speech that a clause's verb reports."""
        if self.cued is not self.speeches:
            self.cued, self.cues = self.speeches, {}
        place = clause.chunk.start, clause.chunk.end
        if place not in self.cues:
            self.cues[place] = self._cue_in(*place)
        return self.cues[place]

    def _cue_in(self, start: int, end: int) -> Speech | None:
        some = (one for one in self.speeches if one.cue_start < end and start < one.cue_end)
        return next(some, None)

    def named(self) -> tuple[str, ...]:
        """Return the actors whom the sentence names or points at, each once, in its order."""
        some = (one.mention for one in self.tokens if one.mention is not None)
        return tuple(dict.fromkeys(name for mention in some for name in mention.actors))

    def span(self, clause: Clause) -> tuple[int, int]:
        """Return where a clause stands in the text, outer marks left out."""
        some = self.chunks[clause.begin : clause.finish] or [clause.chunk]
        while len(some) > 1 and some[-1].part in _MARKS:
            some = some[:-1]
        while len(some) > 1 and some[0].part in _MARKS:
            some = some[1:]
        return some[0].start, some[-1].end

    def timexes_in(self, start: int, end: int) -> list[Timex]:
        """Return the time expressions between two offsets."""
        return [one for one in self.timexes if start <= one.start and one.end <= end]


LONGEST = 2_500
"""So many characters of a sentence are parsed: what is longer is a list or a table."""

_MARKS = frozenset({Part.COMMA, Part.BREAK, Part.QUOTE, Part.COORDINATOR})


def parse(
    text: str,
    index: int,
    sentence: Sentence,
    published: date,
    cast: Cast,
    around: tuple[Sequence[Mention], Sequence[Timex], Sequence[Speech]],
    retag: Callable[[list[Token]], None] | None = None,
) -> Scene:
    """Parse one sentence.

    `around` are mentions, time expressions and speeches that touch it; `retag` corrects the tags
    that the rules gave its words.
    """
    mentions, timexes, speeches = around
    end = min(sentence.end, sentence.start + LONGEST)
    tokens = tokenize(text, sentence.start, end, mentions, timexes)
    tag(tokens)
    if retag is not None:
        retag(tokens)
    chunks = chunk(tokens)
    return Scene(
        text=text,
        index=index,
        sentence=sentence,
        published=published,
        cast=cast,
        tokens=tokens,
        chunks=chunks,
        clauses=clauses(chunks),
        speeches=tuple(speeches),
        timexes=tuple(timexes),
    )

"""Who does what a verb says, and to whom, as the dependency parse has it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.parser.parsing import Parse, Word
    from extract.values import Cast, Mention

_SUBJECTS = ("nsubj", "csubj")
_OBJECTS = ("dobj", "dative")
_VERBS = frozenset({"VERB", "AUX"})
_HOPS = 6  # verbs that are looked through for a subject


class Arguments:
    """Reads the actors of verbs out of one parse."""

    def __init__(self, cast: Cast, parse: Parse) -> None:
        self._parse = parse
        self._mentions = cast.mentions
        self._starts = [one.start for one in cast.mentions]

    def verb(self, start: int, end: int) -> Word | None:
        """Return the verb that governs the words of a span, `None` where none does."""
        inside = self._parse.inside(start, end)
        places = {word.at for word in inside}
        for word in inside:
            top = word.head == word.at or word.head not in places
            if top and word.pos in _VERBS and word.relation not in ("aux", "auxpass"):
                return word
        return None

    def doers(self, verb: Word) -> list[Word]:
        """Return the nouns that do what a verb says: subjects, or the agents of a passive."""
        if self.is_passive(verb):
            agents = self._parse.below(verb, "agent")
            return [noun for by in agents for noun in self._run(by, "pobj")]
        return self._subjects(verb, _HOPS)

    def is_passive(self, verb: Word) -> bool:
        """Whether a verb is in the passive voice."""
        return bool(self._parse.below(verb, "nsubjpass", "auxpass"))

    def undergoers(self, verb: Word) -> list[Word]:
        """Return the nouns to which it is done: objects, or the subjects of a passive."""
        if self.is_passive(verb):
            return self._run(verb, "nsubjpass")
        return self._run(verb, *_OBJECTS)

    def names(self, nouns: list[Word]) -> list[str]:
        """Return the actors whom nouns name by themselves, each once."""
        found = [name for noun in nouns for name in self._named(noun)]
        return list(dict.fromkeys(found))

    def _subjects(self, verb: Word, hops: int) -> list[Word]:
        own = self._run(verb, *_SUBJECTS)
        head = self._parse.head(verb)
        if own:
            relative = verb.relation == "relcl" and own[0].text.lower() in ("who", "which", "that")
            return self._with_joined(head) if relative and head else own
        if head is None or not hops:
            return []
        if verb.relation in ("acl", "relcl"):
            return self._with_joined(head)
        if verb.relation == "xcomp" and head.pos in _VERBS:
            return self._run(head, "dobj") or self._subjects(head, hops - 1)
        if head.pos in _VERBS and verb.relation in ("conj", "advcl"):
            return self._run(head, "nsubjpass") or self._subjects(head, hops - 1)
        return []

    def _run(self, head: Word, *relations: str) -> list[Word]:
        return [
            noun for one in self._parse.below(head, *relations) for noun in self._with_joined(one)
        ]

    def _with_joined(self, noun: Word) -> list[Word]:
        """Return a noun and those that are joined with it: "A, B and C"."""
        return [noun, *self._joined(noun)]

    def _joined(self, noun: Word) -> Iterator[Word]:
        for one in self._parse.below(noun, "conj"):
            yield one
            yield from self._joined(one)

    def _named(self, noun: Word) -> tuple[str, ...]:
        mention = self.mention(noun)
        if mention is not None and not mention.possessive and mention.form != "demonym":
            return mention.actors
        for one in self._parse.below(noun, "appos"):
            mention = self.mention(one)
            if mention is not None and mention.form == "name":
                return mention.actors
        return ()

    def mention(self, word: Word) -> Mention | None:
        """Return the mention that a word stands in."""
        at = bisect_right(self._starts, word.start) - 1
        if at < 0 or self._mentions[at].end <= word.start:
            return None
        return self._mentions[at]

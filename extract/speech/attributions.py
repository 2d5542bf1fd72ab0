"""Where a sentence says that somebody speaks: the reporting words and who they belong to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.speech.lexicon import Frame, Shape, Verb, lexicon
from extract.speech.marks import BLOT
from extract.speech.speakers import Speaker, Speakers

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 240  # how far, in characters, a subject may stand from its verb
_WORD = re.compile(r"[A-Za-z]+")
_BREAK = re.compile(
    BLOT + r"+[,.\s]*|[;:—–]|\s-\s|\b(?:that|which|whom|where|when|while|because|although|though"
    r"|if|whether|but|than|once|unless|until|and|or|as)\b"
)
_BE = frozenset(("is", "are", "was", "were", "been", "being", "be", "gets", "got", "getting"))
_DETERMINERS = frozenset(
    ("the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our", "my", "your",
     "no", "any", "such", "some", "every", "each", "other", "latest", "new", "of", "in", "with")
)  # fmt: skip
_ASIDE = re.compile(r"(?:who|which|whose|aged|speaking|now|formerly)\b")
_APPOSED = re.compile(
    r"\s*(?:the|a|an|its|his|her|their|one|another|chief|head|leader|president|chairman|director)\b"
    r"|\s*[A-Z]"
)
_GOES_ON = re.compile(
    r"\s*(?:who|which|whose|and|but|or|as|while|when|after|before|in|on|at|because|though|although"
    r"|if|since|with|without|for|to|until|where|so|that|then|later|\w+ing)\b"
)
_PHRASE_END = re.compile(
    r"[.;:—–\n" + BLOT + r"]|\s-\s|\b(?:who|which|that|when|while|after|because)\b"
)
_SOURCE = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the (?:words|view|eyes|opinion|account|telling) of)\s+"
    r"|\b(?:[Bb]y|[Ii]n)\s+(?=[^,.;:]{1,80}?[’']s?\s+(?:own\s+)?(?:account|words|telling|reckoning|view)\b)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Reporting words and their speaker.

    `start`, `end` cover subject and verb ("he added"); `frame` is `None` for "according to".
    `elided` says that the subject is the one before ("…, adding that"); `after` that the subject
    follows the verb ("said Ms Roe").
    """

    start: int
    end: int
    cue_start: int
    cue_end: int
    frame: Frame | None
    speaker: Speaker
    elided: bool = False
    after: bool = False
    negated: bool = False


class Attributions:
    """Finds the attributions of one text, whose quotations are blotted out."""

    def __init__(self, blotted: str, speakers: Speakers) -> None:
        self._text, self._speakers = blotted, speakers

    def of_sentence(self, start: int, end: int, last: Speaker | None) -> list[Attribution]:
        """Return the attributions of a sentence in order; `last` spoke before it."""
        found: list[Attribution] = []
        previous = last
        cues: list[tuple[int, int, Verb | None]] = [
            *self._verbs(start, end),
            *self._sources(start, end),
        ]
        for cue_start, cue_end, verb in sorted(cues, key=lambda cue: cue[:2]):
            floor = found[-1].cue_end if found else start
            if cue_start < floor:
                continue
            one = (
                self._source(cue_start, cue_end, end, previous)
                if verb is None
                else self._spoken((floor, cue_start, cue_end, end), verb, previous, bool(found))
            )
            if one is None:
                continue
            found.append(one)
            previous = one.speaker if one.speaker.name else previous
        return found

    def _verbs(self, start: int, end: int) -> Iterator[tuple[int, int, Verb]]:
        verbs = lexicon().verbs
        before = ""
        for word in _WORD.finditer(self._text, start, end):
            for verb in verbs.get(word[0], ()):
                stop = word.end()
                if verb.particle:
                    if not self._text.startswith(" " + verb.particle, stop):
                        continue
                    stop += 1 + len(verb.particle)
                if not self._is_noun(before, word.start(), verb):
                    yield word.start(), stop, verb
                break
            before = word[0].casefold()

    def _is_noun(self, before: str, at: int, verb: Verb) -> bool:
        """Whether the form is no verb that reports: "the claims", "to say", "without saying"."""
        if before in ("to", "without", "of"):
            return True
        if verb.shape is Shape.ING:
            return before in ("the", "a", "an") or self._text[at - 1 : at] == "-"
        owned = self._text[max(0, at - 3) : at] in ("’s ", "'s ") or self._text[at - 2 : at] == "’ "
        return before in _DETERMINERS or owned

    def _sources(self, start: int, end: int) -> Iterator[tuple[int, int, None]]:
        for cue in _SOURCE.finditer(self._text, start, end):
            yield cue.start(), cue.end(), None

    def _source(
        self, cue_start: int, cue_end: int, end: int, last: Speaker | None
    ) -> Attribution | None:
        """Read "according to X" and "by X’s account"."""
        stop = self._phrase_end(cue_end, end)
        account = re.compile(r"[’']s?\s+(?:own\s+)?(?:account|words|telling|reckoning|view)\b")
        owned = account.search(self._text, cue_end, stop)
        to = owned.start() if owned else stop
        speaker = self._speakers.in_phrase(cue_end, to, last)
        if speaker is None:
            return None
        tail = owned.end() if owned else stop
        return Attribution(
            start=cue_start, end=tail, cue_start=cue_start,
            cue_end=tail if owned else cue_end, frame=None, speaker=speaker,
        )  # fmt: skip

    def _phrase_end(self, start: int, end: int) -> int:
        """Return where a noun phrase that begins here ends, appositions included."""
        limit = min(end, start + _REACH)
        stop = _PHRASE_END.search(self._text, start, limit)
        limit = stop.start() if stop else limit
        comma = self._text.find(",", start, limit)
        while comma >= 0:
            aside = self._text[comma + 1 : limit]
            if _GOES_ON.match(aside) or not _APPOSED.match(aside):
                return comma
            comma = self._text.find(",", comma + 1, limit)
        return limit

    def _spoken(
        self, places: tuple[int, int, int, int], verb: Verb, last: Speaker | None, again: bool
    ) -> Attribution | None:
        """Read a verb of saying with its subject, which stands before or after it."""
        floor, cue_start, cue_end, end = places
        close, before, negated = self._strip(max(floor, cue_start - _REACH), cue_start)
        if before in _BE and verb.shape is not Shape.ING:
            return self._passive(cue_start, cue_end, end, verb, last)
        quoted_as = verb.shape is Shape.ING and re.search(
            r"(?:\b(?:is|was|were|are|been)\s+)?(?:quoted|cited|reported)\s+as\s+$",
            self._text[max(floor, cue_start - 40) : cue_start],
        )
        if quoted_as:
            close = max(floor, cue_start - 40) + quoted_as.start()
        head, foot = self._subject(floor, close)
        at: tuple[int, int, bool] = (head, cue_end, False)
        speaker = self._speakers.in_phrase(head, foot, last) if foot > head else None
        if speaker is not None and self._text[head:foot].strip() == "who":
            speaker = self._antecedent(floor, head, speaker)
        if speaker is None and verb.shape is Shape.FINITE and self._may_invert(head, cue_end):
            stop = self._phrase_end(cue_end, end)
            speaker = self._speakers.in_phrase(cue_end, stop, last)
            at = (cue_start, stop, True)
        elided = speaker is None
        if speaker is None:
            speaker = (last if again else None) or self._main_subject(floor, cue_start, last)
        if speaker is None:
            return None
        return Attribution(
            start=at[0] if not elided else cue_start, end=at[1], cue_start=cue_start,
            cue_end=cue_end, frame=verb.frame, speaker=speaker, elided=elided, after=at[2],
            negated=negated,
        )  # fmt: skip

    def _strip(self, start: int, end: int) -> tuple[int, str, bool]:
        """Step back over auxiliaries and adverbs: where they begin, the last of them, any "not"."""
        words = lexicon()
        nearest, negated = "", False
        while True:
            piece = self._text[start:end].rstrip()
            word = piece.rsplit(None, 1)[-1].casefold() if piece else ""
            if not word or not (
                word in words.before_verb or (word.endswith("ly") and word != "ally")
            ):
                return start + len(piece) if piece else start, nearest, negated
            nearest = nearest or word
            negated = negated or word in words.negation
            end = start + len(piece) - len(word)

    def _subject(self, floor: int, close: int) -> tuple[int, int]:
        """Return the span of the subject that ends at `close`; empty where it is left out."""
        start = max(floor, close - _REACH)
        if start > floor:
            start += len(self._text[start:close].split(" ", 1)[0])
        start = self._after_break(start, close)
        piece = self._text[start:close]
        trailing = piece.rstrip().endswith(",")
        chunks = self._chunks(start, close)
        if not chunks:
            return close, close
        head = len(chunks) - 1
        if trailing and head >= 1:
            head -= 1
            aside = self._text[slice(*chunks[head])]
            if _ASIDE.match(aside.lstrip()) and head >= 1:
                head -= 1
        elif trailing:
            return close, close
        return chunks[head][0], chunks[-1][1]

    def _chunks(self, start: int, close: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for piece in re.finditer(r"[^,]+", self._text[start:close]):
            words = piece[0]
            if words.strip():
                left = start + piece.start() + len(words) - len(words.lstrip())
                spans.append((left, start + piece.start() + len(words.rstrip())))
        return spans

    def _after_break(self, start: int, close: int) -> int:
        """Return where the clause that ends at `close` begins."""
        at = start
        for one in _BREAK.finditer(self._text, start, close):
            if one[0] in ("and", "or", "as", "but") and self._joins_names(
                start, one.start(), close
            ):
                continue
            at = one.end()
        return at

    def _joins_names(self, start: int, at: int, close: int) -> bool:
        """Whether the "and" stands between two names, and no comma before it."""
        left = self._speakers.last_before(start, at)
        if left is None or self._text[left.end : at].strip():
            return False
        lead = self._text[start : left.start].strip().casefold()
        right = self._text[at:close].split(None, 2)
        return (
            lead in ("", "the", "both", "president") and len(right) > 1 and right[1][:1].isupper()
        )

    def _antecedent(self, floor: int, at: int, found: Speaker) -> Speaker:
        if found.name:
            return found
        one = self._speakers.last_before(floor, at)
        return self._speakers.of_mention(one, None) if one else found

    def _may_invert(self, at: int, cue_end: int) -> bool:
        lead = self._text[max(0, at - 2) : at].rstrip()
        return lead.endswith((BLOT, ",")) and self._text[cue_end : cue_end + 1] == " "

    def _main_subject(self, floor: int, before: int, last: Speaker | None) -> Speaker | None:
        """Return the one whom the sentence so far is about: its first mention that acts."""
        for one in self._speakers.mentions(floor, before)[:6]:
            lead = self._text[max(floor, one.start - 12) : one.start].casefold().split()
            prepositions = (
                "in",
                "at",
                "on",
                "of",
                "for",
                "with",
                "to",
                "from",
                "by",
                "after",
                "ahead",
            )
            if not one.possessive and not (set(lead[-2:]) & set(prepositions)):
                return self._speakers.of_mention(one, last)
        return None

    def _passive(
        self, cue_start: int, cue_end: int, end: int, verb: Verb, last: Speaker | None
    ) -> Attribution | None:
        """Read "was told by X that": the one who speaks follows "by"."""
        if not self._text.startswith(" by ", cue_end):
            return None
        stop = self._phrase_end(cue_end + 4, end)
        speaker = self._speakers.in_phrase(cue_end + 4, stop, last)
        if speaker is None:
            return None
        return Attribution(
            start=cue_start, end=stop, cue_start=cue_start, cue_end=cue_end, frame=verb.frame,
            speaker=speaker,
        )  # fmt: skip

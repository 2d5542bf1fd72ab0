"""Acts to date, in a text whose time expressions are given by hand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.dating import ActSpan, Dater, Dating
from extract.values import Timex
from store.model import Status
from tests.extract.speech.stage import cast_of, sentences_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.values import Speech

PUBLISHED = date(2024, 5, 15)  # a Wednesday


def timexes_of(text: str, days: dict[str, str]) -> list[Timex]:
    """Return the expressions of a text: each wording once, with its EDTF."""
    found = []
    for words, edtf in days.items():
        start = text.index(words)
        found.append(Timex(start=start, end=start + len(words), type="DATE", value=edtf, edtf=edtf))
    return sorted(found, key=lambda one: one.start)


def dated(
    text: str,
    cue: str,
    days: dict[str, str],
    status: Status = Status.HAPPENED,
    *,
    background: bool = False,
    statement: bool = False,
    goes_on: bool = False,
    speeches: bool = True,
    now: bool = False,
) -> Dating:
    """Date the act whose words are `cue` in `text`, published on `PUBLISHED`."""
    sentences = sentences_of(text)
    start = text.index(cue)
    index = next(i for i, one in enumerate(sentences) if one.start <= start < one.end)
    said: list[Speech] = []
    if speeches:
        from extract.speech import speeches as read_speeches

        said = read_speeches(text, sentences, cast_of(text))
    act = ActSpan(
        sentence=index,
        cue_start=start,
        cue_end=start + len(cue),
        clause_start=sentences[index].start,
        clause_end=sentences[index].end,
        status=status,
        background=background,
        statement=statement,
        same_event_hint=goes_on,
        now=now,
    )
    return Dater(text, sentences, timexes_of(text, days), PUBLISHED, said).date(act)


def dated_by_tagger(
    text: str,
    cue: str,
    tag: Callable[[str, date], Sequence[Timex]],
    status: Status = Status.HAPPENED,
) -> Dating:
    """Date an act in a text whose time expressions a tagger finds."""
    sentences = sentences_of(text)
    start = text.index(cue)
    index = next(i for i, one in enumerate(sentences) if one.start <= start < one.end)
    act = ActSpan(
        sentence=index,
        cue_start=start,
        cue_end=start + len(cue),
        clause_start=sentences[index].start,
        clause_end=sentences[index].end,
        status=status,
    )
    return Dater(text, sentences, tag(text, PUBLISHED), PUBLISHED).date(act)


def dated_in_turn(
    text: str,
    acts: Sequence[tuple[str, str | None]],
    days: dict[str, str],
    last: Status = Status.HAPPENED,
) -> list[Dating]:
    """Date words that somebody says, in the order of the text: cues, each with whose words it is.

    Who says it takes part, too; "+Roe+Lind" marks a deed in which two take part, "Bo:Roe+Lind" one
    that a third tells of. `last` is the status of the last act.
    """
    from extract.speech import speeches as read_speeches

    sentences = sentences_of(text)
    said = read_speeches(text, sentences, cast_of(text))
    dater = Dater(text, sentences, timexes_of(text, days), PUBLISHED, said)
    found = []
    for cue, who in acts:
        start = text.index(cue)
        index = next(i for i, one in enumerate(sentences) if one.start <= start < one.end)
        one = sentences[index]
        teller, _, names = (
            (who or "").replace("+", ":", 1 if (who or "")[:1] == "+" else 0).partition(":")
        )
        act = ActSpan(
            sentence=index, cue_start=start, cue_end=start + len(cue),
            clause_start=one.start, clause_end=one.end,
            status=last if cue == acts[-1][0] else Status.HAPPENED,
            statement=bool(teller) and not names,
            teller=teller or None,
            actors=frozenset(names.split("+") if names else {teller} - {""}),
        )  # fmt: skip
        found.append(dater.date(act))
    return found

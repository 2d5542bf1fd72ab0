"""Everything read anew: by newer rules, another book of actors, with or without the language model.

Articles keep their numbers, claims on the same words theirs, and what people changed stays with its
sentence. What has been read by just these rules is passed over, so that a run that was stopped goes
on where it was.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from extract.errors import ReadingError
from extract.parser import load
from intake.anew.reading_again import read_text, with_model
from intake.anew.recleaning import cleaned_anew
from intake.anew.stamping import order_in, stamp
from intake.outcomes import Refused
from store.adding import changing
from store.adding.readings import all_read
from store.adding.revised import told_in
from store.joining.comparing import Differences, Told, cue_of, differences
from store.model.errors import StoreError
from store.reading.articles import read_article
from store.reading.asread import claims_as_read
from store.reading.changed import orphans_of
from store.values.changes import anchors
from store.values.decisions import as_decided
from store.writing.enrolling import Roll

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.actors import ActorBook
    from store.model import Claim, Reading
    from store.opening import Store


class Outcome(StrEnum):
    """What became of an article that was to be read anew."""

    CURRENT = "current"  # it was read by just these rules before
    SAME = "same"  # it was read anew, and tells the same events
    CHANGED = "changed"  # it tells of other events, or of some otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """An article that was read anew, or needed not be.

    `orphaned` is how many changes of people have lost their sentence by it.
    """

    article: int
    title: str
    outcome: Outcome
    changes: Differences = field(default_factory=Differences)
    orphaned: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How articles are read anew.

    `model` says whether with the language model: `None` for each as it was read so far. In a
    `trial` nothing is written. `anew` reads what has been read by just these rules, too. `by` is
    who asks for it.
    """

    book: ActorBook
    by: str
    model: bool | None = None
    trial: bool = False
    anew: bool = False


def reread(
    store: Store, how: How, articles: Iterable[int] | None = None
) -> Iterator[Reread | Refused]:
    """Read all articles of a store anew, or some of them, and tell of each as it is done.

    Raises:
        NotFoundError: One of `articles` is not there.
        NoParserError: The language model was asked for and is not installed.
    """
    wanted = None if articles is None else list(dict.fromkeys(articles))
    for number in wanted or ():
        read_article(store, number)
    if how.model:
        load()
    for number, reader, title in all_read(store, wanted):
        try:
            yield _reread_one(store, number, title, reader, how)
        except (ReadingError, StoreError) as error:
            yield Refused(source=f"article {number}", why=f"article {number} stays: {error}")


def _reread_one(store: Store, number: int, title: str, reader: str, how: How) -> Reread:
    model = with_model(reader) if how.model is None else how.model
    parser = load() if model else None
    order = order_in(reader)
    if reader == stamp(how.book, parser, dayfirst=order) and not how.anew:
        return Reread(article=number, title=title, outcome=Outcome.CURRENT)
    stored = read_article(store, number)
    reading = read_text(cleaned_anew(stored.article), how.book, parser, dayfirst=order)
    before = orphans_of(store, number)
    changes = (_would_change if how.trial else _change)(store, number, reading, how.by)
    return Reread(
        article=number,
        title=title,
        outcome=Outcome.CHANGED if changes else Outcome.SAME,
        changes=changes,
        orphaned=len(orphans_of(store, number) - before),
    )


def _change(store: Store, number: int, reading: Reading, by: str) -> Differences:
    """Keep a new reading of an article; return what it tells otherwise than the one before."""
    before = told_in(store, number, Roll(store).decided)
    changing.redate(store, number, reading, by)
    after = told_in(store, number, Roll(store).decided)
    return differences(before, after, reading.article.published)


def _would_change(store: Store, number: int, reading: Reading, _: str) -> Differences:
    """Return what a new reading of an article would tell otherwise; nothing is written."""
    shown = Roll(store).decided
    hidden = _hidden(store, number)
    named = zip(_anchors(reading.claims), reading.claims, strict=True)
    after = [Told(as_decided(one, shown)) for anchor, one in named if anchor not in hidden]
    return differences(told_in(store, number, shown), after, reading.article.published)


def _hidden(store: Store, number: int) -> set[str]:
    """Return by which words the claims of an article are known that people hid."""
    there = [one for one in claims_as_read(store, number) if not one.by_hand]
    named = zip(_anchors(one.claim for one in there), there, strict=True)
    return {anchor for anchor, one in named if one.hidden}


def _anchors(claims: Iterable[Claim]) -> list[str]:
    return anchors((one.sentence, cue_of(one), one.kind.value) for one in claims)

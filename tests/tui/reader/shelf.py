"""A library in memory for the reader's tests: invented talks over a river's water."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from store.finding.facets import Facets
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Correction,
    DatedBy,
    Event,
    Filter,
    Kind,
    Mode,
    Order,
    Participant,
    Role,
    Status,
    StoredArticle,
    StoredClaim,
    bounds,
)
from store.model.errors import NotFoundError
from store.values.places import Place, place_of
from tui.reader.library.library import Account, Details, History, Stopped, never

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

    from tui.reader.library.library import Pages
    from tui.reader.library.naming import Naming

TODAY = date(2031, 3, 20)


def event(
    number: int,
    when: str,
    headline: str,
    *,
    kind: Kind = Kind.CONSULT,
    status: Status = Status.HAPPENED,
    actors: Sequence[str] = ("Ardania", "Belmark"),
    mode: Mode | None = None,
    articles: Sequence[int] = (1,),
    claims: Sequence[int] | None = None,
) -> Event:
    """An event; its first actor is the source, the others targets."""
    earliest, latest = bounds(when)
    day = earliest or latest
    assert day
    roles = [
        Participant(name, Role.TARGET if at else Role.SOURCE) for at, name in enumerate(actors)
    ]
    return Event(
        id=number,
        day=day,
        date=when,
        earliest=earliest,
        latest=latest,
        kind=kind,
        mode=mode,
        status=status,
        headline=headline,
        actors=tuple(actors),
        roles=tuple(roles),
        claims=tuple(claims if claims is not None else (number,)),
        articles=tuple(articles),
        sources=len(articles),
    )


def many(count: int) -> list[Event]:
    """So many events, three a day."""
    start = date(2001, 1, 1)
    return [
        event(
            n + 1,
            (start + timedelta(days=n // 3)).isoformat(),
            f"Ardania and Belmark meet, round {n + 1}",
            kind=list(Kind)[n % len(Kind)],
            actors=("Ardania", "Belmark" if n % 2 else "Corvia"),
            articles=(),
        )
        for n in range(count)
    ]


class ListedPages:
    """The pages of a list of events."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.events = sorted(events, key=place_of)
        self.reads = 0

    def first(self, rows: int) -> list[Event]:
        self.reads += 1
        return self.events[:rows]

    def last(self, rows: int) -> list[Event]:
        self.reads += 1
        return self.events[-rows:]

    def after(self, place: Place, rows: int) -> list[Event]:
        self.reads += 1
        return [one for one in self.events if place_of(one) > place][:rows]

    def before(self, place: Place, rows: int) -> list[Event]:
        self.reads += 1
        return [one for one in self.events if place_of(one) < place][-rows:]


class Shelf:
    """A library of lists; `broken` makes its slow reads fail."""

    def __init__(
        self,
        events: Sequence[Event] = (),
        articles: Sequence[tuple[StoredArticle, tuple[StoredClaim, ...]]] = (),
    ) -> None:
        self.events = list(events)
        self.articles = {stored.id: (stored, claims) for stored, claims in articles}
        self.changes = 1

    def _kept(self, chosen: Filter) -> list[Event]:
        return [one for one in self.events if keeps(chosen, one)]

    def pages(self, chosen: Filter) -> ListedPages:
        return ListedPages(self._kept(chosen))

    def first_from(self, chosen: Filter, day: date) -> Event | None:
        kept = sorted(self._kept(chosen), key=place_of)
        return next((one for one in kept if one.day >= day), None)

    def actors_named(self, names: Sequence[str]) -> list[Actor]:
        return [actor for actor in self.actors() if actor.name in names]

    def version(self) -> int:
        return self.changes

    def naming(self) -> Naming:
        raise NotFoundError("No names wait on a shelf.")

    def seek(self, chosen: Filter, find: Callable[[Pages], Event | None]) -> Event | None:
        return find(self.pages(chosen))

    def stop_seeking(self) -> None:
        """Nothing takes long here."""

    def every_event(self, chosen: Filter, order: Order) -> Iterator[Event]:
        kept = sorted(self._kept(chosen), key=place_of, reverse=order is Order.NEWEST)
        return iter(kept)

    def count(self, chosen: Filter, stopped: Stopped = never) -> int:
        return len(self._kept(chosen))

    def histogram(self, chosen: Filter, stopped: Stopped = never) -> list[tuple[date, int]]:
        return sorted(Counter(one.day for one in self._kept(chosen)).items())

    def stop_counting(self) -> None:
        """Nothing is left to be counted."""

    def facets(self, chosen: Filter, stopped: Stopped = never) -> Generator[Facets, None, None]:
        outlets = {kept.article.outlet or "" for kept, _ in self.articles.values()}
        kinds = Counter(one.kind.value for one in self._kept(replace(chosen, kinds=frozenset())))
        yield Facets(
            events=len(self._kept(chosen)),
            talks=("the river talks",),
            outlets=tuple(sorted(outlets)),
            tags=(),
            counts={"kinds": dict(kinds)},
        )

    def actors(self) -> tuple[Actor, ...]:
        counts = self.actor_counts(Filter())
        names = sorted(counts, key=lambda name: (-counts[name], name))
        return tuple(Actor(name=name, kind=ActorKind.STATE) for name in names)

    def actor_counts(self, chosen: Filter, stopped: Stopped = never) -> dict[str, int]:
        names = [name for one in self._kept(chosen) for name in one.actors]
        return {name: names.count(name) for name in names}

    def details(self, number: int) -> Details:
        changed = Correction(
            id=1, subject="article", subject_id=1, field="outlet", was=None,
            now="The Selwyn Post", by="mira", at="2031-03-12T08:00:00Z",
        )  # fmt: skip
        accounts = [
            Account(kept, stored.article, (changed,) if stored.id == 1 else ())
            for stored, claims in self.articles.values()
            for kept in claims
            if kept.event == number
        ]
        return Details(next(one for one in self.events if one.id == number), accounts)

    def history(self, event: int | None) -> History:
        return History()

    def orphans(self) -> int:
        return 0

    def outlets(self, articles: Sequence[int]) -> dict[int, str]:
        return {one: self.articles[one][0].article.outlet or "" for one in articles}

    def claim_beside(self, chosen: Filter, article: int, step: int) -> StoredClaim | None:
        kept = {one.id for one in self._kept(replace(chosen, article=None))}
        numbers = sorted(self.articles, reverse=step < 0)
        for number in numbers[numbers.index(article) + 1 :]:
            for claim in self.articles[number][1]:
                if claim.event in kept:
                    return claim
        return None

    def article(self, article: int) -> tuple[StoredArticle, tuple[StoredClaim, ...]]:
        if article not in self.articles:
            raise NotFoundError(f"There is no article {article}.")
        return self.articles[article]

    def claim_place(self, claim: int) -> Place:
        return next(place_of(one) for one in self.events if claim in one.claims)

    def event_place(self, number: int) -> Place:
        return next(place_of(one) for one in self.events if one.id == number)


def keeps(chosen: Filter, one: Event) -> bool:
    """Whether a filter keeps an event; words are looked for in the headline."""
    together = any if chosen.any_actor else all
    return (
        (not chosen.actors or together(name in one.actors for name in chosen.actors))
        and not any(name in one.actors for name in chosen.without)
        and (not chosen.kinds or one.kind in chosen.kinds)
        and (not chosen.statuses or one.status in chosen.statuses)
        and (chosen.article is None or chosen.article in one.articles)
        and all(
            word in one.headline.lower() for word in chosen.words.lower().replace('"', "").split()
        )
    )


SENTENCES = (
    "The water ministers of Ardania and Belmark met in Port Selwyn on Monday.",
    "Ardania agreed to open the upper sluices for ten days in April.",
    "Belmark accused its neighbour of hiding how full the reservoirs are.",
    "The two will meet again on 2 April, said Ardania’s envoy, Mira Holt.",
    "Corvia denied that it had offered to buy the water.",
    "Engineers from both sides walked along the dam the day before.",
)
TEXT = "\n\n".join((" ".join(SENTENCES[:2]), SENTENCES[2], " ".join(SENTENCES[3:])))
CUES = ("met in Port Selwyn", "agreed to open", "accused", "will meet again", "denied", "walked")


def told(
    number: int,
    sentence: int,
    kind: Kind,
    status: Status,
    when: str,
    headline: str,
    *,
    article: int = 1,
    event_id: int | None = None,
    mode: Mode | None = None,
) -> StoredClaim:
    """A claim made by one of the sentences."""
    start = TEXT.index(SENTENCES[sentence])
    cue = TEXT.index(CUES[sentence], start)
    earliest, latest = bounds(when)
    return StoredClaim(
        id=number,
        event=event_id or number,
        article=article,
        talks=("the river talks",),
        claim=Claim(
            sentence=SENTENCES[sentence],
            start=start,
            end=start + len(SENTENCES[sentence]),
            cue_start=cue,
            cue_end=cue + len(CUES[sentence]),
            kind=kind,
            mode=mode,
            status=status,
            headline=headline,
            date=when,
            earliest=earliest,
            latest=latest,
            wording="on Monday",
            dated_by=DatedBy.EXPRESSION,
            speaker="Mira Holt" if sentence == 3 else None,
        ),
    )


def stored(number: int, outlet: str, claims: int) -> StoredArticle:
    """The one text, in an outlet."""
    return StoredArticle(
        id=number,
        article=Article(
            title="Ministers open the sluices a little",
            text=TEXT,
            original=TEXT,
            published=date(2031, 3, 10),
            published_by="byline",
            outlet=outlet,
            talks=("the river talks",),
        ),
        claims=claims,
    )


_ACTS = (
    (Kind.CONSULT, Status.HAPPENED, "2031-03-10", "Ardania and Belmark meet in Port Selwyn"),
    (Kind.AGREE, Status.HAPPENED, "2031-03-10", "Ardania agrees to open the upper sluices"),
    (Kind.ACCUSE, Status.HAPPENED, "2031-03-10", "Belmark accuses Ardania over its reservoirs"),
    (Kind.CONSULT, Status.PLANNED, "2031-04-02", "Ardania and Belmark to meet again"),
    (Kind.AID, Status.DENIED, "../2031-03-10", "Corvia offers to buy the water"),
    (Kind.COOPERATE, Status.HAPPENED, "2031-03-09", "Engineers walk along the dam"),
)


def river() -> Shelf:
    """Two articles on one meeting, six events, an older month and a call."""
    claims = tuple(told(n + 1, n, *act) for n, act in enumerate(_ACTS))
    other = (told(7, 0, *_ACTS[0], article=2, event_id=1),)
    events = [
        event(
            n + 1, when, headline, kind=kind, status=status,
            actors=("Corvia",) if n == 4 else ("Ardania", "Belmark"),
            articles=(1, 2) if n == 0 else (1,),
            claims=(1, 7) if n == 0 else None,
        )
        for n, (kind, status, when, headline) in enumerate(_ACTS)
    ]  # fmt: skip
    events += [
        event(8, "2030-11", "Corvia threatens to close the lower canal", kind=Kind.THREATEN,
              actors=("Corvia", "Belmark"), claims=(), articles=()),
        event(9, "2030-12-28", "Ardania and Corvia speak", mode=Mode.PHONE,
              actors=("Ardania", "Corvia"), claims=(), articles=()),
    ]  # fmt: skip
    return Shelf(
        events, [(stored(1, "The Selwyn Post", 6), claims), (stored(2, "Canal Weekly", 1), other)]
    )

"""A timeline that somebody keeps: its rows are claims of one article."""

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_sources
from intake.outcomes import Kept, Refused
from intake.timelines import is_kept
from store.adding.adding import Outcome
from store.adding.readings import read_by
from store.model import Claim, Event, Filter, Kind, Participant, Role, Status
from store.opening import Store
from store.reading.articles import read_article
from store.reading.claims import of_article
from store.reading.events import pages

BOOK = ActorBook.builtin()
ROWS = """date,event,actors,targets,source,kind,status,place,headline
2025-03-10,Merkel met Macron in Berlin,Merkel; Emmanuel Macron,,The Post,consult,,Berlin,They meet
11 March 2025,Putin rejected the offer,,,,,,,
2025-03,"Zelensky asked for help, in vain",Zelensky,Trump,,REQUEST,denied,,
2026-01,Iran will meet the EU in Vienna,,,,,,,
2025-03-12,The Moonlight Club was heard,Moonlight Club=mentioned,,,,,,
"""


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A timeline in a file that was changed last on a known day."""
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "kept.csv", ROWS)


def write(path: Path, text: str) -> Path:
    """Write a file of 1 December 2025."""
    path.write_text(text)
    moment = dt.datetime(2025, 12, 1, 12).timestamp()
    os.utime(path, (moment, moment))
    return path


def added(store: Store, path: Path, **said: object) -> list[Kept | Refused]:
    """Add a file."""
    return list(add_sources(store, [str(path)], Said(**said), BOOK))  # type: ignore[arg-type]


def events(store: Store, **chosen: object) -> list[Event]:
    """The events of a filter."""
    return [event for page in pages(store, Filter(**chosen)) for event in page]  # type: ignore[arg-type]


def claims(store: Store, article: int) -> list[Claim]:
    """The claims of an article."""
    return [one.claim for one in of_article(store, article)]


def test_a_timeline_is_one_article_of_its_file(store: Store, kept: Path) -> None:
    """Its outlet and address are the file, its day that of the last change."""
    (one,) = added(store, kept)
    assert isinstance(one, Kept)
    article = one.reading.article
    assert (article.title, article.outlet) == ("kept", "kept.csv")
    assert article.url == kept.as_uri()
    assert (article.published, article.published_by) == (dt.date(2025, 12, 1), "file")
    assert article.original == ROWS
    assert article.text.split("\n\n")[:2] == [
        "2025-03-10 — Merkel met Macron in Berlin (The Post)",
        "11 March 2025 — Putin rejected the offer",
    ]
    assert is_kept(read_by(store, one.article))
    assert not is_kept("rules 1234 book 5678")


def test_a_row_is_a_claim_as_its_keeper_wrote_it(store: Store, kept: Path) -> None:
    """Words with their source, date, kind, place, headline, actors under the names of the book."""
    added(store, kept)
    met, *_ = claims(store, 1)
    text = read_article(store, 1).article.text
    assert met.sentence == text[met.start : met.end]
    assert met.sentence == "Merkel met Macron in Berlin (The Post)"
    assert text[met.cue_start : met.cue_end] == "Merkel met Macron in Berlin"
    assert (met.date, met.wording) == ("2025-03-10", "2025-03-10")
    assert (met.earliest, met.latest) == (dt.date(2025, 3, 10), dt.date(2025, 3, 10))
    assert (met.kind, met.status, met.place) == (Kind.CONSULT, Status.HAPPENED, "Berlin")
    assert met.headline == "They meet"
    assert met.actors == (
        Participant("Angela Merkel", Role.SOURCE),
        Participant("Emmanuel Macron", Role.SOURCE),
    )


def test_what_a_row_does_not_say_is_read_from_its_words(store: Store, kept: Path) -> None:
    """Kind, actors and whether it happened; what is dated ahead is planned."""
    added(store, kept)
    _, rejected, asked, coming, heard = claims(store, 1)
    assert (rejected.kind, rejected.date) == (Kind.REJECT, "2025-03-11")
    assert rejected.wording == "11 March 2025"
    assert rejected.headline == "Putin rejected the offer"
    assert Participant("Vladimir Putin", Role.SOURCE) in rejected.actors
    assert (asked.kind, asked.status) == (Kind.REQUEST, Status.DENIED)
    assert asked.actors == (
        Participant("Volodymyr Zelenskyy", Role.SOURCE),
        Participant("Donald Trump", Role.TARGET),
    )
    assert (coming.kind, coming.status) == (Kind.CONSULT, Status.PLANNED)
    assert {one.name for one in coming.actors} == {"Iran", "European Union"}
    assert heard.actors == (Participant("Moonlight Club", Role.MENTIONED),)
    assert heard.status is Status.HAPPENED


def test_its_rows_join_what_articles_tell(store: Store, kept: Path, tmp_path: Path) -> None:
    """One event, two sources."""
    page = write(
        tmp_path / "a.txt", "Talks\n\nAngela Merkel met Emmanuel Macron in Berlin on Monday.\n"
    )
    added(store, page, published=dt.date(2025, 3, 11))
    added(store, kept)
    (event,) = events(store, kinds=frozenset({Kind.CONSULT}), until=dt.date(2025, 12, 1))
    assert event.sources == 2


def test_the_same_again_changes_nothing_and_other_rows_are_a_later_version(
    store: Store, kept: Path
) -> None:
    """Events that stay keep their numbers."""
    added(store, kept)
    before = {event.headline: event.id for event in events(store)}
    (again,) = added(store, kept)
    assert isinstance(again, Kept)
    assert again.outcome is Outcome.ALREADY
    write(kept, ROWS.replace("Putin rejected the offer", "Putin accepted the offer"))
    (later,) = added(store, kept)
    assert isinstance(later, Kept)
    assert later.outcome is Outcome.REVISION
    after = {event.headline: event.id for event in events(store)}
    assert before.keys() - after.keys() == {"Putin rejected the offer"}
    assert after.keys() - before.keys() == {"Putin accepted the offer"}
    assert all(before[name] == after[name] for name in before.keys() & after.keys())


def test_a_row_that_cannot_be_used_is_refused_by_its_line(store: Store, tmp_path: Path) -> None:
    """Counted as an editor counts, also below a row of two lines."""
    path = write(
        tmp_path / "a.csv", 'date,event\n2025-03-10,"They\nmet"\n\nsoon,What\n2025-03-11,\n'
    )
    *refused, one = added(store, path)
    assert [r.why for r in refused if isinstance(r, Refused)] == [
        f"{path}:5: its date 'soon' is none that can be read.",
        f"{path}:6: no words say what was done.",
    ]
    assert isinstance(one, Kept)
    assert claims(store, 1)[0].headline == "They met"


def test_a_timeline_without_a_row_is_refused(store: Store, tmp_path: Path) -> None:
    """Nothing is kept of it."""
    path = write(tmp_path / "a.csv", "date,event\nsoon,What\n")
    *_, last = added(store, path)
    assert isinstance(last, Refused)
    assert last.why == f"{path} holds no row that can be used."


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_columns_may_be_parted_otherwise(store: Store, tmp_path: Path, mark: str) -> None:
    """By what the header has most of."""
    path = write(tmp_path / "a.tsv", f"\ufeffWhen{mark}What\n2025-03-10{mark}Merkel met Macron\n")
    (one,) = added(store, path)
    assert isinstance(one, Kept)
    assert len(one.reading.claims) == 1


def test_a_timeline_may_be_json_lines(store: Store, tmp_path: Path) -> None:
    """Records with an event and a date; broken ones are refused by their number."""
    rows = [
        json.dumps({"date": "2025-03-10", "event": "They met", "actors": ["Merkel", "Macron"]}),
        "{broken",
        json.dumps({"date": "2025-03-11", "event": "They left", "actors": []}),
    ]
    path = write(tmp_path / "a.jsonl", "\n".join(rows))
    refused, one = added(store, path)
    assert isinstance(refused, Refused)
    assert refused.source == f"{path} #2"
    assert isinstance(one, Kept)
    assert [claim.headline for claim in one.reading.claims] == ["They met", "They left"]
    assert [one.name for one in claims(store, 1)[0].actors] == ["Angela Merkel", "Emmanuel Macron"]


def test_what_a_person_says_goes_before_the_file(store: Store, kept: Path) -> None:
    """Day, title, outlet, address, talks, and what columns are called."""
    write(kept, "d,w\n2025-03-10,They met\n")
    (one,) = added(
        store,
        kept,
        published=dt.date(2025, 4, 1),
        title="My list",
        outlet="Me",
        url="https://x.example/1",
        talks=("T",),
        mapping={"date": "d", "text": "w"},
    )
    assert isinstance(one, Kept)
    article = one.reading.article
    assert (article.published, article.published_by) == (dt.date(2025, 4, 1), "option")
    assert (article.title, article.outlet, article.url) == ("My list", "Me", "https://x.example/1")
    assert article.talks == ("T",)


def test_nothing_of_a_row_acts_on_a_terminal(store: Store, tmp_path: Path) -> None:
    """Control characters are gone from all that is shown."""
    row = "2025-03-10,Merkel\x1b[2J met,Mer\x07kel,x\x9by,The \u202eMole\n"
    path = write(tmp_path / "a.csv", f"date,event,actors,place,source\n{row}")
    (one,) = added(store, path)
    assert isinstance(one, Kept)
    claim = claims(store, 1)[0]
    shown = f"{claim}{one.reading.article.text}{one.reading.actors}"
    assert "\\x1b" not in shown
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)


def test_kinds_of_another_sort_are_counted_and_read_from_the_words(
    store: Store, tmp_path: Path
) -> None:
    """In one notice."""
    text = """date,event,type,status
2025-03-10,Merkel met Macron,Diplomacy,
2025-03-11,Putin rejected the offer,reject,so-so
2025-03-12,Merkel met Macron,consult,happened
"""
    path = write(tmp_path / "a.csv", text)
    (one,) = added(store, path)
    assert isinstance(one, Kept)
    assert one.notices == (
        f"{path}: 2 rows have a kind or a status of another sort; their words were read instead.",
    )
    assert [claim.kind for claim in claims(store, 1)] == [Kind.CONSULT, Kind.REJECT, Kind.CONSULT]


def test_a_file_with_an_older_clock_is_the_later_version_all_the_same(
    store: Store, kept: Path
) -> None:
    """As one that was brought back from a copy and then changed."""
    added(store, kept)
    kept.write_text(ROWS.replace("Putin rejected the offer", "Putin accepted the offer"))
    moment = dt.datetime(2025, 6, 1, 12).timestamp()
    os.utime(kept, (moment, moment))
    (later,) = added(store, kept)
    assert isinstance(later, Kept)
    assert later.reading.article.published == dt.date(2025, 12, 1)
    assert "Putin accepted the offer" in {event.headline for event in events(store)}

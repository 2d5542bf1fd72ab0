"""`parley show`: one event with everything that tells of it, or one article."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from store.adding.adding import add
from store.adding.changing import edit
from store.model import Reading, Status
from store.opening import open_store
from tests.tui.cli.conftest import FIRST, PLAN, Done, Parley
from tests.tui.cli.test_listing_fields import FIELDS
from tui.cli.screen import Screen
from tui.cli.sheets import article_sheet, event_sheet
from tui.plain import cells


def test_an_event_is_shown_with_its_claims(parley: Parley, db: Path) -> None:
    """Sentence, date and what gave it, place, outlet; what differs from the event is said."""
    done = parley("show", 1, "--db", db)
    assert (done.code, done.err) == (0, "")
    assert done.lines == [
        "10 Mar 2025 · CONSULT (visit) · happened",
        "Ann Arbour met Bob Borg in Port Selwyn on Monday",
        "",
        "actors    Ann Arbour (source), Bob Borg (source)",
        "sources   2",
        "",
        "claim 1 · article 1 · The Courier, 11 Mar 2025 · “Ministers␛[2J meet”",
        "  | Ann Arbour met Bob Borg in Port Selwyn on Monday.",
        "  date      10 Mar 2025, from “on Monday” beside the act",
        "  place     Port Selwyn",
        "",
        "claim 4 · article 2 · The Herald, 12 Mar 2025 · “A truce”",
        "  | Ann Arbour and Bob Borg met on Monday.",
        "  date      10 Mar 2025, from words beside the act",
    ]


def test_a_statement_is_shown_with_who_says_so(parley: Parley, db: Path) -> None:
    """Speaker, for whom, where, and the words themselves."""
    lines = parley("show", 3, "--db", db).lines
    assert lines[0] == "by 11 Mar 2025 · AGREE · denied"
    assert lines[7:] == [
        "  | “Nothing\ufffd was signed,” said Bob Borg.",
        "  date      by 11 Mar 2025, from the day of publication",
        "  says so   Bob Borg, for Belmark (briefing)",
        "  quote     “Nothing\ufffd was signed”",
    ]


def test_a_doubt_is_shown(parley: Parley, db: Path) -> None:
    """What the reading was not sure of."""
    assert "  doubt     who they are" in parley("show", 2, "--db", db).lines


def test_an_article_is_shown_with_its_text(parley: Parley, db: Path) -> None:
    """What is known of it, what was corrected, and every paragraph."""
    with open_store(db) as store:
        edit(store, 1, outlet="The Evening Courier", by="ann")
    lines = parley("show", "--article", 1, "--db", db).lines
    assert lines[:5] == [
        "Ministers␛[2J meet",
        "article 1 · The Evening Courier · 11 Mar 2025 (from the byline)",
        "address   https://courier.example/1",
        "talks     River talks",
        "claims    3",
    ]
    assert lines[5].startswith("corrected outlet from The Courier to The Evening Courier, by ann, ")
    assert lines[6:] == [
        "",
        "Ann Arbour met Bob Borg in Port Selwyn on Monday. They plan to meet again in May.",
        "",
        "“Nothing\ufffd was signed,” said Bob Borg.",
    ]


def test_an_event_for_a_program(parley: Parley, db: Path) -> None:
    """The fields of `events`, and its claims in full."""
    done = parley("show", 1, "--db", db, "--format", "json")
    event = json.loads(done.out)
    assert tuple(event)[: len(FIELDS["events"])] == FIELDS["events"]
    assert [account["outlet"] for account in event["accounts"]] == ["The Courier", "The Herald"]
    assert tuple(event["accounts"][0])[: len(FIELDS["claims"])] == FIELDS["claims"]
    assert event["roles"][0] == {"name": "Ann Arbour", "role": "source"}
    assert json.loads(parley("show", 1, "--db", db, "--format", "jsonl").out) == event


def test_an_article_for_a_program(parley: Parley, db: Path) -> None:
    """The fields of `articles`, its text and its original as given."""
    done = parley("show", "--article", 1, "--db", db, "--format", "json")
    article = json.loads(done.out)
    assert tuple(article)[: len(FIELDS["articles"])] == FIELDS["articles"]
    assert article["text"] == FIRST
    assert article["original"] == f"Ministers meet\n\n{FIRST}"
    assert article["title"] == "Ministers\x1b[2J meet"
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


@pytest.mark.parametrize("words", [("show", 99), ("show", "--article", 99), ("show", 0)])
def test_what_is_not_there_is_nothing_found(
    parley: Parley, db: Path, words: tuple[object, ...]
) -> None:
    """One sentence that names it."""
    done = parley(*words, "--db", db)
    assert (done.code, done.out) == (1, "")
    assert str(words[-1]) in done.err


@pytest.mark.parametrize("words", [("show",), ("show", 1, "--article", 1)])
def test_one_thing_is_shown(parley: Parley, db: Path, words: tuple[object, ...]) -> None:
    """Neither none nor two."""
    assert parley(*words, "--db", db) == Done(
        2, "", "parley: name one thing to show: an event's ID, or --article ID.\n"
    )


def test_outlets_of_one_text_are_listed_as_one_source(
    parley: Parley, db: Path, readings: tuple[Reading, Reading]
) -> None:
    """With the event that they tell of, and with each of their articles."""
    first = readings[0]
    article = replace(first.article, outlet="The Echo", url=None, original="an echo")
    with open_store(db) as store:
        add(store, replace(first, article=article))
    event = parley("show", 1, "--db", db)
    assert "sources   2 (one text: The Courier = The Echo)" in event.lines
    record = json.loads(parley("show", 1, "--db", db, "--format", "jsonl").out)
    assert record["outlets"] == [["The Courier", "The Echo"], ["The Herald"]]
    lines = parley("show", "--article", 3, "--db", db).lines
    assert "repeats   article 1" in lines
    assert "copy      article 1, The Courier: “Ministers␛[2J meet”" in lines
    copies = json.loads(parley("show", "--article", 1, "--db", db, "--format", "jsonl").out)
    assert [(one["id"], one["outlet"]) for one in copies["copies"]] == [(3, "The Echo")]


@pytest.fixture
def revised(db: Path, readings: tuple[Reading, Reading]) -> Path:
    """The store, with a later version of its first page: the plan is dropped, the denial is day."""
    first = readings[0]
    text = FIRST.replace(f" {PLAN}", " Nobody stayed.")
    dropped = len(PLAN) - len("Nobody stayed.")
    meet, _, deny = first.claims
    deny = replace(
        deny,
        start=deny.start - dropped,
        end=deny.end - dropped,
        cue_start=deny.cue_start - dropped,
        cue_end=deny.cue_end - dropped,
        status=Status.HAPPENED,
    )
    article = replace(first.article, text=text, original=text, published=dt.date(2025, 3, 12))
    with open_store(db) as store:
        add(store, replace(first, article=article, claims=(meet, deny)))
    return db


def test_the_changes_of_a_later_version_are_listed(parley: Parley, revised: Path) -> None:
    """As events, in words and as a record, not as text."""
    done = parley("show", "--article", 3, "--changes", "--db", revised)
    assert done.code == 0
    altered = "~ by 11 Mar 2025, AGREE: “Nothing� was signed,” said Bob Borg [event 5]"
    assert done.lines == [
        "1 event lost, 1 altered",
        "- May 2025, CONSULT planned: They plan to meet again in May",
        f"{altered} (status denied → happened)",
    ]

    record = json.loads(
        parley("show", "--article", 3, "--changes", "--db", revised, "--format", "jsonl").out
    )
    assert (record["article"], record["gained"]) == (3, [])
    assert [one["headline"] for one in record["lost"]] == [PLAN[:-1]]
    assert [one["was"] for one in record["altered"]] == [{"status": "denied"}]


def test_changes_are_those_of_an_article_with_a_version_before_it(parley: Parley, db: Path) -> None:
    """Of an event, and of a first version, there are none."""
    event = parley("show", 1, "--changes", "--db", db)
    first = parley("show", "--article", 1, "--changes", "--db", db)

    assert event == Done(2, "", "parley: --changes goes with --article ID.\n")
    assert first == Done(1, "", "parley: article 1 has no version before it.\n")


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_sheets_fit_the_terminal(parley: Parley, db: Path, width: int) -> None:
    """Lines are wrapped at words, never wider than the terminal or than reads well."""
    event = json.loads(parley("show", 1, "--db", db, "--format", "json").out)
    article = json.loads(parley("show", "--article", 1, "--db", db, "--format", "json").out)
    screen = Screen(width=width)
    lines = [*event_sheet(event, screen), *article_sheet(article, screen)]
    assert max(map(cells, lines)) <= min(width, 96)
    assert "Port Selwyn" in " ".join(" ".join(lines).replace("|", " ").split())


def test_a_sheet_in_ascii(parley: Parley, db: Path) -> None:
    """For a locale that knows no more."""
    event = json.loads(parley("show", 3, "--db", db, "--format", "json").out)
    lines = list(event_sheet(event, Screen(width=80, ascii_only=True)))
    assert all(line.isascii() for line in lines)
    assert '  | "Nothing? was signed," said Bob Borg.' in lines

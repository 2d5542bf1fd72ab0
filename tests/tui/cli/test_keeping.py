"""`parley star`, `note`, `correct`, `merge`, `undo` and the like."""

import json
from pathlib import Path

import pytest

from store.keeping.saved import save_filter
from store.model import Filter, Kind
from store.opening import open_store
from tests.tui.cli.conftest import Parley


@pytest.fixture
def keep(parley: Parley, db: Path, monkeypatch: pytest.MonkeyPatch) -> Parley:
    """The command on a store that is there, by Ann."""
    monkeypatch.setenv("PARLEY_DB", str(db))
    monkeypatch.setenv("LOGNAME", "ann")
    return parley


def ids(parley: Parley, *options: str) -> list[int]:
    """The events that are listed."""
    lines = parley("events", *options, "--format", "jsonl").lines
    return [json.loads(line)["id"] for line in lines]


def test_stars_tags_and_notes_are_kept_and_filtered(keep: Parley) -> None:
    """And taken away again."""
    assert keep("star", 1).lines == ["change 1: star 2 claims"]
    assert keep("tag", 2, "to check").lines == ["change 2: tag “to check”"]
    assert keep("note", 3, "Ask Bob.").lines == ["change 3: note “Ask Bob.”"]
    assert ids(keep, "--starred") == [1]
    assert ids(keep, "--tag", "to check") == [2]
    assert ids(keep, "--noted") == [3]
    assert keep("star", 1, "--off").code == 0
    assert keep("events", "--starred").code == 1
    assert keep("star", 1, "--off").err == "parley: Event 1 is not starred.\n"
    assert keep("star", 99).code == 1


def test_corrections_say_what_was(keep: Parley) -> None:
    """Several at once; in plain words; of one claim."""
    done = keep("correct", 4, "--date", "March 2025", "--status", "planned", "--headline", "Truce")
    assert done.code == 0, done.err
    assert done.lines == [
        "change 1: status is planned, not happened",
        "change 2: headline is Truce, not Ardania agreed to a truce",
        "change 3: date is 2025-03-01/2025-03-31, not 2025-03-12",
    ]
    assert ids(keep, "--corrected") == [4]
    assert keep("correct", 1, "--claim", "--actor", "Borg=target").lines == [
        "change 4: actors are Bob Borg=target, not Ann Arbour=source, Bob Borg=source"
    ]
    assert keep("correct", 1, "--actor", "Borg=friend").code == 2
    assert "say what to correct" in keep("correct", 1).err
    assert keep("correct", 1, "--kind", "meet").code == 2


def test_events_are_merged_parted_hidden_and_typed(keep: Parley) -> None:
    """Each a change of its own, to be undone by its number and made again."""
    before = ids(keep)
    assert keep("merge", 1, 2).code == 0
    assert keep("part", 1).code == 0
    assert keep("hide", 3).lines == ["change 3: hide 1 claim"]
    done = keep("write", "They wrote a letter.", "--date", "2025-03-15", "--actor", "Borg",
                "--source", "a call")  # fmt: skip
    assert done.lines == ["change 4: by hand: “They wrote a letter.”"]
    assert keep("events", "letter").code == 0
    assert keep("write", "Nothing").code == 2
    for number in ("1", "3", "2"):
        assert keep("undo", number).lines[0].endswith(", undone")
    assert keep("redo").lines[0] == "change 2: part 1 claim"
    assert keep("undo").lines[0].startswith("change 4: by hand")
    assert keep("undo").lines[0].startswith("change 2: part")
    assert ids(keep) == before
    assert keep("undo").err == "parley: There is nothing to undo.\n"


def test_changes_are_listed(keep: Parley) -> None:
    """With who; orphans apart."""
    assert keep("changes").code == 1
    keep("tag", 2, "x")
    (line,) = keep("changes", "--format", "jsonl").lines
    record = json.loads(line)
    assert record.pop("at")
    assert record == {
        "id": 1, "verb": "tag", "field": None, "was": None, "now": "x", "claims": [2],
        "orphaned": [], "by": "ann",
    }  # fmt: skip
    assert keep("changes", "--orphans").code == 1
    assert keep("changes").lines[0].split()[:3] == ["ID", "VERB", "FIELD"]


def test_a_table_of_changes_is_in_words(keep: Parley) -> None:
    """To what each set something, as it was typed; nothing for a star."""
    keep("correct", 1, "--actor", "Borg=target", "--actor", "Arbour")
    keep("write", "They wrote a letter.", "--date", "2025-03-15")
    keep("star", 2)
    keep("correct", 1, "--claim", "--place", "")
    rows = [line.split(maxsplit=2) for line in keep("changes").lines[1:]]
    assert [row[1] for row in rows] == ["correct", "write", "star", "correct"]
    assert rows[0][2].startswith("actors  Bob Borg=target, Ann Arbour=source  ")
    assert rows[1][2].startswith("They wrote a letter.  ")
    assert rows[2][2].startswith("ann ")
    assert rows[3][2].split()[:2] == ["place", "nothing"]


def test_what_is_new_is_listed_until_it_is_seen(keep: Parley) -> None:
    """For whoever says so."""
    assert ids(keep, "--new") == ids(keep)
    assert keep("seen").code == 0
    assert keep("events", "--new").code == 1
    assert keep("seen", "--read-only").code == 2


def test_the_history_of_an_event(keep: Parley) -> None:
    """What was changed of it, and of nothing else."""
    keep("star", 1)
    keep("tag", 2, "x")
    keep("note", 1, "Ask.")
    assert [json.loads(line)["verb"] for line in keep(
        "changes", "--event", 1, "--format", "jsonl").lines] == ["star", "note"]  # fmt: skip
    assert keep("changes", "--event", 3).code == 1
    assert keep("changes", "--event", 99).code == 1


def test_tags_are_listed(keep: Parley) -> None:
    """With their events."""
    assert keep("tags").err == "parley: no tags.\n"
    keep("tag", 1, "b")
    keep("tag", 2, "a")
    keep("tag", 3, "a")
    lines = keep("tags", "--format", "jsonl").lines
    assert [json.loads(line) for line in lines] == [
        {"tag": "a", "events": 2}, {"tag": "b", "events": 1},
    ]  # fmt: skip
    assert "EVENTS" in keep("tags").lines[0]


def test_saved_filters_are_listed_and_forgotten(keep: Parley, db: Path) -> None:
    """In words."""
    assert keep("filters").err == "parley: no saved filters.\n"
    with open_store(db) as store:
        save_filter(store, "mine", Filter(kinds=frozenset({Kind.AGREE}), starred=True), by="ann")
    (line,) = keep("filters", "--format", "jsonl").lines
    assert json.loads(line) == {"name": "mine", "keeps": "AGREE · starred"}
    assert keep("filters", "--forget", "other").code == 1
    assert keep("filters", "--forget", "mine").lines == ["forgotten: mine"]
    assert keep("filters").code == 1


def test_only_a_change_that_lost_its_sentence_is_dismissed(keep: Parley, db: Path) -> None:
    """It is an orphan no more, and stays in force."""
    keep("star", 1)
    assert keep("dismiss", 1).err == "parley: Change 1 has lost no sentence.\n"
    with open_store(db) as store:
        store.run("UPDATE change_claim SET claim = NULL WHERE change = 1")
    assert json.loads(keep("changes", "--orphans", "--format", "jsonl").lines[0])["id"] == 1
    assert keep("dismiss", 1).code == 0
    assert keep("changes", "--orphans").err == "parley: no orphans.\n"
    assert len(keep("changes", "--format", "jsonl").lines) == 1

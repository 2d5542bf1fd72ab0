"""`parley actor`, `parley actors --unconfirmed` and `parley actors --file`."""

import json
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Done, Parley

PAGE = """Talks at the port

By Dana Doyle, 11 March 2025

The deputy minister, Zorbo Quindlax, met Emmanuel Macron in Berlin on Monday.

"We agreed on little," said Quindlax. Zorbo Quindlax accused France of delay.
"""
SECOND = PAGE.replace("Zorbo", "Zorbu").replace("port", "harbour").replace("11 March", "12 March")
FILE = """[[actor]]
name = "Zed Zorn"
kind = "person"
"""


@pytest.fixture
def decide(parley: Parley, db: Path, monkeypatch: pytest.MonkeyPatch) -> Parley:
    """The command on a store that is there, by somebody."""
    monkeypatch.setenv("PARLEY_DB", str(db))
    monkeypatch.setenv("LOGNAME", "ann")
    return parley


def names(parley: Parley, *options: str) -> list[str]:
    """The actors that are listed."""
    lines = parley("actors", *options, "--format", "jsonl").lines
    return [json.loads(line)["name"] for line in lines]


def test_unconfirmed_names_come_with_whom_they_may_be(parley: Parley, tmp_path: Path) -> None:
    """And in how many events and articles they are."""
    for number, page in enumerate((PAGE, SECOND)):
        (tmp_path / f"{number}.txt").write_text(page)
    path = tmp_path / "talks.db"
    assert parley("add", tmp_path / "0.txt", tmp_path / "1.txt", "--db", path).code == 0
    lines = parley("actors", "--unconfirmed", "--format", "jsonl", "--db", path).lines
    found = {record["name"]: record for record in map(json.loads, lines)}
    assert found["Zorbo Quindlax"]["maybe"] == ["Zorbu Quindlax"]
    assert found["Zorbo Quindlax"]["articles"] == 1
    assert found["Zorbo Quindlax"]["events"] > 0
    assert list(found["Zorbo Quindlax"]) == [
        *("name", "kind", "side", "aliases", "roles", "events", "articles", "maybe")
    ]
    assert "Emmanuel Macron" not in found
    table = parley("actors", "--unconfirmed", "--db", path).lines
    assert table[0].split() == ["NAME", "KIND", "EVENTS", "ARTICLES", "MAY", "BE"]
    done = parley("actor", "merge", "Zorbu Quindlax", "Zorbo Quindlax", "--db", path)
    assert done.code == 0
    lines = parley("actors", "--unconfirmed", "--format", "jsonl", "--db", path).lines
    found = {record["name"]: record for record in map(json.loads, lines)}
    assert found["Zorbo Quindlax"]["articles"] == 2
    assert "Zorbu Quindlax" not in found


def test_a_decision_holds_for_pages_to_come(parley: Parley, tmp_path: Path) -> None:
    """And a page that is read anew."""
    path = tmp_path / "talks.db"
    (tmp_path / "0.txt").write_text(PAGE)
    (tmp_path / "1.txt").write_text(SECOND)
    assert parley("add", tmp_path / "0.txt", "--db", path).code == 0
    assert parley("actor", "rename", "Zorbo Quindlax", "Zorbu Quindlax", "--db", path).code == 0
    assert parley("actor", "reject", "France", "--db", path).code == 0
    assert parley("add", tmp_path / "1.txt", "--db", path).code == 0
    assert names(parley, "--db", str(path)) == ["Zorbu Quindlax", "Emmanuel Macron"]
    words = ("edit", "--article", 1, "--published", "2025-03-18", "--db", path)
    assert parley(*words).code == 0
    assert names(parley, "--db", str(path)) == ["Zorbu Quindlax", "Emmanuel Macron"]
    lines = parley("events", "--format", "jsonl", "--since", "2025-03-17", "--db", path).lines
    assert {name for line in lines for name in json.loads(line)["actors"]} == {
        *("Zorbu Quindlax", "Emmanuel Macron")
    }


def test_confirming(decide: Parley) -> None:
    """With kind and side; it is then no longer unconfirmed."""
    assert names(decide, "--unconfirmed") == ["Cid Crane"]
    done = decide("actor", "confirm", "Cid Crane", "--kind", "GROUP", "--side", "Ardania")
    assert done == Done(0, "Cid Crane is an actor (group, Ardania), with 0 events\n", "")
    assert decide("actors", "--unconfirmed") == Done(1, "", "parley: no actors found.\n")
    assert decide("actor", "undo") == Done(
        0, "undone: Cid Crane is an actor (group, Ardania)\n", ""
    )
    assert names(decide, "--unconfirmed") == ["Cid Crane"]


def test_merging_renaming_and_rejecting(decide: Parley) -> None:
    """Each in one line, and all of them taken back."""
    before = decide("events", "--format", "json").out
    assert decide("actor", "merge", "Bob Borg", "arbour") == Done(
        0, "Bob Borg is Ann Arbour, with 3 events\n", ""
    )
    assert decide("actor", "rename", "Ann Arbour", "Anna Arbour") == Done(
        0, "Ann Arbour is called Anna Arbour, with 3 events\n", ""
    )
    assert decide("actor", "reject", "Ardania") == Done(0, "Ardania is no actor\n", "")
    assert names(decide) == ["Anna Arbour", "Belmark", "Cid Crane"]
    events = [json.loads(line) for line in decide("events", "--format", "jsonl").lines]
    assert {name for event in events for name in event["actors"]} == {"Anna Arbour"}
    listed = decide("actor", "decisions").lines
    assert [line.split()[:2] for line in listed] == [
        *(["ID", "VERB"], ["1", "merge"], ["2", "rename"], ["3", "reject"])
    ]
    first = json.loads(decide("actor", "decisions", "--format", "jsonl").lines[0])
    assert first["at"].endswith("+00:00")
    del first["at"]
    assert first == {
        "id": 1, "verb": "merge", "name": "Bob Borg", "other": "Ann Arbour", "kind": None,
        "side": None, "by": "ann",
    }  # fmt: skip
    assert decide("actor", "undo", "bob borg").out == "undone: Bob Borg is Ann Arbour\n"
    assert decide("actor", "undo").out == "undone: Ardania is no actor\n"
    assert decide("actor", "undo").out == "undone: Ann Arbour is called Anna Arbour\n"
    assert decide("events", "--format", "json").out == before
    assert decide("actor", "decisions") == Done(
        1, "", "parley: nothing was decided about actors.\n"
    )


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("merge", "Bob Borg"), 2, "`parley actor merge` takes the name of the actor, and whom"),
        (("confirm", "Cid", "Crane"), 2, "takes the name of the actor; put a name in quotes."),
        (("decisions", "Cid"), 2, "`parley actor decisions` takes no name"),
        (("reject", "Bob Borg", "--side", "X"), 2, "go with `parley actor confirm`."),
        (("confirm", "Bob Borg"), 2, "Bob Borg is a confirmed actor already."),
        (("reject", "Nobody"), 1, "No actor is called 'Nobody'"),
        (("undo",), 1, "Nothing was decided."),
        (("confirm", "Cid Crane", "--read-only"), 2, "--read-only: `parley actor` would change"),
    ],
)
def test_what_cannot_be_decided(
    decide: Parley, words: tuple[str, ...], code: int, sentence: str
) -> None:
    """One sentence."""
    done = decide("actor", *words)
    assert (done.code, done.out) == (code, "")
    assert sentence in done.err
    assert done.err.count("\n") == 1


def test_no_such_verb(decide: Parley) -> None:
    """Those that there are are named."""
    done = decide("actor", "marry", "Bob Borg", "Ann Arbour")
    assert done.code == 2
    assert "confirm" in done.err


def test_a_file_is_kept_beside_the_store(parley: Parley, tmp_path: Path) -> None:
    """Once checked; the one before is kept too, and the same again changes nothing."""
    path = tmp_path / "new" / "talks.db"
    mine = tmp_path / "mine.toml"
    mine.write_text(FILE)
    kept = path.with_name("actors.toml")
    done = parley("actors", "--file", mine, "--db", path)
    assert done == Done(0, f"1 actor kept in {kept}; articles added now know them.\n", "")
    assert kept.read_text() == FILE
    assert parley("actors", "--file", mine, "--db", path) == done
    mine.write_text(FILE * 2)
    former = kept.with_name("actors.before.toml")
    done = parley("actors", "--file", mine, "--db", path)
    assert done.lines[1] == f"the file that was there is now {former}"
    assert (kept.read_text(), former.read_text()) == (FILE * 2, FILE)
    (tmp_path / "page.txt").write_text(PAGE.replace("Emmanuel Macron", "Zed Zorn"))
    assert parley("add", tmp_path / "page.txt", "--db", path).code == 0
    assert "Zed Zorn" not in names(parley, "--unconfirmed", "--db", str(path))
    assert "Zed Zorn" in names(parley, "--db", str(path))


def test_a_wrong_file_is_not_kept(parley: Parley, tmp_path: Path) -> None:
    """The sentence names the file, the line and the field."""
    mine = tmp_path / "mine.toml"
    mine.write_text('[[actor]]\nname = "Zed Zorn"\n')
    done = parley("actors", "--file", mine, "--db", tmp_path / "talks.db")
    assert (done.code, done.out) == (2, "")
    assert f"{mine}" in done.err
    assert "kind" in done.err
    assert not (tmp_path / "actors.toml").exists()
    done = parley("actors", "--file", mine, "--read-only", "--db", tmp_path / "talks.db")
    assert done == Done(2, "", "parley: --read-only: no file may be written.\n")


def test_doubtful_claims_and_their_events(parley: Parley, db: Path) -> None:
    """Both are found by the same word."""
    lines = parley("claims", "--doubtful", "--format", "jsonl", "--db", db).lines
    assert [json.loads(line)["confidence"] for line in lines] == ["medium"]
    (event,) = parley("events", "--doubtful", "--format", "jsonl", "--db", db).lines
    assert json.loads(event)["id"] == json.loads(lines[0])["event"]
    done = parley("events", "--doubtful", "--status", "happened", "--db", db)
    assert done == Done(1, "", "parley: no events found.\n")
    assert parley("articles", "--doubtful", "--db", db).code == 2

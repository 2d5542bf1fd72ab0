"""`parley export`, `parley import` and `parley merge OTHER.db`: whole stores out, in and joined."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from store.exporting.contents import contents
from store.keeping import keeping
from store.opening import open_store
from tests.tui.cli.conftest import Done, Parley

ROOT = Path(__file__).parents[3]


def held(path: Path) -> list[str]:
    """What a store holds."""
    with open_store(path, read_only=True) as store:
        return contents(store)


@pytest.fixture
def exported(parley: Parley, db: Path, tmp_path: Path) -> Path:
    """The store, exported."""
    path = tmp_path / "talks.jsonl"
    done = parley("export", path, "--db", db)
    lines = len(path.read_text("utf-8").splitlines())
    assert done == Done(0, "", f"parley: {lines} records written to {path}.\n")
    return path


def test_an_export_makes_the_same_store(
    parley: Parley, db: Path, exported: Path, tmp_path: Path
) -> None:
    """And a second import changes nothing."""
    new = tmp_path / "new.db"
    done = parley("import", exported, "--db", new)
    assert done == Done(0, "2 articles added\n", "")
    assert held(new) == held(db)
    again = parley("import", exported, "--db", new)
    assert again == Done(0, "2 articles there already\n", "")
    assert held(new) == held(db)


def test_lines_go_through_pipes(db: Path, tmp_path: Path) -> None:
    """Out by standard output, in by standard input."""
    parley = [sys.executable, "-m", "tui"]
    line = [*parley, "export", "--db", str(db)]
    out = subprocess.run(line, capture_output=True, check=True, cwd=ROOT).stdout
    line = [*parley, "import", "-", "--db", str(tmp_path / "new.db")]
    subprocess.run(line, input=out, capture_output=True, check=True, cwd=ROOT)
    assert held(tmp_path / "new.db") == held(db)


def test_whoever_reads_no_further_is_no_error(db: Path, tmp_path: Path) -> None:
    """`parley export | head` is quiet, however much is left of the store."""
    page = tmp_path / "page.txt"
    page.write_text("Ann Arbour met Bob Borg. " * 4_000)
    parley = [sys.executable, "-m", "tui"]
    line = [*parley, "add", str(page), "--published", "2025-03-12", "--db", str(db)]
    subprocess.run(line, capture_output=True, check=True, cwd=ROOT)
    line = [*parley, "export", "--db", str(db)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.read(1)
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 0


def test_a_file_that_is_there_is_left_alone(parley: Parley, db: Path, tmp_path: Path) -> None:
    """Also one of a name that an export on its way might have had."""
    other = tmp_path / "x.jsonl.part"
    other.write_text("mine")
    assert parley("export", tmp_path / "x.jsonl", "--db", db).code == 0
    assert other.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.glob("x*")) == ["x.jsonl", "x.jsonl.part"]


def test_damaged_lines_are_named_and_the_rest_is_done(
    parley: Parley, exported: Path, tmp_path: Path
) -> None:
    """By number; the exit code says that something was refused."""
    lines = exported.read_text("utf-8").splitlines()
    lines.insert(1, "{")
    exported.write_text("\n".join(lines), "utf-8")
    done = parley("import", exported, "--db", tmp_path / "new.db", "--format", "json")
    assert done.code == 2
    assert done.err == f"parley: {exported}, line 2: it is not JSON.\n"
    summary = json.loads(done.out)["summary"]
    assert (summary["article"], summary["refused"]) == (
        {"added": 2, "filled": 0, "already": 0}, 1
    )  # fmt: skip


def test_what_is_no_export_is_refused(parley: Parley, tmp_path: Path) -> None:
    """So is a file that is not there."""
    page = tmp_path / "page.txt"
    page.write_text("They met.")
    done = parley("import", page, "--db", tmp_path / "new.db")
    assert done == Done(2, "", f"parley: {page} cannot be imported: it is not JSON.\n")
    assert not (tmp_path / "new.db").exists()
    gone = parley("import", tmp_path / "gone", "--db", tmp_path / "new.db")
    assert gone.code == 2
    assert "cannot be read: No such file" in gone.err


def test_no_file_is_written_over(parley: Parley, db: Path) -> None:
    """Least of all the store itself."""
    before = held(db)
    done = parley("export", db, "--db", db)
    assert done == Done(2, "", f"parley: {db} is there already; name a new file.\n")
    assert held(db) == before


def test_a_shared_login_writes_no_file(parley: Parley, db: Path, tmp_path: Path) -> None:
    """It may print."""
    done = parley("export", tmp_path / "x.jsonl", "--db", db, "--read-only")
    assert done.code == 2
    assert not list(tmp_path.glob("x.jsonl*"))


def test_two_stores_are_merged(parley: Parley, db: Path, exported: Path, tmp_path: Path) -> None:
    """What one lacks comes, clashes are told in a line each, and the other is left as it is."""
    other = tmp_path / "other.db"
    parley("import", exported, "--db", other)
    with open_store(other) as store:
        keeping.star(store, 1, by="bob")
        keeping.correct_claim(store, 2, "status", "happened", by="bob")
    with open_store(db) as store:
        keeping.correct_claim(store, 2, "status", "denied", by="ada")
    before, as_it_was = held(other), other.read_bytes()

    done = parley("merge", other, "--db", db)

    assert other.read_bytes() == as_it_was

    assert done.code == 0
    clash = "“They plan to meet again in May.”: status is denied by ada here, happened by bob there"
    assert done.lines[0] == f"{clash}; yours stands"
    assert done.lines[1] == (
        "2 changes added; 2 articles added to; 1 told otherwise there, and set aside"
    )
    assert held(other) == before
    aside = json.loads(parley("changes", "--aside", "--db", db, "--format", "jsonl").out)
    assert (aside["verb"], aside["field"], aside["now"], aside["by"]) == (
        "correct", "status", "happened", "bob"
    )  # fmt: skip
    none = parley("changes", "--aside", "--db", other)
    assert (none.code, none.err) == (1, "parley: nothing was set aside.\n")
    merged = held(db)
    assert parley("merge", other, "--db", db).out == "2 articles there already\n"
    assert held(db) == merged


def test_what_cannot_be_merged(parley: Parley, db: Path, tmp_path: Path) -> None:
    """The store itself, none, several; events still are, by number."""
    assert parley("merge", db, "--db", db).err == f"parley: {db} is this very store.\n"
    assert parley("merge", tmp_path / "gone.db", "--db", db).code == 2
    assert parley("merge", 1, "x.db", "--db", db).code == 2
    assert parley("merge", 1, 2, "--db", db).code == 0


def test_clashes_are_told_in_words(
    parley: Parley, db: Path, exported: Path, tmp_path: Path
) -> None:
    """Lists, too; a program gets them as they are kept."""
    other = tmp_path / "other.db"
    parley("import", exported, "--db", other)
    with open_store(other) as store:
        keeping.correct_claim(store, 2, "actors", '[["Bob Borg", "target"]]', by="bob")
    with open_store(db) as store:
        keeping.correct_claim(store, 2, "actors", "[]", by="ada")
    copy = tmp_path / "copy.db"
    shutil.copyfile(db, copy)

    (clash, _) = parley("merge", other, "--db", db).lines
    record = json.loads(parley("merge", other, "--db", copy, "--format", "json").out)

    assert clash == (
        "“They plan to meet again in May.”: actors are nobody by ada here,"
        " Bob Borg=target by bob there; yours stands"
    )
    assert record["summary"]["conflicts"] == 1
    assert [one["other"] for one in record["conflicts"]] == ['[["Bob Borg", "target"]]']
    listed = parley("changes", "--aside", "--db", db).lines[1]
    assert " actors  Bob Borg=target " in listed

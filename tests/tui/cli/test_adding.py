"""`parley add`: what goes in, what was there, what is refused."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from store.opening import open_store
from tests.tui.cli.conftest import Done, Parley

ROOT = Path(__file__).parents[3]
PAGE = """Ministers agree to open the sluices

By Dana Doyle, 11 March 2025

Angela Merkel met Emmanuel Macron in Berlin on Monday. She accused Russia of stalling.
"""
UNDATED = "The two sides\n\nAngela Merkel met Emmanuel Macron in Berlin. They spoke for an hour.\n"


@pytest.fixture
def pages(parley: Parley, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pages, which is the current one, in the environment of `parley`."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "dated.txt").write_text(PAGE)
    (folder / "undated.md").write_text(UNDATED)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PARLEY_DB", str(tmp_path / "talks" / "talks.db"))
    return folder


def articles(parley: Parley) -> list[dict[str, object]]:
    """What is in the store."""
    return [json.loads(line) for line in parley("articles", "--format", "jsonl").lines]


@pytest.mark.usefixtures("pages")
def test_a_page_goes_in(parley: Parley, tmp_path: Path) -> None:
    """The store and its folder are begun, and one line says what was read."""
    done = parley("add", "dated.txt")
    assert done.code == 0
    assert done.err == ""
    assert done.out.startswith(
        "dated.txt: added article 1: “Ministers agree to open the sluices”, 11 Mar 2025, "
    )
    assert (tmp_path / "talks" / "talks.db").exists()
    assert [article["published"] for article in articles(parley)] == ["2025-03-11"]


@pytest.mark.usefixtures("pages")
def test_the_same_page_again_changes_nothing(parley: Parley) -> None:
    """It says that it is there."""
    parley("add", "dated.txt")
    done = parley("add", "dated.txt")
    assert done.code == 0
    assert done.out.startswith("dated.txt: already there, article 1: ")
    assert len(articles(parley)) == 1


@pytest.mark.usefixtures("pages")
def test_a_page_without_a_date_is_refused_and_the_rest_goes_in(parley: Parley) -> None:
    """The sentence names the source and `--published`, and the exit code is 2."""
    done = parley("add", "undated.md", "nowhere.txt", "dated.txt")
    assert done.code == 2
    refusals = done.err.splitlines()
    assert refusals[0].startswith("parley: undated.md: ")
    assert "--published" in refusals[0]
    assert refusals[1] == "parley: nowhere.txt cannot be read: no such file or directory."
    assert refusals[2:] == ["parley: 1 added, 2 refused."]
    assert len(done.lines) == 1
    assert len(articles(parley)) == 1


@pytest.mark.usefixtures("pages")
def test_what_the_options_say_goes_before_the_page(parley: Parley) -> None:
    """For every source."""
    done = parley(
        *("add", "undated.md", "--published", "2025-12-28", "--outlet", "Herald"),
        *("--url", "https://herald.example/1", "--title", "A title", "--talks", "T"),
        *("--talks", "U"),
    )
    assert done.code == 0
    (article,) = articles(parley)
    assert article["published"] == "2025-12-28"
    assert article["outlet"] == "Herald"
    assert article["url"] == "https://herald.example/1"
    assert article["title"] == "A title"
    assert article["talks"] == ["T", "U"]


@pytest.mark.usefixtures("pages")
def test_another_text_under_the_same_address_is_a_later_version(
    parley: Parley, pages: Path
) -> None:
    """And the same text of another outlet repeats it."""
    parley("add", "dated.txt", "--url", "https://herald.example/1")
    (pages / "dated.txt").write_text(PAGE + "\nMerkel rejected a truce on Tuesday.\n")
    done = parley("add", "dated.txt", "--url", "https://herald.example/1")
    assert "added article 2, a later version of the same page: " in done.out
    (pages / "dated.txt").write_text(PAGE + "\nMerkel rejected a truce on Tuesday.\n\n")
    done = parley("add", "dated.txt", "--outlet", "The Courier")
    assert "added article 3, a copy of another article: " in done.out


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_program_is_told_of_every_source(parley: Parley, form: str) -> None:
    """Refused ones too, with the reason."""
    done = parley("add", ".", "--format", form)
    assert done.code == 2
    told = json.loads(done.out) if form == "json" else [json.loads(line) for line in done.lines]
    assert [one["outcome"] for one in told] == ["added", "refused"]
    assert list(told[0]) == list(told[1])
    assert told[0]["source"] == "dated.txt"
    assert told[0]["article"] == 1
    assert told[0]["published"] == "2025-03-11"
    assert told[0]["claims"] >= 1
    assert told[0]["why"] is None
    assert told[1]["article"] is None
    assert "--published" in told[1]["why"]


@pytest.mark.usefixtures("pages")
def test_standard_input_is_added(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also in another encoding, with a notice."""
    data = PAGE.replace("Doyle", "Doylé").encode("cp1252")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    done = parley("add", "-")
    assert done.code == 0
    assert done.out.startswith("standard input: added article 1: ")
    assert done.err == "parley: standard input is not UTF-8; it was read as Windows-1252.\n"


@pytest.mark.usefixtures("pages")
def test_the_original_is_kept_as_given(parley: Parley, pages: Path) -> None:
    """Every character, line ends and all."""
    (pages / "dos.txt").write_bytes(PAGE.replace("\n", "\r\n").encode())
    parley("add", "dos.txt")
    shown = json.loads(parley("show", "--article", 1, "--format", "json").out)
    assert shown["original"] == PAGE.replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "name what to add: a file, a folder, a pattern, an address, or - for standard input."),
        (("dated.txt", "--published", "2025-12"), "--published: '2025-12' is not one day."),
        (
            ("dated.txt", "--published", "2025-12-28/.."),
            "--published: '2025-12-28/..' is not one day.",
        ),
        (("dated.txt", "--read-only"), "--read-only: `parley add` would change the store."),
    ],
)
def test_wrong_use_is_one_sentence(
    parley: Parley, pages: Path, words: tuple[str, ...], sentence: str
) -> None:
    """And nothing is begun."""
    assert parley("add", *words) == Done(2, "", f"parley: {sentence}\n")
    assert not (pages.parent / "talks" / "talks.db").exists()


@pytest.mark.usefixtures("pages")
def test_this_machine_is_not_asked_for_pages_unless_allowed(parley: Parley) -> None:
    """An address is refused by name, with the option that lets it in."""
    done = parley("add", "http://127.0.0.1:9/a")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "parley: http://127.0.0.1:9/a leads to 127.0.0.1, which is not on the public internet;"
        " --allow-private lets it in.\n"
    )
    assert "refuses the connection" in parley("add", "http://127.0.0.1:9/a", "--allow-private").err


ACTORS = """
[[actor]]
name = "Zed Zorn"
kind = "person"
aliases = ["Zorn"]
side = "{side}"
"""


def side_of_zorn(parley: Parley) -> object:
    """The side of a person whom only the actors files know."""
    lines = parley("actors", "--format", "jsonl").lines
    return next(one["side"] for one in map(json.loads, lines) if one["name"] == "Zed Zorn")


def test_actors_files_go_over_each_other(parley: Parley, pages: Path, tmp_path: Path) -> None:
    """The configuration folder's, then the one beside the store, then the one that is named."""
    (pages / "dated.txt").write_text(PAGE + "\nZorn met Angela Merkel on Tuesday.\n")
    config, beside = tmp_path / "config" / "parley", tmp_path / "talks"
    for folder, side in ((config, "config"), (beside, "beside")):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "actors.toml").write_text(ACTORS.format(side=side))
        parley("add", "dated.txt")
        assert side_of_zorn(parley) == side
        parley("remove", 1 if side == "config" else 2, "--yes")
    (pages / "mine.toml").write_text(ACTORS.format(side="mine"))
    parley("add", "dated.txt", "--actors", "mine.toml")
    assert side_of_zorn(parley) == "mine"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[actor]]\nname = 'X'\nkind = 'robot'\n", ("kind", "robot")),
        ("[[actor]\n", ("line 1",)),
        (None, ("cannot be read",)),
    ],
)
def test_a_wrong_actors_file_is_refused(
    parley: Parley, pages: Path, text: str | None, words: tuple[str, ...]
) -> None:
    """By file and field, and nothing is added."""
    if text is not None:
        (pages / "mine.toml").write_text(text)
    done = parley("add", "dated.txt", "--actors", "mine.toml")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("parley: mine.toml")
    assert all(word in done.err for word in words)
    assert articles(parley) == []


def test_a_folder_that_cannot_be_made_is_refused(parley: Parley, pages: Path) -> None:
    """The store's folder would be below a file."""
    done = parley("add", "dated.txt", "--db", "dated.txt/below/talks.db")
    assert (done.code, done.out) == (2, "")
    assert "the folder cannot be made" in done.err


@pytest.mark.usefixtures("pages")
def test_a_store_that_is_read_elsewhere_can_be_added_to(parley: Parley, tmp_path: Path) -> None:
    """Readers and a writer do not get in each other's way."""
    parley("add", "dated.txt")
    with open_store(tmp_path / "talks" / "talks.db", read_only=True):
        assert parley("add", "undated.md", "--published", "2025-03-11").code == 0


@pytest.mark.usefixtures("pages")
def test_a_person_at_a_terminal_is_told_how_to_end(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rather than sitting before a silent command."""

    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(PAGE.encode())))
    done = parley("add", "-")
    assert done.code == 0
    assert done.err == "parley: paste the page, then press Enter and Ctrl-D.\n"


def test_a_closed_pipe_does_not_stop_the_adding(parley: Parley, pages: Path) -> None:
    """Nobody reads what was added; all of it is there."""
    for number in range(3):
        (pages / f"more-{number}.txt").write_text(f"{PAGE}\nThe talks end on day {number}.\n")
    command = [sys.executable, "-m", "tui", "add", str(pages)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Error" not in process.stderr.read()
        assert process.wait() == 2  # for the page without a date
    assert len(articles(parley)) == 4


@pytest.mark.usefixtures("pages")
def test_the_sum_is_told_after_several(parley: Parley) -> None:
    """On standard error, so that a pipe gets articles alone; after one only if asked."""
    assert parley("add", "dated.txt", "dated.txt").err == "parley: 1 added, 1 there already.\n"
    assert parley("add", "dated.txt").err == ""
    assert parley("add", "dated.txt", "--summary").err == "parley: 1 there already.\n"


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_program_is_told_the_sum_if_it_asks(parley: Parley, form: str) -> None:
    """As the last record, with every outcome."""
    done = parley("add", "dated.txt", "undated.md", "--format", form, "--summary")
    records = json.loads(done.out) if form == "json" else list(map(json.loads, done.lines))
    assert records[-1] == {
        "summary": {"added": 1, "already": 0, "revision": 0, "duplicate": 0, "refused": 1}
    }
    assert len(records) == 3
    assert "summary" not in parley("add", "dated.txt", "--format", form).out


@pytest.mark.usefixtures("pages")
def test_fields_are_mapped(parley: Parley) -> None:
    """As the person says, in one option or several."""
    Path("a.jsonl").write_text('{"b": "Angela Merkel met Emmanuel Macron.", "d": "2025-03-11"}\n')
    done = parley("add", "a.jsonl", "--map", "text=b,published=d", "--map", "title=t")
    assert done.code == 0
    assert done.out.startswith("a.jsonl #1: added article 1: ")


@pytest.mark.parametrize("said", ["text", "text=", "foo=bar"])
def test_a_mapping_that_says_nothing_is_refused(parley: Parley, said: str) -> None:
    """With what it should be."""
    done = parley("add", "x.json", "--map", said)
    assert done.code == 2
    assert done.err.startswith(f"parley: --map: {said!r} is not FIELD=NAME; a FIELD is one of ")


@pytest.mark.usefixtures("pages")
def test_a_timeline_is_told_by_its_header_or_by_the_person(parley: Parley) -> None:
    """A row that cannot be used is refused by its line."""
    Path("kept.csv").write_text("date,event\n2025-03-10,Merkel met Macron\nsoon,What\n")
    done = parley("add", "kept.csv")
    assert done.code == 2
    assert done.lines[0].startswith("kept.csv: added article 1: “kept”, ")
    assert done.lines[0].endswith("1 claim")
    assert done.err.splitlines()[0] == (
        "parley: kept.csv:3: its date 'soon' is none that can be read."
    )
    done = parley("add", "kept.csv", "--no-timeline")
    assert done.err.splitlines()[0].startswith("parley: kept.csv:2 has no field")


@pytest.mark.usefixtures("pages")
def test_what_a_later_version_changes_is_told(parley: Parley) -> None:
    """As events, below its line."""
    parley("add", "dated.txt", "--url", "https://a.example/1")
    text = PAGE.replace("She accused Russia of stalling.", "She rejected the offer of Russia.")
    Path("dated.txt").write_text(text)
    done = parley("add", "dated.txt", "--url", "https://a.example/1")
    assert "a later version of the same page" in done.lines[0]
    assert len(done.lines) > 1
    assert all(line.startswith("  ") for line in done.lines[1:])


@pytest.mark.usefixtures("pages")
def test_ctrl_c_stops_after_the_article_in_hand(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is done is kept, the sum and the place are told, and the exit code is 130."""
    import os
    import signal

    import intake.adding

    def add_piece(*given: object) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return plain(*given)  # type: ignore[arg-type]

    plain = intake.adding.add_piece
    Path("another.txt").write_text(PAGE.replace("Monday", "Sunday"))
    monkeypatch.setattr(intake.adding, "add_piece", add_piece)
    done = parley("add", "another.txt", "dated.txt")
    assert done.code == 130
    assert len(done.lines) == 1
    assert done.err == "parley: stopped in source 1 of 2; the same command goes on from here.\n"

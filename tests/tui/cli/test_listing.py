"""`parley events`, `claims`, `articles` and `actors` on a small store."""

import csv
import io
import json
from pathlib import Path

import pytest

from store.adding.adding import add
from store.model import Reading
from store.opening import open_store
from tests.tui.cli.conftest import MEET, Done, Parley
from tests.tui.cli.test_listing_fields import FIELDS
from tui.cli.options import LISTINGS


def objects(done: Done) -> list[dict[str, object]]:
    """What jsonl printed."""
    return [json.loads(line) for line in done.lines]


def test_events_are_listed_by_day(parley: Parley, db: Path) -> None:
    """A table in a pipe: dates as exact as they are, what is planned and denied said."""
    done = parley("events", "--db", db)
    assert done.code == 0
    assert done.err == ""
    assert done.lines == [
        "ID  DATE            KIND     STATUS    SOURCES  HEADLINE",
        f" 1  10 Mar 2025     CONSULT  happened        2  {MEET.rstrip('.')}",
        " 3  by 11 Mar 2025  AGREE    denied          1  “Nothing\ufffd was signed,” said Bob Borg",
        " 4  12 Mar 2025     AGREE    happened        1  Ardania agreed to a truce",
        " 2  May 2025        CONSULT  planned         1  They plan to meet again in May",
    ]  # fmt: skip


def test_claims_are_listed_with_their_speaker(parley: Parley, db: Path) -> None:
    """One line each, and which event and article they belong to."""
    done = parley("--db", db, "claims", "--article", 1)
    assert done.lines[0].split() == [
        "ID", "EVENT", "ARTICLE", "DATE", "KIND", "STATUS", "SPEAKER", "HEADLINE",
    ]  # fmt: skip
    assert len(done.lines) == 4
    assert "denied    Bob Borg  “Nothing" in done.lines[3]


def test_articles_and_actors_are_listed(parley: Parley, db: Path) -> None:
    """An escape sequence in a title is shown and not obeyed."""
    assert parley("articles", "--db", db).lines == [
        "ID  PUBLISHED    OUTLET       CLAIMS  TALKS        TITLE",
        " 1  11 Mar 2025  The Courier       3  River talks  Ministers␛[2J meet",
        " 2  12 Mar 2025  The Herald        2               A truce",
    ]
    assert parley("actors", "--db", db).lines[:3] == [
        "NAME        KIND    SIDE     EVENTS  ALIASES",
        "Bob Borg    person  Belmark       3",
        "Ann Arbour  person  Ardania       2  Arbour, A. Arbour",
    ]


@pytest.mark.parametrize("name", LISTINGS)
def test_each_format_has_the_same_fields(parley: Parley, db: Path, name: str) -> None:
    """jsonl, json and csv tell the same, in the same order."""
    lines = objects(parley(name, "--db", db, "--format", "jsonl"))
    assert {tuple(line) for line in lines} == {FIELDS[name]}
    assert json.loads(parley(name, "--db", db, "--format", "json").out) == lines
    rows = list(csv.reader(io.StringIO(parley(name, "--db", db, "--format", "csv").out)))
    assert tuple(rows[0]) == FIELDS[name]
    assert len(rows) == len(lines) + 1


def test_jsonl_holds_the_sentence_as_the_text_has_it(parley: Parley, db: Path) -> None:
    """Offsets into the article's text, hostile characters and all."""
    text = json.loads(parley("show", "--article", 1, "--db", db, "--format", "json").out)["text"]
    for claim in objects(parley("claims", "--article", 1, "--db", db, "--format", "jsonl")):
        assert text[claim["start"] : claim["end"]] == claim["sentence"]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", [1, 3, 4, 2]),
        ("--order newest", [2, 4, 3, 1]),
        ("--actor arbour", [1, 2]),
        ("--actor arbour --actor Borg", [1, 2]),
        ("--actor arbour --actor Ardania", []),
        ("--actor arbour --actor Ardania --any", [1, 4, 2]),
        ("--not Arbour", [3, 4]),
        ("--actor Borg --not arbour", [3]),
        ("--since 2025-03-12", [4, 2]),
        ("--until 2025-03-11", [1, 3]),
        ("--since 2025-05-31 --until 2025-06", [2]),
        ("--since 2025", [1, 3, 4, 2]),
        ("--kind agree", [3, 4]),
        ("--kind agree --kind consult --status planned --status denied", [3, 2]),
        ("--article 2", [1, 4]),
        ("--limit 2", [1, 3]),
        ("--limit all", [1, 3, 4, 2]),
        ("again", [2]),
        ("herald truce", []),
        ("truc*", [1, 4]),
        ("arbour", [1, 2]),
        ("A. Arbour --status happened", [1]),
    ],
)
def test_filters_keep_what_they_say(parley: Parley, db: Path, words: str, ids: list[int]) -> None:
    """Each alone and some together."""
    done = parley("events", "--db", db, "--format", "jsonl", *words.split())
    assert [event["id"] for event in objects(done)] == ids
    assert done.code == (0 if ids else 1)


def test_the_talks_of_an_article_are_a_filter(parley: Parley, db: Path) -> None:
    """For events, claims and articles alike."""
    options = ("--talks", "River talks", "--db", db, "--format", "jsonl")
    assert [event["id"] for event in objects(parley("events", *options))] == [1, 3, 2]
    assert [article["id"] for article in objects(parley("articles", *options))] == [1]
    assert {claim["article"] for claim in objects(parley("claims", *options))} >= {1}


def test_actors_of_an_article_are_all_that_it_names(parley: Parley, db: Path) -> None:
    """In a claim or not."""
    done = parley("actors", "--article", 1, "--db", db, "--format", "jsonl")
    assert {actor["name"] for actor in objects(done)} == {
        "Ann Arbour",
        "Bob Borg",
        "Cid Crane",
        "Belmark",
    }


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("events zebra", "parley: no events found.\n"),
        ("claims --article 7", "parley: no claims found.\n"),
        ("actors --article 7", "parley: no actors found.\n"),
        ("events --format json zebra", "parley: no events found.\n"),
    ],
)
def test_nothing_found_is_1_and_one_sentence(
    parley: Parley, db: Path, words: str, sentence: str
) -> None:
    """Standard output stays empty."""
    assert parley(*words.split(), "--db", db) == Done(1, "", sentence)


@pytest.mark.parametrize("option", ["--actor", "--not"])
def test_an_unknown_actor_is_answered_by_the_nearest(parley: Parley, db: Path, option: str) -> None:
    """A slip of the finger is put right."""
    done = parley("events", option, "Arbuor", "--db", db)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith(f"parley: {option}: ")
    assert "Ann Arbour" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("--talks None", "--talks: No talks are called 'None'; known: River talks."),
        ("--outlet None", "--outlet: No outlet is called 'None'; known: The Courier, The Herald."),
    ],
)
@pytest.mark.parametrize("listing", ["events", "claims", "articles", "actors"])
def test_unknown_talks_and_outlets_are_refused_as_unknown_actors_are(
    parley: Parley, db: Path, listing: str, words: str, sentence: str
) -> None:
    """With code 2 and one sentence, which lists what is known."""
    assert parley(listing, *words.split(), "--db", db) == Done(2, "", f"parley: {sentence}\n")


@pytest.mark.parametrize("words", ["--since 2025-02-30", "--until nonsense"])
def test_words_that_name_no_day_are_refused(parley: Parley, db: Path, words: str) -> None:
    """With the option and the words."""
    done = parley("events", *words.split(), "--db", db)
    assert done.code == 2
    option, said = words.split()
    assert done.err.startswith(f"parley: {option}: ")
    assert said in done.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("--since ../2025", "--since: '../2025' has no first day."),
        ("--until 2025/..", "--until: '2025/..' has no last day."),
    ],
)
def test_a_bound_needs_a_day(parley: Parley, db: Path, words: str, sentence: str) -> None:
    """An open end is none."""
    assert parley("events", *words.split(), "--db", db) == Done(2, "", f"parley: {sentence}\n")


def test_a_query_that_is_not_valid_is_searched_as_words(parley: Parley, db: Path) -> None:
    """Nothing that is typed is an error of SQL."""
    for words in ('"', "truce AND", "NEAR(", "a* *", "col:x", "'; DROP TABLE event; --"):
        assert parley("events", "--db", db, "--", words).code in (0, 1)
    assert len(objects(parley("events", "--db", db, "--format", "jsonl"))) == 4


def test_no_store_yet_is_nothing_found(parley: Parley, tmp_path: Path) -> None:
    """Looking something up begins no store."""
    path = tmp_path / "none.db"
    assert parley("events", "--db", path) == Done(
        1, "", f"parley: there is no store yet at {path}; `parley add` begins one.\n"
    )
    assert not path.exists()


def test_the_store_is_named_by_option_variable_or_folder(
    parley: Parley, db: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In this order."""
    assert parley("events").code == 1
    assert str(tmp_path / "data" / "parley" / "parley.db") in parley("events").err
    monkeypatch.setenv("PARLEY_DB", str(tmp_path / "other.db"))
    assert str(tmp_path / "other.db") in parley("events").err
    assert parley("events", "--db", db).code == 0
    monkeypatch.setenv("PARLEY_DB", str(db))
    assert parley("events").code == 0
    monkeypatch.setenv("PARLEY_DB", "")
    assert parley("events").code == 1
    assert parley("events", "--db", "") == Done(2, "", "parley: --db names no file.\n")


def test_what_is_no_store_is_refused(parley: Parley, tmp_path: Path) -> None:
    """One sentence that names the file."""
    path = tmp_path / "page.txt"
    path.write_text("no store at all, only words" * 100)
    done = parley("events", "--db", path)
    assert (done.code, done.out) == (2, "")
    assert str(path) in done.err
    assert done.err.count("\n") == 1


@pytest.fixture
def many(tmp_path: Path, readings: tuple[Reading, Reading]) -> Path:
    """A store of more events than a table holds unless told."""
    import dataclasses
    import datetime as dt

    path = tmp_path / "many.db"
    with open_store(path, create=True) as store:
        for number in range(60):
            day = dt.date(2025, 1, 1) + dt.timedelta(days=number)
            article = dataclasses.replace(
                readings[1].article,
                title=f"Truce {number}",
                text=f"{readings[1].article.text} {number}",
                original=f"{readings[1].article.original} {number}",
                published=day,
            )
            claim = dataclasses.replace(
                readings[1].claims[1], date=day.isoformat(), earliest=day, latest=day
            )
            add(store, dataclasses.replace(readings[1], article=article, claims=(claim,)))
    return path


def test_a_table_has_50_rows_unless_told(parley: Parley, many: Path) -> None:
    """And says that there is more; the other formats have everything."""
    done = parley("events", "--db", many)
    assert len(done.lines) == 51
    assert done.err == "parley: the first 50; --limit N or --limit all shows more.\n"
    for words, lines in (("--limit 55", 56), ("--limit all", 61), ("--limit 50", 51)):
        done = parley("events", "--db", many, *words.split())
        assert (len(done.lines), done.err) == (lines, "")
    for form, lines in (("jsonl", 60), ("csv", 61), ("json", 60)):
        done = parley("events", "--db", many, "--format", form)
        assert (len(done.lines), done.err) == (lines, "")


@pytest.mark.parametrize("name", ["claims", "articles"])
def test_a_limit_holds_for_every_listing(parley: Parley, many: Path, name: str) -> None:
    """As many as asked for, of the end that was asked for."""
    lines = objects(parley(name, "--db", many, "--limit", 3, "--format", "jsonl"))
    newest = parley(name, "--db", many, "--limit", 3, "--order", "newest", "--format", "jsonl")
    assert len(lines) == 3
    assert [line["id"] for line in objects(newest)] == [60, 59, 58]


def test_every_event_comes_once_in_order(parley: Parley, many: Path) -> None:
    """Both ways."""
    oldest = objects(parley("events", "--db", many, "--format", "jsonl"))
    newest = objects(parley("events", "--db", many, "--format", "jsonl", "--order", "newest"))
    assert [event["date"] for event in oldest] == sorted({str(event["date"]) for event in oldest})
    assert newest == oldest[::-1]

"""The annotated articles: each file of gold is what its page and its annotation make it."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.make_gold import (
    GoldError,
    as_json,
    check_event,
    check_quote,
    gold,
    one_place,
    read_page,
    sentence_spans,
    sidecar,
)
from store.model import ActorKind, DatedBy, Kind, Status, is_edtf

GOLD = Path(__file__).parent.parent / "benchmarks" / "gold"
PATHS = sorted(GOLD.glob("*/*.toml"))

each = pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])


def kept(path: Path) -> Any:
    """Return what the gold file beside an annotation holds."""
    return json.loads(path.with_suffix(".gold.json").read_text("utf-8"))


@each
def test_gold_is_what_its_annotation_makes(path: Path) -> None:
    """Making it anew gives the same bytes, and a sidecar only where the page has no date."""
    made = gold(path)
    beside = sidecar(made)
    assert path.with_suffix(".gold.json").read_text("utf-8") == as_json(made)
    assert path.with_suffix(".json").exists() == (beside is not None)
    if beside:
        assert path.with_suffix(".json").read_text("utf-8") == as_json(beside)


@each
def test_offsets_point_at_the_words(path: Path) -> None:
    """Sentences, cues and quotes stand in the body where the gold says."""
    made = kept(path)
    body = made["body"]
    spans = [(s["start"], s["end"]) for s in made["sentences"]]
    for one in made["events"]:
        assert (one["start"], one["end"]) in spans
        assert body[one["start"] : one["end"]] == one["sentence"]
        assert body[one["cue_start"] :].startswith(one["cue"])
        assert one["start"] <= one["cue_start"] < one["end"]
    for one in made["quotes"]:
        assert body[one["start"] : one["end"]] == one["text"]
        assert body[one["start"] - 1] in "“‘\"'"


@each
def test_sentences_end_where_sentences_end(path: Path) -> None:
    """Every sentence closes with its stop, and none holds a line break."""
    made = kept(path)
    for span in made["sentences"]:
        sentence = made["body"][span["start"] : span["end"]]
        assert sentence.rstrip('”’"')[-1] in ".?!"
        assert "\n" not in sentence


@each
def test_whoever_acts_or_speaks_is_a_named_actor(path: Path) -> None:
    """Sources, targets and speakers of claims and quotes are in the list of actors."""
    made = kept(path)
    names = {actor["name"] for actor in made["actors"]}
    for one in made["events"]:
        assert set(one["source"]) | set(one["target"]) <= names
        assert not set(one["source"]) & set(one["target"])
        assert one["actors"] == one["source"] + one["target"]
    speakers = [one["speaker"] for one in (*made["events"], *made["quotes"])]
    assert {name for name in speakers if name} <= names


@each
def test_words_come_from_the_closed_lists(path: Path) -> None:
    """Kinds, statuses, dates and actors' kinds are those of the model."""
    made = kept(path)
    for one in made["events"]:
        assert one["kind"] in set(Kind)
        assert one["status"] in set(Status)
        assert one["dated_by"] in set(DatedBy)
        assert is_edtf(one["edtf"]), one
    for one in made["actors"]:
        assert one["kind"] in set(ActorKind)


@each
def test_each_page_says_that_it_is_no_news(path: Path) -> None:
    """The last line is the notice, and it is no part of the body."""
    last = path.with_suffix(".txt").read_text("utf-8").strip().splitlines()[-1]
    assert "for software tests; quotations are paraphrased." in last
    assert last in kept(path)["drop"]


def test_a_cue_stands_whole_and_once() -> None:
    """Words inside longer words do not count; more than one place needs `within`."""
    assert one_place("They met. A metre.", "met") == (5, 8)
    assert one_place("They met, then met again.", "met", "met again") == (15, 18)
    with pytest.raises(GoldError, match=r"'met' stands in the body 2 times"):
        one_place("They met, then met again.", "met")
    with pytest.raises(GoldError, match=r"'left' stands in the body 0 times"):
        one_place("They met.", "left")


def test_sentences_are_cut_at_stops_and_lines() -> None:
    """Initials and shortened titles do not end one; a closing mark belongs to it."""
    body = "Gov. J. Roe met them. “We agreed.” No one left\n\nIn 2020 all did."
    cut = [body[start:end] for start, end in sentence_spans(body, 0)]
    assert cut == ["Gov. J. Roe met them.", "“We agreed.”", "No one left", "In 2020 all did."]


def test_a_line_that_is_not_there_is_named() -> None:
    """An annotation that drops or begins with what the page lacks is refused."""
    with pytest.raises(GoldError, match=r"no line begins with 'Menu'"):
        read_page("Text.", {"dropped": ["Menu"]})
    with pytest.raises(GoldError, match=r"does not begin with 'OSLO - '"):
        read_page("Text.", {"dropped": [], "dateline": "OSLO - "})


def test_an_error_names_the_file(tmp_path: Path) -> None:
    """A wrong annotation says in which file it is wrong, and what it lacks."""
    path = tmp_path / "x-1.toml"
    path.with_suffix(".txt").write_text("Text.\n", "utf-8")
    path.write_text("[page]\ndropped = ['Menu']\n", "utf-8")
    with pytest.raises(GoldError, match=r"x-1.toml: actors is missing"):
        gold(path)
    path.write_text("events = []\n[page]\ndropped = ['Menu']\n[actors]\n", "utf-8")
    with pytest.raises(GoldError, match=r"x-1.toml: no line begins with 'Menu'"):
        gold(path)
    path.write_text("events = [\n", "utf-8")
    with pytest.raises(GoldError, match=r"x-1.toml: "):
        gold(path)


STORY = """
events = [
  {{ {id}cue = "met", kind = "CONSULT", status = "happened", edtf = "2020-05-04", by = "context" }},
  {{ cue = "parted", kind = "STATE", status = "happened", edtf = "2020-05-04", by = "context" }},
]
[page]
title = "Talks"
outlet = "Wire"
published = "2020-05-04"
dropped = []
[actors]
"""


def test_an_id_joins_claims_of_one_event(tmp_path: Path) -> None:
    """A claim has the id that it was given, in whatever article; else one that no other has."""
    joined = []
    for name, given in (
        ("peace-1", 'id = "SUMMIT", '),
        ("peace-2", 'id = "SUMMIT", '),
        ("peace-3", ""),
    ):
        path = tmp_path / f"{name}.toml"
        path.with_suffix(".txt").write_text("They met and parted.\n", "utf-8")
        path.write_text(STORY.format(id=given), "utf-8")
        made = gold(path)
        joined.append((made["negotiation"], *(one["id"] for one in made["events"])))
    assert joined == [
        ("peace", "SUMMIT", "peace-1-2"),
        ("peace", "SUMMIT", "peace-2-2"),
        ("peace", "peace-3-1", "peace-3-2"),
    ]


CLAIM = {
    "cue": "met",
    "kind": "CONSULT",
    "status": "happened",
    "edtf": "2020-01-02",
    "by": "context",
}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"kind": "MEET"}, "at 'met': there is no kind 'MEET'"),
        ({"status": "done"}, "at 'met': there is no status 'done'"),
        ({"by": "guess"}, "at 'met': there is no by 'guess'"),
        ({"edtf": "2020-13"}, "at 'met': '2020-13' is no date"),
        ({"source": ["Atlantis"]}, "at 'met': 'Atlantis' is not among the actors"),
        ({"target": ["Mu"], "source": ["Thule"]}, "at 'met': 'Mu' is not among the actors"),
        ({"speaker": "Plato"}, "at 'met': 'Plato' is not among the actors"),
        ({"targt": []}, "at 'met': nothing is called targt"),
    ],
)
def test_a_wrong_word_is_refused_by_name(wrong: dict[str, Any], message: str) -> None:
    """Kinds, statuses, dates, actors and keys that nobody knows are errors that say where."""
    check_event(CLAIM, {"Thule"})
    with pytest.raises(GoldError) as caught:
        check_event({**CLAIM, **wrong}, {"Thule"})
    assert str(caught.value) == message


def test_a_claim_without_a_kind_is_refused() -> None:
    """What every claim must say is asked for by name."""
    with pytest.raises(GoldError, match=r"at 'met': kind, status is missing"):
        check_event({"cue": "met", "edtf": "2020", "by": "context"}, set())


def test_a_quote_by_nobody_in_the_list_is_refused() -> None:
    """A speaker must be an actor; one without a name goes under `speaker_text`."""
    check_quote({"text": "No.", "speaker_text": "a guard"}, set())
    with pytest.raises(GoldError, match=r"at 'No.': 'Plato' is not among the actors"):
        check_quote({"text": "No.", "speaker": "Plato"}, set())
    with pytest.raises(GoldError, match=r"nothing is called who"):
        check_quote({"text": "No.", "who": "Plato"}, set())

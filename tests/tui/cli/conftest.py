"""A small store about talks between two made-up states, and the command run on it."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from store.adding.adding import add
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Confidence,
    DatedBy,
    HeldRole,
    Kind,
    Mode,
    Participant,
    Reading,
    Role,
    Status,
    bounds,
)
from store.opening import open_store
from tui.cli.run import run

ANN = Actor(
    name="Ann Arbour",
    kind=ActorKind.PERSON,
    side="Ardania",
    aliases=("Arbour", "A. Arbour"),
    roles=(HeldRole(title="president", of="Ardania", start=dt.date(2019, 5, 20)),),
)
BOB = Actor(name="Bob Borg", kind=ActorKind.PERSON, side="Belmark")
ARDANIA = Actor(name="Ardania", kind=ActorKind.STATE)
UNNAMED = Actor(name="Cid Crane", kind=ActorKind.PERSON, confirmed=False)


def claim(  # noqa: D103
    text: str, sentence: str, cue: str, kind: Kind, date: str, *actors: Participant, **more: object
) -> Claim:
    start, cue_start = text.index(sentence), text.index(cue)
    earliest, latest = bounds(date)
    fields = {"status": Status.HAPPENED, "dated_by": DatedBy.EXPRESSION, "headline": sentence[:-1]}
    return Claim(
        sentence=sentence,
        start=start,
        end=start + len(sentence),
        cue_start=cue_start,
        cue_end=cue_start + len(cue),
        kind=kind,
        date=date,
        earliest=earliest,
        latest=latest,
        actors=actors,
        **{**fields, **more},  # type: ignore[arg-type]
    )


MEET = "Ann Arbour met Bob Borg in Port Selwyn on Monday."
PLAN = "They plan to meet again in May."
DENY = "“Nothing\u202e was signed,” said Bob Borg.\n"
FIRST = f"{MEET} {PLAN}\n\n{DENY.strip()}"
SECOND = "Ann Arbour and Bob Borg met on Monday. Ardania agreed to a truce."


def _first() -> Reading:
    ann, bob = Participant("Ann Arbour", Role.SOURCE), Participant("Bob Borg", Role.SOURCE)
    return Reading(
        article=Article(
            title="Ministers\x1b[2J meet",
            text=FIRST,
            original=f"Ministers meet\n\n{FIRST}",
            published=dt.date(2025, 3, 11),
            published_by="byline",
            outlet="The Courier",
            url="https://courier.example/1",
            talks=("River talks",),
        ),
        claims=(
            claim(
                FIRST, MEET, "met", Kind.CONSULT, "2025-03-10", ann, bob,
                mode=Mode.VISIT, place="Port Selwyn", wording="on Monday",
            ),
            claim(
                FIRST, PLAN, "meet again", Kind.CONSULT, "2025-05", ann, bob,
                status=Status.PLANNED, confidence=Confidence.MEDIUM, doubts=("who they are",),
            ),
            claim(
                FIRST, DENY.strip(), "signed", Kind.AGREE, "../2025-03-11", bob,
                status=Status.DENIED, dated_by=DatedBy.PUBLICATION, speaker="Bob Borg",
                speaks_for="Belmark", channel="briefing", quotes=("Nothing\u202e was signed",),
            ),
        ),
        actors=(ANN, BOB, UNNAMED, Actor(name="Belmark", kind=ActorKind.STATE)),
    )  # fmt: skip


def _second() -> Reading:
    ann, bob = Participant("Ann Arbour", Role.SOURCE), Participant("Bob Borg", Role.SOURCE)
    met, agreed = SECOND.split(" Ardania")
    return Reading(
        article=Article(
            title="A truce",
            text=SECOND,
            original=SECOND,
            published=dt.date(2025, 3, 12),
            published_by="option",
            outlet="The Herald",
        ),
        claims=(
            claim(SECOND, met, "met", Kind.CONSULT, "2025-03-10", ann, bob),
            claim(
                SECOND, f"Ardania{agreed}", "agreed", Kind.AGREE, "2025-03-12",
                Participant("Ardania", Role.SOURCE),
            ),
        ),
        actors=(ANN, BOB, ARDANIA),
    )  # fmt: skip


@pytest.fixture(scope="session")
def readings() -> tuple[Reading, Reading]:
    """Two articles of two outlets that tell of the same meeting, among other things."""
    return _first(), _second()


@pytest.fixture
def db(tmp_path: Path, readings: tuple[Reading, Reading]) -> Path:
    """A store that holds both."""
    path = tmp_path / "talks.db"
    with open_store(path, create=True) as store:
        for reading in readings:
            add(store, reading)
    return path


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What it printed, line by line."""
        return self.out.splitlines()


Parley = Callable[..., Done]


@pytest.fixture
def parley(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Parley:
    """Run the command in this process, in an environment of its own."""
    monkeypatch.delenv("PARLEY_DB", raising=False)
    monkeypatch.delenv("PARLEY_DEBUG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def parley(*words: object) -> Done:
        capsys.readouterr()
        arguments: Sequence[str] = [str(word) for word in words]
        try:
            code = run(arguments)
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 1
        return Done(code, *capsys.readouterr())

    return parley

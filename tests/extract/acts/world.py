"""A small invented world for the tests: two states, four people, three bodies, and their words."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.acts.finding import find_acts
from extract.acts.memory import Memory
from extract.acts.scene import Scene, parse
from extract.values import Cast, Form, Mention, Sentence, Speech, Timex
from store.model import Actor, ActorKind

if TYPE_CHECKING:
    from extract.acts.act import Act

PUBLISHED = date(2031, 3, 12)  # a Wednesday

ACTORS = {
    actor.name: actor
    for actor in (
        Actor(name="Ada Rossi", kind=ActorKind.PERSON, side="Ruritania"),
        Actor(name="Ben Okafor", kind=ActorKind.PERSON, side="Borduria"),
        Actor(name="Carla Lund", kind=ActorKind.PERSON),
        Actor(name="Dov Meyer", kind=ActorKind.PERSON, confirmed=False),
        Actor(name="Ruritania", kind=ActorKind.STATE),
        Actor(name="Borduria", kind=ActorKind.STATE),
        Actor(name="Syldavia", kind=ActorKind.STATE),
        Actor(name="Miners Union", kind=ActorKind.ORGANISATION),
        Actor(name="Acme", kind=ActorKind.ORGANISATION),
        Actor(name="Zenith", kind=ActorKind.ORGANISATION),
        Actor(name="island states", kind=ActorKind.GROUP),
    )
}
_FORMS = {
    "Ruritanian": ("Ruritania", Form.DEMONYM),
    "Ruritanians": ("Ruritania", Form.DEMONYM),
    "Bordurian": ("Borduria", Form.DEMONYM),
    "Bordurians": ("Borduria", Form.DEMONYM),
    "Strelsau": ("Ruritania", Form.CAPITAL),
    "Szohod": ("Borduria", Form.CAPITAL),
    "Rossi": ("Ada Rossi", Form.NAME),
    "Okafor": ("Ben Okafor", Form.NAME),
    "Lund": ("Carla Lund", Form.NAME),
    "Meyer": ("Dov Meyer", Form.NAME),
    "the island states": ("island states", Form.NAME),
    "the Ruritanian president": ("Ada Rossi", Form.ROLE),
    "his envoy": ("Carla Lund", Form.ROLE),
}
_PLAIN = {"he", "she", "they", "it", "him", "her", "who", "we", "i", "them"}
_PLURALS = ("the two leaders", "the two sides", "both sides", "the two")
_WORDS = re.compile(
    "|".join(
        re.escape(words) for words in sorted((*ACTORS, *_FORMS, *_PLURALS), key=len, reverse=True)
    )
    + r"|\b(?:"
    + "|".join(sorted(_PLAIN))
    + r")\b",
    re.IGNORECASE,
)
_DAYS = {
    "today": 0,
    "tomorrow": 1,
    "yesterday": -1,
    "on Monday": -2,
    "on Friday": 2,
    "next week": 7,
}
_TIMES = re.compile(
    "|".join(re.escape(words.removeprefix("on ")) for words in _DAYS) + r"|\bsince May\b|six weeks"
)


def mentions_in(text: str, pronouns: dict[str, str] | None = None) -> tuple[Mention, ...]:
    """Return whom a text names in this world; pronouns only as `pronouns` says."""
    found = []
    folded = {words.lower(): value for words, value in _FORMS.items()}
    folded |= {name.lower(): (name, Form.NAME) for name in ACTORS}
    for match in _WORDS.finditer(text):
        low = match.group().lower()
        if low in folded:
            name, form = folded[low]
            actors: tuple[str, ...] = (name,)
        elif low in _PLURALS:
            form, actors = Form.PLURAL, ()
        else:
            named = (pronouns or {}).get(low)
            form, actors = Form.PRONOUN, (named,) if named else ()
        found.append(Mention(start=match.start(), end=match.end(), actors=actors, form=form))
    return tuple(found)


def times_in(text: str) -> tuple[Timex, ...]:
    """Return the few time expressions that the tests use."""
    found = []
    for match in _TIMES.finditer(text):
        words = match.group()
        if words == "six weeks":
            found.append(Timex(start=match.start(), end=match.end(), type="DURATION", value="P6W"))
            continue
        if words.startswith("since"):
            day, edtf = date(2030, 5, 1), "2030-05/.."
        else:
            shift = _DAYS.get(words, _DAYS.get(f"on {words}", 0))
            day = PUBLISHED + timedelta(days=shift)
            edtf = day.isoformat()
        start = match.start() + (6 if words.startswith("since") else 0)
        found.append(
            Timex(start=start, end=match.end(), type="DATE", value=edtf, edtf=edtf, earliest=day)
        )
    return tuple(found)


def scene(
    text: str, *, said: tuple[str, str, str] | None = None, pronouns: dict[str, str] | None = None
) -> Scene:
    """Parse one sentence; `said` is (speaker, cue, the words said)."""
    mentions = mentions_in(text, pronouns)
    cast = Cast(mentions=mentions, actors=ACTORS)
    speeches: tuple[Speech, ...] = ()
    if said is not None:
        speaker, cue, words = said
        at, where = text.index(cue), text.index(words)
        speeches = (
            Speech(
                content=((where, where + len(words)),),
                cue_start=at,
                cue_end=at + len(cue),
                speaker=speaker or None,
                direct="“" in text,
            ),
        )
    return parse(
        text, 0, Sentence(0, len(text), 0), PUBLISHED, cast, (mentions, times_in(text), speeches)
    )


def acts(text: str, memory: Memory | None = None, **options: object) -> list[Act]:
    """Return the acts of one sentence."""
    return find_acts(scene(text, **options), memory or Memory())  # type: ignore[arg-type]


def told(text: str, memory: Memory | None = None, **options: object) -> list[str]:
    """Return the acts of one sentence in one line each: kind, mode, status, who > whom."""
    return [line(one) for one in acts(text, memory, **options)]


def line(act: Act) -> str:
    """Write an act in one line."""
    mode = f"/{act.mode}" if act.mode else ""
    who = ", ".join(act.roles.sources)
    by = f" by {', '.join(act.roles.mediators)}" if act.roles.mediators else ""
    whom = f" > {', '.join(act.roles.targets)}" if act.roles.targets else ""
    return f"{act.kind}{mode} {act.status}: {who}{whom}{by}"

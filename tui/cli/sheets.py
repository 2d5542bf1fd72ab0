"""One event or one article as text on a terminal: a head, its facts, and the words themselves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tui.dates import date_words
from tui.moves import moved_words
from tui.plain import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.cli.records import Record
    from tui.cli.screen import Screen

_WIDEST = 96  # longer lines are hard to read, however wide the terminal
_LABEL = 10

_FOUND = {
    "option": "as given",
    "byline": "from the byline",
    "dateline": "from the dateline",
    "metadata": "from the page",
    "address": "from its address",
    "changed": "from its last change",
    "file": "from the file",
}


def event_sheet(event: Record, screen: Screen) -> Iterator[str]:
    """Return the lines of an event's record and of each claim in its `accounts`."""
    mode = f" ({event['mode']})" if event["mode"] else ""
    head = f"{date_words(event['date'])} · {event['kind']}{mode} · {event['status']}"
    yield from _wrapped(head, screen)
    yield from _strong(event["headline"], screen)
    yield ""
    yield from _fact("actors", _actors(event["roles"]), screen)
    yield from _fact("sources", _sources(event), screen)
    if event["moved"]:
        yield from _fact("moved", moved_words(event["moved"]), screen)
    if event["differs"]:
        yield from _fact("differs", f"its claims differ in {', '.join(event['differs'])}", screen)
    for account in event["accounts"]:
        yield ""
        yield from _account(account, event, screen)


def _sources(event: Record) -> str:
    """How many there are, and by name those that one text came in; each such text is one source."""
    copied = [outlets for outlets in event["outlets"] if len(outlets) > 1]
    names = "; ".join(" = ".join(one or "?" for one in outlets) for outlets in copied)
    return f"{event['sources']} (one text: {names})" if names else str(event["sources"])


def _account(claim: Record, event: Record, screen: Screen) -> Iterator[str]:
    """What one article says of the event, sentence first; what it says as the others do once."""
    outlet = f"{claim['outlet']}, " if claim["outlet"] else ""
    published = date_words(claim["published"])
    numbers = f"claim {claim['id']} · article {claim['article']}"
    yield from _wrapped(f"{numbers} · {outlet}{published} · “{claim['title']}”", screen)
    yield from _wrapped(claim["sentence"], screen, indent="  | ")
    yield from _fact("date", _dated(claim), screen, indent="  ")
    said = [claim[field] for field in ("kind", "status") if claim[field] != event[field]]
    if said:
        yield from _fact("as", ", ".join(said), screen, indent="  ")
    if claim["place"]:
        yield from _fact("place", claim["place"], screen, indent="  ")
    if claim["speaker"] or claim["channel"]:
        yield from _fact("says so", _speaker(claim), screen, indent="  ")
    for quote in claim["quotes"]:
        yield from _fact("quote", f"“{quote}”", screen, indent="  ")
    for doubt in claim["doubts"]:
        yield from _fact("doubt", doubt, screen, indent="  ")
    for correction in claim["corrections"]:
        yield from _fact("corrected", _corrected(correction), screen, indent="  ")


def _dated(claim: Record) -> str:
    """The date in words, and what gave it."""
    time = f", {claim['time']}" if claim["time"] else ""
    wording = f" “{claim['wording']}”" if claim["wording"] else ""
    how = {
        "expression": f"from{wording or ' words'} beside the act",
        "context": f"from{wording or ' words'} in a neighbouring sentence",
        "publication": "from the day of publication",
    }[claim["dated_by"]]
    return f"{date_words(claim['date'])}{time}, {how}"


def _speaker(claim: Record) -> str:
    who = claim["speaker"] or "somebody unnamed"
    whom = f", for {claim['speaks_for']}" if claim["speaks_for"] else ""
    channel = f" ({claim['channel']})" if claim["channel"] else ""
    return f"{who}{whom}{channel}"


def _actors(actors: list[Record]) -> str:
    """Each name once, with all that it has to do with the act."""
    roles: dict[str, list[str]] = {}
    for one in actors:
        roles.setdefault(one["name"], []).append(one["role"])
    return ", ".join(f"{name} ({', '.join(has)})" for name, has in roles.items()) or "nobody named"


def _corrected(correction: Record) -> str:
    was, now = _value(correction, "was"), _value(correction, "now")
    day = date_words(correction["at"][:10])
    return f"{correction['field']} from {was} to {now}, by {correction['by']}, {day}"


def _value(correction: Record, which: str) -> str:
    """What stood or stands in the field; the names of talks are kept as a JSON list."""
    value = correction[which] or ""
    if correction["field"] == "talks" and value.startswith("["):
        value = ", ".join(json.loads(value))
    return value or "nothing"


def article_sheet(article: Record, screen: Screen) -> Iterator[str]:
    """Return the lines of an article's record: what is known of it, then its text."""
    yield from _strong(article["title"], screen)
    found = _FOUND.get(article["published_by"], article["published_by"])
    outlet = f"{article['outlet']} · " if article["outlet"] else ""
    day = f"{date_words(article['published'])} ({found})"
    yield from _wrapped(f"article {article['id']} · {outlet}{day}", screen)
    if article["url"]:
        yield from _fact("address", article["url"], screen)
    for talks in article["talks"]:
        yield from _fact("talks", talks, screen)
    yield from _fact("claims", str(article["claims"]), screen)
    if article["revision_of"]:
        yield from _fact("version", f"later than article {article['revision_of']}", screen)
    if article["duplicate_of"]:
        yield from _fact("repeats", f"article {article['duplicate_of']}", screen)
    for copy in article["copies"]:
        outlet = copy["outlet"] or "an outlet unknown"
        yield from _fact("copy", f"article {copy['id']}, {outlet}: “{copy['title']}”", screen)
    for correction in article["corrections"]:
        yield from _fact("corrected", _corrected(correction), screen)
    yield ""
    for paragraph in article["text"].split("\n"):
        yield from _wrapped(paragraph, screen)


def _fact(label: str, words: str, screen: Screen, *, indent: str = "") -> Iterator[str]:
    """A label and what is said of it; further lines stand below the first."""
    first, *rest = _lines(words, screen, len(indent) + _LABEL)
    yield f"{indent}{label:<{_LABEL}}{first}"
    yield from (f"{indent}{'':<{_LABEL}}{line}" for line in rest)


def _wrapped(words: str, screen: Screen, *, indent: str = "") -> Iterator[str]:
    return (f"{indent}{line}".rstrip() for line in _lines(words, screen, len(indent)))


def _strong(words: str, screen: Screen) -> Iterator[str]:
    return (screen.strong(line) for line in _lines(words, screen, 0))


def _lines(words: str, screen: Screen, taken: int) -> list[str]:
    """Words made harmless, in lines that fit beside `taken` cells; one line for a pipe."""
    words = screen.plain(words)
    if screen.width is None:
        return [words]
    return wrap(words, max(min(screen.width, _WIDEST) - taken, 8))

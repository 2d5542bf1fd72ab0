"""`parley feed add`: what an address or a list of feeds stands for, and following it as said."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import IntakeError
from intake.feeding.finding import find_feed
from intake.feeding.opml import read_opml
from intake.feeding.pacing import Pace
from intake.fetching import Limits
from intake.fetching.addresses import is_address, parsed
from intake.sources import Source
from store.adding import feeds
from store.adding.feeds import Following
from store.model.errors import BadChangeError
from tui.cli import exits
from tui.cli.adding import is_private_allowed
from tui.cli.errors import CommandError
from tui.cli.telling import say, tell
from tui.login import login

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from intake.feeding.opml import Outline
    from store.adding.feeds import Feed
    from store.opening import Store


def follow_all(store: Store, options: argparse.Namespace) -> int:
    """Follow what each name stands for; what cannot be followed is told, and the rest done.

    Raises:
        CommandError: One name is given to several feeds.
    """
    code = exits.DONE
    if options.name and len(options.names) > 1:
        raise CommandError("--name goes with one feed.")
    for name in options.names:
        for ask in _stands_for(store, _usual(name), options):
            try:
                _follow(store, ask(), options)
            except (IntakeError, BadChangeError) as error:
                tell(str(error))
                code = exits.REFUSED
    return code


def _usual(name: str) -> str:
    """Return an address as it is fetched: some programs write "feed:" before or in it."""
    rest = name.removeprefix("feed:")
    return f"http:{rest}" if rest != name and rest.startswith("//") else rest


def _stands_for(
    store: Store, name: str, options: argparse.Namespace
) -> Iterator[Callable[[], Following]]:
    """Yield, for each feed that a name stands for, what finds out how it is to be followed."""
    if is_address(name):
        yield partial(_at, store, name, options)
        return
    try:
        outlines = read_opml(Source(name, Path(name)).read(), name)
    except IntakeError as error:
        yield partial(_fail, error)
        return
    if options.name and len(outlines) > 1:
        raise CommandError("--name goes with one feed.")
    for one in outlines:
        yield partial(_listed, store, one)


def _fail(error: IntakeError) -> Following:
    raise error


def _at(store: Store, name: str, options: argparse.Namespace) -> Following:
    """Return the feed at an address, fetched once to see that it is one and what it is called."""
    address = str(parsed(name))
    there = _followed(store, address)
    if there:
        return there.following
    found = find_feed(address, Pace(Limits(private=is_private_allowed(options))))
    there = _followed(store, found.address)
    if there:
        return there.following
    return Following(name=found.document.title or found.address, address=found.address)


def _listed(store: Store, one: Outline) -> Following:
    """Return a feed of a list; nothing is fetched, and a name that another has is made its own."""
    at = parsed(_usual(one.address))
    there = _followed(store, str(at))
    if there:
        return there.following
    taken = {feed.following.name for feed in feeds.read_feeds(store)}
    names = (one.name, f"{one.name} ({at.host})", str(at))
    return Following(name=next(n for n in names if n not in taken or n == str(at)), address=str(at))


def _follow(store: Store, found: Following, options: argparse.Namespace) -> None:
    """Follow a feed as the options say, or follow it otherwise from now on."""
    wanted = _as_said(found, options)
    there = _followed(store, found.address)
    if there is None:
        feed = feeds.follow(store, wanted, by=login())
        say(f"{feed.following.name} is followed; `parley update` reads it in.")
    elif wanted == there.following:
        say(f"{wanted.name} is followed already.")
    else:
        feeds.change_feed(store, there.id, wanted)
        say(f"{wanted.name} is followed otherwise from now on.")


def _as_said(found: Following, options: argparse.Namespace) -> Following:
    """Return how a feed is to be followed: as the options say, else as before; '' is none."""
    full_text = found.full_text if options.full_text is None else options.full_text
    return replace(
        found,
        name=options.name or found.name,
        talks=_either(options.talks, found.talks),
        words=_either(options.words, found.words),
        actors=_either(options.actor, found.actors),
        full_text=full_text,
    )


def _either(said: list[str] | None, before: tuple[str, ...]) -> tuple[str, ...]:
    if said is None:
        return before
    return tuple(dict.fromkeys(one.strip() for one in said if one.strip()))


def _followed(store: Store, address: str) -> Feed | None:
    return next((one for one in feeds.read_feeds(store) if one.following.address == address), None)

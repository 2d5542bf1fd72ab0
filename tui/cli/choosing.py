"""The filters of a command line made into the store's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import StoreError
from store.model.filters import Filter
from tui.cli import days
from tui.cli.errors import CommandError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from store.opening import Store


def chosen(options: argparse.Namespace, store: Store) -> Filter:
    """Return what a listing keeps.

    Raises:
        CommandError: A name that no actor, outlet or talks have, or words that name no day.
    """
    return Filter(
        words=" ".join(options.words),
        actors=_actors(store, options.actor, "--actor"),
        any_actor=options.any,
        without=_actors(store, options.without, "--not"),
        since=days.since(options.since) if options.since is not None else None,
        until=days.until(options.until) if options.until is not None else None,
        kinds=frozenset(options.kind),
        statuses=frozenset(options.status),
        talks=_talks(store, options.talks),
        outlets=_outlets(store, options.outlet),
        article=options.article,
        doubtful=options.doubtful,
        starred=options.starred,
        tags=tuple(options.tag or ()),
        noted=options.noted,
        corrected=options.corrected,
        newer_than=_seen(store) if options.new else None,
    )


def _seen(store: Store) -> int:
    from store.keeping.looks import seen  # noqa: PLC0415 - most look-ups ask for more than what is new
    from tui.login import login  # noqa: PLC0415

    return seen(store, login())


def _actors(store: Store, names: Iterable[str], option: str) -> tuple[str, ...]:
    """Canonical names, each once; where one is unknown, the error names the nearest."""
    from store.reading.actors import resolve  # noqa: PLC0415 - most look-ups name nobody

    return _known(names, option, lambda name: resolve(store, name))


def _outlets(store: Store, names: Iterable[str]) -> tuple[str, ...]:
    """Names as the store has them, each once; where one is unknown, the error lists what is."""
    from store.finding.outlets import known_outlets  # noqa: PLC0415 - few look-ups name one

    return _known(names, "--outlet", lambda name: known_outlets(store, name)[0])


def _talks(store: Store, names: Iterable[str]) -> tuple[str, ...]:
    """Names as the store has them, each once; where one is unknown, the error lists what is."""
    from store.finding.talks import known_talks  # noqa: PLC0415 - few look-ups name one

    return _known(names, "--talks", lambda name: known_talks(store, name)[1])


def _known(names: Iterable[str], option: str, find: Callable[[str], str]) -> tuple[str, ...]:
    """What each name finds, each once; a name that finds nothing is wrong use of its option."""
    try:
        return tuple(dict.fromkeys(find(name) for name in names))
    except StoreError as error:
        raise CommandError(f"{option}: {error}") from error

"""Filters as the reader changes them and says them: pure functions on `Filter`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tui.reader.filters.actors import Choice

if TYPE_CHECKING:
    from store.model import Filter, Kind, Status


def with_choice(chosen: Filter, name: str, choice: Choice) -> Filter:
    """Return a filter that says `choice` of an actor."""
    others = tuple(actor for actor in chosen.actors if actor != name)
    against = tuple(actor for actor in chosen.without if actor != name)
    if choice is Choice.WITH:
        others = (*others, name)
    elif choice is Choice.WITHOUT:
        against = (*against, name)
    return replace(chosen, actors=others, without=against)


def only_actors(chosen: Filter, names: tuple[str, ...]) -> Filter:
    """Return a filter for these actors alone; for everyone, if it is one already."""
    if chosen.actors == names and not chosen.without:
        return replace(chosen, actors=(), any_actor=False)
    return replace(chosen, actors=names, any_actor=False, without=())


def turn_kind(chosen: Filter, kind: Kind) -> Filter:
    """Return a filter for one kind; for every kind, if it is one already."""
    kinds = frozenset({kind})
    return replace(chosen, kinds=frozenset() if chosen.kinds == kinds else kinds)


def turn_status(chosen: Filter, status: Status) -> Filter:
    """Return a filter for one status; for every status, if it is one already."""
    statuses = frozenset({status})
    return replace(chosen, statuses=frozenset() if chosen.statuses == statuses else statuses)


def turn_words(chosen: Filter, words: str) -> Filter:
    """Return a filter for words; without any, if it is one already."""
    return replace(chosen, words="" if chosen.words else words)


def turn_article(chosen: Filter, article: int) -> Filter:
    """Return a filter for what one article tells; for all, if it is one already."""
    return replace(chosen, article=None if chosen.article == article else article)


def turn_flag(chosen: Filter, flag: str) -> Filter:
    """Return a filter for what is starred, noted or corrected; for all, if it is one already."""
    turned: dict[str, Any] = {flag: not getattr(chosen, flag)}
    return replace(chosen, **turned)

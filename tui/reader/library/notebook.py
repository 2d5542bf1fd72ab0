"""What the reader writes into a store, each time over a connection of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import NoPermissionError, StoreError
from store.opening import open_store
from tui.login import login

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from intake.outcomes import Kept
    from store.model import Filter
    from store.opening import Store


READER = "reader"
"""The name under which the reader keeps where somebody was."""


class StoreNotebook:
    """Changes, saved filters and places of one person in the store at a path."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._by = login()
        self.read_only = read_only

    def change(self, act: Callable[..., object], *args: object, **named: object) -> object:
        """Make a change: `act(store, *args, by=..., **named)`.

        Raises:
            StoreError: It changes nothing, or the store may not be written.
        """
        with self._to_write() as store:
            return act(store, *args, by=self._by, **named)

    def add(self, text: str, published: date | None) -> Kept:
        """Read an article in, as `parley add` does; begin a store where there is none.

        Raises:
            ReadingError: It cannot be made into an article, or does not say when it was published.
            IntakeError: There is no article in it.
            CommandError: An actors file cannot be used.
            StoreError: It cannot be kept.
        """
        from extract.parser import load as load_model  # noqa: PLC0415 - as above
        from intake.adding import Said, add_text  # noqa: PLC0415 - brings the reading of articles
        from tui import settings  # noqa: PLC0415
        from tui.cli.adding import known_actors  # noqa: PLC0415

        parser = load_model() if settings.load().nlp else None
        with self._to_write(create=True) as store:
            said = Said(published=published, parser=parser)
            return add_text(store, "what was pasted", text, said, known_actors(store))

    def seen(self) -> int:
        """Return the number up to which all events were seen, 0 before the first look."""
        from store.keeping.looks import seen  # noqa: PLC0415 - these are quick, and seldom needed at once

        with open_store(self._path, read_only=True) as store:
            return seen(store, self._by)

    def mark_seen(self, up_to: int | None = None) -> int:
        """Note that all events were seen; return the number of the newest."""
        from store.keeping.looks import mark_seen  # noqa: PLC0415

        with self._to_write() as store:
            return mark_seen(store, self._by, up_to)

    def tags(self) -> list[str]:
        """Return the names of all tags that people gave."""
        from store.finding.tags import read_tags  # noqa: PLC0415

        with open_store(self._path, read_only=True) as store:
            return read_tags(store)

    def filters(self) -> list[str]:
        """Return the names of all saved filters."""
        from store.keeping.saved import filter_names  # noqa: PLC0415

        with open_store(self._path, read_only=True) as store:
            return filter_names(store)

    def saved(self, name: str) -> Filter:
        """Return a saved filter."""
        from store.keeping.saved import read_filter  # noqa: PLC0415

        with open_store(self._path, read_only=True) as store:
            return read_filter(store, name)

    def save(self, name: str, chosen: Filter) -> None:
        """Keep a filter under a name."""
        from store.keeping.saved import save_filter  # noqa: PLC0415

        with self._to_write() as store:
            save_filter(store, name, chosen, by=self._by)

    def forget(self, name: str) -> None:
        """Forget a saved filter."""
        from store.keeping.saved import drop_filter  # noqa: PLC0415

        with self._to_write() as store:
            drop_filter(store, name)

    def place(self) -> str | None:
        """Return where this person was, as `keep_place` was given it; `None` for nowhere."""
        from store.keeping.looks import read_state  # noqa: PLC0415

        try:
            with open_store(self._path, read_only=True) as store:
                return read_state(store, self._by, READER)
        except StoreError:
            return None

    def keep_place(self, place: str) -> None:
        """Keep where this person is; at the first time, what there is counts as seen."""
        from store.keeping.looks import mark_seen, seen, write_state  # noqa: PLC0415

        with self._to_write() as store:
            write_state(store, self._by, READER, place)
            if not seen(store, self._by):
                mark_seen(store, self._by)

    def _to_write(self, *, create: bool = False) -> Store:
        if self.read_only:
            raise NoPermissionError(f"{self._path} is open for reading only.")
        return open_store(self._path, create=create)

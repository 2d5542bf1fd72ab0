"""From sources to a store: each is read, made into text, read by `extract`, and kept or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

from extract.errors import ReadingError
from extract.reading import read
from intake.decoding import decode
from intake.errors import IntakeError
from intake.outcomes import Kept, Refused
from intake.sources import Source, find
from store.adding import add
from store.model.errors import StoreError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from extract.actors import ActorBook
    from store.opening import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says of the articles, in place of what is found on the page."""

    published: dt.date | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    talks: tuple[str, ...] = ()
    dayfirst: bool | None = None


def add_sources(
    store: Store,
    names: Iterable[str],
    said: Said,
    book: ActorBook,
    *,
    standard_input: BinaryIO | None = None,
) -> Iterator[Kept | Refused]:
    """Add what `names` stand for, one after the other, and tell of each as it is done.

    Args:
        store: Open for writing.
        names: Files, folders, patterns, or "-" for standard input.
        said: What goes before what the pages say, for all of them.
        book: The actors that are known.
        standard_input: Read instead of this process's own.
    """
    for source in find(names):
        if isinstance(source, Refused):
            yield source
            continue
        try:
            yield _add_one(store, source, said, book, standard_input)
        except IntakeError as error:
            yield Refused(source=source.name, why=str(error))
        except (ReadingError, StoreError) as error:
            yield Refused(source=source.name, why=f"{source.name}: {error}")
        except Exception as error:  # noqa: BLE001 - no page may stop those that come after it
            what = f"{type(error).__name__}: {error}"
            why = f"{source.name}: Parley itself failed to read it ({what})."
            yield Refused(source=source.name, why=why, error=error)


def add_text(store: Store, name: str, text: str, said: Said, book: ActorBook) -> Kept:
    """Add one article whose text is at hand; `name` is what its source is called.

    Raises:
        ReadingError: It cannot be made into an article.
        StoreError: It cannot be kept.
    """
    reading = read(
        text,
        published=said.published,
        title=said.title,
        outlet=said.outlet,
        url=said.url,
        talks=said.talks,
        book=book,
        dayfirst=said.dayfirst,
    )
    added = add(store, reading)
    return Kept(
        source=name,
        article=added.article,
        outcome=added.outcome,
        reading=reading,
        notices=reading.notices,
    )


def _add_one(
    store: Store, source: Source, said: Said, book: ActorBook, standard_input: BinaryIO | None
) -> Kept:
    decoded = decode(source.read(standard_input), source.name)
    kept = add_text(store, source.name, decoded.text, said, book)
    if decoded.notice is None:
        return kept
    return replace(kept, notices=(decoded.notice, *kept.notices))

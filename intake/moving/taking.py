"""Records of a store taken into another: from lines of a file, or straight out of a store."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import NotAnExportError
from intake.moving import lines
from intake.outcomes import Refused
from store.exporting.exporting import records
from store.importing import BadRecordError, Imported, Importing, checked_first
from store.model.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from store.opening import Store


def take_file(store: Store, stream: BinaryIO, name: str) -> Iterator[Imported | Refused]:
    """Take the lines of an export into a store, and tell of each as it is done.

    A damaged line is refused by its number and the rest is taken; each article is taken whole or
    not at all, so that a run that was stopped can be run again.

    Raises:
        NotAnExportError: The file is no export, or a newer Parley wrote it; nothing is taken.
        OSError: It cannot be read.
        StoreError: The store cannot be written any more.
    """
    yield from take_lines(store, begin(stream, name), name)


def begin(stream: BinaryIO, name: str) -> Iterator[lines.Line]:
    """Return the lines of an export, once the first of them says that it is one.

    Raises:
        NotAnExportError: It is none, or a newer Parley wrote it.
        OSError: It cannot be read.
    """
    found = lines.read(stream)
    first = next(found, None)
    if first is None:
        raise NotAnExportError(f"{name} cannot be imported: it is empty.")
    try:
        if first.wrong is not None:
            raise BadRecordError(first.wrong)
        checked_first(first.value)
    except BadRecordError as error:
        raise NotAnExportError(f"{name} cannot be imported: {error}") from error
    return chain([first], found)


def take_lines(
    store: Store, found: Iterable[lines.Line], name: str
) -> Iterator[Imported | Refused]:
    """Take the lines of an export that has begun; otherwise as `take_file`."""
    coming = Importing(store)
    placed = (_Record(f"{name}, line {one.number}", one.value, one.wrong) for one in found)
    yield from _take(coming, placed)
    if not coming.ended:
        yield Refused(source=name, why=f"{name} breaks off: its last line is missing.")


def take_store(store: Store, other: Store) -> Iterator[Imported | Refused]:
    """Take what another store holds and this one lacks, and tell of each as it is done.

    The other store is only read, as it is at the beginning.

    Raises:
        StoreError: One of them cannot be read or written.
    """
    name = str(other.path)
    with closing(records(other)) as given:
        found = (_Record(f"{name}: {one['type']}", one, None) for one in given)
        yield from _take(Importing(store), found)


@dataclass(frozen=True, slots=True)
class _Record:
    """A record with where it stands, or why it is none."""

    where: str
    value: object
    wrong: str | None


def _take(coming: Importing, found: Iterable[_Record]) -> Iterator[Imported | Refused]:
    for record in found:
        try:
            if record.wrong is not None:
                raise BadRecordError(record.wrong)
            became = coming.take(record.value)
        except (BadRecordError, NotFoundError) as error:
            yield Refused(source=record.where, why=f"{record.where}: {error}")
            continue
        if became is not None:
            yield became
    if coming.ended:
        coming.finish()

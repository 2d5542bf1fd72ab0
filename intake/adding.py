"""The one road in: sources to pieces, each read by `extract` and kept in a store, or refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from extract.errors import ReadingError
from extract.reading import read
from intake.anew.stamping import stamp
from intake.errors import IntakeError
from intake.fetching.addresses import is_address
from intake.outcomes import Kept, Refused, orphaned_words
from intake.pieces import Piece, one_line
from intake.reached import Reached
from intake.said import Said
from intake.sources import find
from intake.timelines.keeping import FROM_FILE
from store.adding.adding import Outcome, add, find_original
from store.adding.revised import newly_orphaned, revision_differences
from store.copies.copies import versions_of
from store.model import Reading
from store.model.errors import (
    BusyStoreError,
    DamagedStoreError,
    FullDiskError,
    NoPermissionError,
    StoreError,
)
from store.reading.articles import read_article
from store.reading.claims import of_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.actors import ActorBook
    from intake.online import Address
    from intake.sources import Source
    from store.adding.adding import Added
    from store.joining.comparing import Differences
    from store.model import Article
    from store.opening import Store

__all__ = ["Said", "add_piece", "add_sources", "add_text", "keep", "refusal"]


def add_sources(
    store: Store,
    names: Iterable[str],
    said: Said,
    book: ActorBook,
    *,
    standard_input: BinaryIO | None = None,
    reached: Reached | None = None,
) -> Iterator[Kept | Refused]:
    """Add what `names` stand for, one after the other, and tell of each as it is done.

    It ends early with a refusal that says so (`Refused.ends`).

    Args:
        store: Open for writing.
        names: Files, folders, patterns, or "-" for standard input.
        said: What goes before what the pages say, for all of them.
        book: The actors that are known.
        standard_input: Read instead of this process's own.
        reached: Told how far it has come, where somebody asks.
    """
    reached = reached or Reached()
    sources = list(find(names, reached.passed.append, private=said.private))
    reached.begin(0 if isinstance(one, Refused) else one.size() for one in sources)
    for number, source in enumerate(sources):
        reached.at(number)
        if isinstance(source, Refused):
            yield source
            continue
        for piece in _pieces(source, said, standard_input, reached):
            became = piece if isinstance(piece, Refused) else keep(store, piece, said, book)
            yield became
            if isinstance(became, Refused) and became.ends:
                return


def _pieces(
    source: Source | Address, said: Said, standard_input: BinaryIO | None, reached: Reached
) -> Iterator[Piece | Refused]:
    """Yield the pieces of a source, and a refusal where it goes no further."""
    try:
        yield from source.pieces(said, standard_input, reached)
    except Exception as error:  # noqa: BLE001 - no source may stop those that come after it
        yield refusal(source.name, error)


def keep(store: Store, piece: Piece, said: Said, book: ActorBook) -> Kept | Refused:
    """Add one piece as `add_piece` does; whatever goes wrong is a refusal that names it."""
    try:
        return add_piece(store, piece, said, book)
    except Exception as error:  # noqa: BLE001 - no article may stop those that come after it
        return refusal(piece.name, error)


def refusal(name: str, error: Exception) -> Refused:
    """Return the refusal of a source for what went wrong with it."""
    if isinstance(error, IntakeError):
        return Refused(source=name, why=str(error))
    if isinstance(error, ReadingError | StoreError):
        return Refused(source=name, why=f"{name}: {error}", ends=isinstance(error, _ENDS))
    what = f"{type(error).__name__}: {error}"
    why = f"{name}: Parley itself failed to read it ({what})."
    return Refused(source=name, why=why, error=error)


# What is wrong with the store and no article's fault: those that come after would fare the same.
_ENDS = (FullDiskError, NoPermissionError, DamagedStoreError, BusyStoreError)


def add_text(store: Store, name: str, text: str, said: Said, book: ActorBook) -> Kept:
    """Add one article whose text is at hand; `name` is what its source is called.

    Raises as `add_piece`.
    """
    return add_piece(store, Piece(name=name, text=text, original=text), said, book)


def add_piece(store: Store, piece: Piece, said: Said, book: ActorBook) -> Kept:
    """Read one piece and keep it; what a person says goes before what the piece says.

    One that was added before is not read again: what `said` says otherwise than the store changes
    nothing, and a notice tells how to change it.

    Raises:
        IntakeError: There is no article in it.
        ReadingError: It cannot be made into an article.
        StoreError: It cannot be kept.
    """
    there = find_original(store, piece.original)
    if there is not None:
        return _already(store, piece.name, there, said)
    piece = piece.whole()
    reading = _as_latest(store, piece.ready(book)) if piece.ready else _read(piece, said, book)
    added = add(store, reading)
    if added.outcome is Outcome.ALREADY:
        return _already(store, piece.name, added.article, said)
    return Kept(
        source=piece.name,
        article=added.article,
        outcome=added.outcome,
        reading=reading,
        notices=(*piece.notices, *reading.notices, *_orphaned(store, piece.name, added)),
        changes=_changes(store, added),
    )


def _as_latest(store: Store, reading: Reading) -> Reading:
    """Return a kept timeline as the latest version of its file, whatever the file's clock says."""
    article = reading.article
    if article.published_by != FROM_FILE or not article.url:
        return reading
    before = (read_article(store, n).article.published for n in versions_of(store, article.url))
    day = max((article.published, *before))
    return replace(reading, article=replace(article, published=day))


def _changes(store: Store, added: Added) -> Differences | None:
    """Return what a later version of a page tells otherwise than the one before it."""
    if added.outcome is not Outcome.REVISION:
        return None
    return revision_differences(store, added.article)


def _orphaned(store: Store, name: str, added: Added) -> tuple[str, ...]:
    """Return a notice of changes whose sentence a later version of a page has dropped."""
    if added.outcome is not Outcome.REVISION:
        return ()
    number = newly_orphaned(store, added.article)
    return (f"{name}: {orphaned_words(number)}",) if number else ()


def _read(piece: Piece, said: Said, book: ActorBook) -> Reading:
    reading = read(
        piece.text,
        original=piece.original,
        published=said.published,
        metadata=piece.published,
        metadata_by=piece.published_by,
        title=one_line(said.title or piece.title),
        outlet=one_line(said.outlet or piece.outlet),
        url=one_line(said.url or piece.url),
        talks=said.talks or piece.talks,
        book=book,
        dayfirst=said.dayfirst,
        parser=said.parser,
    )
    named = tuple(f"{piece.name}: {notice}" for notice in reading.notices)
    article = reading.article
    shown = replace(
        article, title=one_line(article.title) or piece.name, outlet=one_line(article.outlet)
    )
    return replace(
        reading,
        article=shown,
        notices=named,
        reader=stamp(book, said.parser, dayfirst=said.dayfirst),
    )


def _already(store: Store, name: str, number: int, said: Said) -> Kept:
    """Tell of an article that is in the store, as it is there."""
    article = read_article(store, number).article
    claims = tuple(one.claim for one in of_article(store, number))
    return Kept(
        source=name,
        article=number,
        outcome=Outcome.ALREADY,
        reading=Reading(article=article, claims=claims, actors=()),
        notices=(
            *_otherwise(name, number, article, said),
            *_overtaken(store, name, number, article),
        ),
    )


def _overtaken(store: Store, name: str, number: int, article: Article) -> tuple[str, ...]:
    """Return a notice where a page on the web says again what a later version had replaced."""
    if not is_address(name):
        return ()
    later = [n for n in versions_of(store, article.url) if _revises(store, n, number)]
    return tuple(
        f"{name} says again what it said as article {number}; article {n}, added as a later"
        " version of it, stays in force."
        for n in later
    )


def _revises(store: Store, later: int, former: int) -> bool:
    return read_article(store, later).revision_of == former


def _otherwise(name: str, number: int, article: Article, said: Said) -> tuple[str, ...]:
    """Return a notice of what is said otherwise than it stands in the store, if anything is."""
    given = {
        "--published": (said.published, article.published),
        "--title": (said.title, article.title),
        "--outlet": (said.outlet, article.outlet),
        "--url": (said.url, article.url),
        "--talks": (said.talks, article.talks),
    }
    differing = [option for option, (new, old) in given.items() if new and new != old]
    if not differing:
        return ()
    edit = f"`parley edit --article {number} {' … '.join(differing)} …`"
    return (f"{name} is there already and stays as it is; {edit} changes it.",)

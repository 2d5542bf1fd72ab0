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
from store.adding import Outcome, add, find_original
from store.articles import read_article
from store.claims import of_article
from store.model import Reading
from store.model.errors import StoreError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from extract.actors import ActorBook
    from extract.parser import Parser
    from store.model import Article
    from store.opening import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says of the articles, in place of what is found on the page.

    `parser` is the language model to read them with, `None` for rules alone.
    """

    published: dt.date | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    talks: tuple[str, ...] = ()
    dayfirst: bool | None = None
    parser: Parser | None = None


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

    One that was added before is not read again: what `said` says otherwise than the store changes
    nothing, and a notice tells how to change it.

    Raises:
        ReadingError: It cannot be made into an article.
        StoreError: It cannot be kept.
    """
    there = find_original(store, text)
    if there is not None:
        return _already(store, name, there, said)
    reading = read(
        text,
        published=said.published,
        title=said.title,
        outlet=said.outlet,
        url=said.url,
        talks=said.talks,
        book=book,
        dayfirst=said.dayfirst,
        parser=said.parser,
    )
    added = add(store, reading)
    if added.outcome is Outcome.ALREADY:
        return _already(store, name, added.article, said)
    return Kept(
        source=name,
        article=added.article,
        outcome=added.outcome,
        reading=reading,
        notices=reading.notices,
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
        notices=_otherwise(name, number, article, said),
    )


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


def _add_one(
    store: Store, source: Source, said: Said, book: ActorBook, standard_input: BinaryIO | None
) -> Kept:
    decoded = decode(source.read(standard_input), source.name)
    kept = add_text(store, source.name, decoded.text, said, book)
    if decoded.notice is None:
        return kept
    return replace(kept, notices=(decoded.notice, *kept.notices))

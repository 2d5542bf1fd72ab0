"""The whole line: from what a person pasted to an article, its claims and its actors."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from extract.actors import ActorBook, cast, concerned
from extract.claims import claims
from extract.countries import country_of
from extract.errors import NoPublicationDateError, NoTextError
from extract.garbage import collection_paused
from extract.language import language
from extract.page import clean
from extract.page.publication import published as publication
from extract.parser import amended, retag, with_people
from extract.sentences import split
from extract.speech import speeches
from extract.timex import tag
from extract.timex.story import day_first
from store.model import Actor, ActorKind, Article, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from extract.parser import Parser
    from store.model import Claim

_LONGEST_TITLE = 80


@collection_paused()
def read(  # noqa: PLR0913 - what may be known of a page beforehand
    pasted: str,
    *,
    original: str | None = None,
    published: date | None = None,
    metadata: date | None = None,
    metadata_by: str = "metadata",
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    talks: Sequence[str] = (),
    book: ActorBook | None = None,
    dayfirst: bool | None = None,
    parser: Parser | None = None,
) -> Reading:
    """Read a page.

    Args:
        pasted: The page as pasted, or what the reader of its format made of it.
        original: What to keep as the original where that is something else; kept untouched.
        published: The day of publication, as a person says it; without it the page must say.
        metadata: The day that a header, a field or the page's metadata say.
        metadata_by: "metadata", or "changed" or "file" for when it was only changed or made.
        title: What to call it; else what the page says, else its first words.
        outlet: Who published it; else what the page says.
        url: Where it stands.
        talks: The negotiations that it belongs to.
        book: The known actors; the built-in ones by default.
        dayfirst: How to read 03/04/2025; `None` leaves it to the article.
        parser: The language model, for a second opinion; rules alone where there is none.

    Raises:
        NoTextError: Nothing is left when all that is not an article is dropped.
        NoPublicationDateError: Neither `published` nor the page says which day.
    """
    page = clean(pasted, title=title)
    if not page.text.strip():
        raise NoTextError("There is no article on this page.")
    if published is None and page.published is None:
        country = country_of(outlet or page.outlet, url)
        order = day_first(page.text, told=dayfirst, country=country)
        if order is not None:
            page = clean(pasted, title=title, dayfirst=order)
    day = publication(page, said=published, metadata=metadata, metadata_by=metadata_by, url=url)
    if day is None:
        raise NoPublicationDateError(_no_date(partial=page.partial_date))
    article = Article(
        title=title or page.title or _first_words(page.text),
        text=page.text,
        original=pasted if original is None else original,
        published=day.day,
        published_by=day.by,
        outlet=outlet or page.outlet,
        url=url,
        language=language(page.text),
        talks=tuple(talks),
    )
    reading = reread(article, book=book, dayfirst=dayfirst, parser=parser)
    return replace(reading, notices=(day.notice, *reading.notices)) if day.notice else reading


@collection_paused()
def reread(
    article: Article,
    *,
    book: ActorBook | None = None,
    dayfirst: bool | None = None,
    parser: Parser | None = None,
) -> Reading:
    """Read an article's text anew, with other actors or after its day was set right."""
    reader = parser.name if parser else ""
    if article.language != "en":
        return Reading(
            article=article,
            claims=(),
            actors=(),
            notices=("The text is not English: it is kept whole, and no claims are read from it.",),
            reader=reader,
        )
    text, day = article.text, article.published
    book = ActorBook.builtin() if book is None else book
    sentences = split(text)
    who = cast(text, sentences, day, book)
    parse = parser.parse(text, sentences) if parser else None
    if parse is not None:
        wider = with_people(book, text, who, parse)
        who = who if wider is book else cast(text, sentences, day, wider)
    country = country_of(article.outlet, article.url)
    times = tag(text, day, dayfirst=dayfirst, outlet_country=country)
    said = speeches(text, sentences, who)
    corrected = partial(retag, parse=parse) if parse else None
    found = claims(text, sentences, day, who, times, said, corrected)
    if parse is not None:
        found = amended(found, who, parse)
    acting = _taking_part(found)
    about = concerned(who, acting)
    actors = (*about, *_others(acting, about, book))
    return Reading(article=article, claims=found, actors=actors, reader=reader)


def _taking_part(found: Sequence[Claim]) -> dict[str, None]:
    """Return the names of all who take part in a claim, then of all who say so, each once."""
    names = [one.name for claim in found for one in claim.actors]
    said = [name for claim in found for name in (claim.speaker, claim.speaks_for) if name]
    return dict.fromkeys((*names, *said))


def _others(acting: Iterable[str], about: Sequence[Actor], book: ActorBook) -> Iterator[Actor]:
    """Yield who acts and is not named as a party: as the book knows them, else as groups.

    The parties that the text calls only what they are ("negotiators") are common nouns, which are
    no names that anybody has to confirm.
    """
    known, there = book.with_geography.actors, {one.name for one in about}
    for name in acting:
        if name in there:
            continue
        common = name.rpartition(" ")[2][:1].islower()
        yield known.get(name) or Actor(name=name, kind=ActorKind.GROUP, confirmed=common)


def _no_date(*, partial: bool) -> str:
    if partial:
        return (
            "The page gives a day without a year: say when it was published, "
            "with --published YYYY-MM-DD."
        )
    return "The page does not say when it was published: say it, with --published YYYY-MM-DD."


def _first_words(text: str) -> str:
    line = " ".join(text.split("\n", 1)[0].split())
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:—–-") + "…"

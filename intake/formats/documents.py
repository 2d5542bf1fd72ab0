"""PDF: the text of its pages as one article, lines joined to paragraphs again.

What stands at the head or the foot of many pages is left out, hyphens at line ends are undone. The
file's own date is the last resort: it is often the day on which somebody printed the page.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from typing import TYPE_CHECKING

from extract.page.shapes import word_count
from intake.errors import NoArticleError, NotTextError, TooLargeError
from intake.formats.paragraphs import joined
from intake.formats.quiet import quiet
from intake.formats.typesetting import MOST_BITS, CrowdedError, Page, largest
from intake.pieces import Piece, one_line

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from pypdf import PdfReader

    from intake.formats.given import Given

BY_FILE = "file"
"""What `Piece.published_by` says of the day that the file was made."""
_MOST_PAGES = 300
_MOST_CHARACTERS = 2_000_000
_NO_TITLES = (".doc", ".docx", ".pdf", ".indd", ".qxd", ".html", ".odt", ".rtf", ".pages", ".txt")


def read(given: Given) -> Iterator[Piece]:
    """Yield the one article of a document.

    Raises:
        IntakeError: It is encrypted, broken, too large, or has no text.
    """
    data = given.data()
    with _understood(given.name), quiet():
        reader = _opened(data, given.name)
        pages, printed = _pages(reader)
        title, made = _title(reader) or one_line(largest(printed)), _made(reader)
    text = joined([page.text() for page in printed])
    if not text:
        raise NoArticleError(f"{given.name} holds no text: its pages are pictures.")
    notices: tuple[str, ...] = ()
    if len(reader.pages) > len(pages):
        notices = (f"{given.name} is long: its first {len(pages)} pages were read.",)
    yield Piece(
        name=given.name,
        text=text,
        original="\f".join(pages),
        title=title,
        published=made,
        published_by=BY_FILE,
        url=given.address,
        notices=notices,
    )


def _opened(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader  # noqa: PLC0415 - 0.2 s that only PDF needs

    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotTextError(f"{name} is encrypted: it cannot be read without its password.")
    return reader


@contextmanager
def _understood(name: str) -> Iterator[None]:
    """Turn whatever a damaged file makes the library raise into one sentence."""
    from pypdf.errors import DependencyError  # noqa: PLC0415 - as above

    try:
        yield
    except NotTextError:
        raise
    except CrowdedError as error:
        raise TooLargeError(
            f"{name} has far more bits of text on a page than any print."
        ) from error
    except DependencyError as error:
        raise NotTextError(
            f"{name} is encrypted: it cannot be read without its password."
        ) from error
    except Exception as error:
        # pypdf raises its own errors, and on damage KeyError, TypeError, RecursionError and more.
        raise NotTextError(f"{name} is a damaged PDF: {type(error).__name__}.") from error


def _pages(reader: PdfReader) -> tuple[list[str], list[Page]]:
    """Return the text of each page, and the same in lines with the size of their letters."""
    texts: list[str] = []
    printed: list[Page] = []
    for number, page in enumerate(reader.pages):
        many = (
            sum(map(len, texts)) > _MOST_CHARACTERS or sum(p.bits for p in printed) > MOST_BITS * 5
        )
        if many or number >= _MOST_PAGES:
            break
        found = Page()
        text = page.extract_text(visitor_text=found.take)[:_MOST_CHARACTERS]
        found.end()
        texts.append(text)
        printed.append(
            found if found.holds(text) else Page([(line, 0) for line in text.split("\n")])
        )
    return texts, printed


def _title(reader: PdfReader) -> str | None:
    """Return the title that the file gives itself, unless a program made it up."""
    title = one_line(reader.metadata.title if reader.metadata else None)
    if not title or word_count(title) < 3 or title.lower().endswith(_NO_TITLES):
        return None
    return None if title.lower().startswith(("microsoft word", "untitled")) else title


def _made(reader: PdfReader) -> dt.date | None:
    made = reader.metadata.creation_date if reader.metadata else None
    return made.date() if made else None

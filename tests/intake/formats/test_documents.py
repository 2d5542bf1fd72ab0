"""PDF: its text, its title, the day it was made, and what is no readable document."""

import contextlib
import datetime as dt

import pytest

from intake.errors import IntakeError, NoArticleError, NotTextError, TooLargeError
from intake.formats import typesetting
from tests.intake.formats.reading import only

LINES = [
    "Norway and Britain agreed on Tuesday to share the cod quota",
    "for three years, after long negoti-",
    "ations in Bergen.",
]


def pdf(*pages: list[str], info: str = "") -> bytes:
    """A document with lines of text on each page, written by hand."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, lines in enumerate(pages):
        shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
        stream = f"BT /F1 12 Tf 72 720 Td {shown} ET" if lines else ""
        box = "/Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
        objects += [
            f"<< /Type /Page {box} /Contents {5 + 2 * number} 0 R >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    objects.append(f"<< {info} >>")
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        data
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
            f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
            f"startxref\n{len(data)}\n%%EOF\n"
        ).encode()
    )


def test_a_document_is_one_article() -> None:
    """Its lines are paragraphs again; the page as it was is kept."""
    piece = only(pdf(LINES), "a.pdf")
    assert piece.text == (
        "Norway and Britain agreed on Tuesday to share the cod quota for three years, after long"
        " negotiations in Bergen."
    )
    assert piece.original.strip() == "\n".join(LINES)
    assert (piece.title, piece.published) == (None, None)


def test_a_document_may_say_its_title_and_when_it_was_made() -> None:
    """The day is a last resort."""
    info = "/Title (Ministers settle the quota) /CreationDate (D:20250311081500+01'00')"
    piece = only(pdf(LINES, info=info), "a.pdf")
    assert piece.title == "Ministers settle the quota"
    assert piece.published == dt.date(2025, 3, 11)
    assert piece.published_by == "file"


@pytest.mark.parametrize("title", ["Microsoft Word - quota final.doc", "page.html", "Untitled 1 2"])
def test_a_title_that_a_program_made_up_is_none(title: str) -> None:
    """Names of files and of programs."""
    assert only(pdf(LINES, info=f"/Title ({title})"), "a.pdf").title is None


def test_pages_without_text_are_pictures() -> None:
    """In one sentence."""
    with pytest.raises(NoArticleError, match=r"^a\.pdf holds no text: its pages are pictures\.$"):
        only(pdf([], []), "a.pdf")


def test_an_encrypted_document_is_refused() -> None:
    """With a password that is not empty."""
    encrypt = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "41" * 32 + "> /U <"
    encrypt += "42" * 32 + "> >> /ID [<01> <01>] "
    data = pdf(LINES).replace(b"/Root 1 0 R", f"{encrypt}/Root 1 0 R".encode())
    with pytest.raises(NotTextError, match=r"^a\.pdf is encrypted: "):
        only(data, "a.pdf")


@pytest.mark.parametrize("cut", [9, 100, 400, 700])
def test_a_damaged_document_is_refused_or_read(cut: int) -> None:
    """Whatever the library makes of it."""
    data = pdf(LINES)
    for damaged in (data[:cut], data[:cut] + b"\xff" * 50 + data[cut + 50 :]):
        with contextlib.suppress(IntakeError):
            assert only(damaged, "a.pdf").text


def sized(size: int, *lines: str) -> list[str]:
    """Lines whose letters are of a size."""
    first, *others = lines
    return [f") Tj /F1 {size} Tf ({first}", *others]


def test_larger_letters_are_the_title_and_part_it_from_the_text() -> None:
    """As does a letterhead in smaller ones; no line runs into one of another size."""
    head = sized(8, "The Office of Conciliation", "Oslo, 5 September 2024")
    title = sized(14, "Minutes of the second", "meeting in Oslo")
    text = sized(9, "The parties to the dispute met for", "two days and agreed on nothing.")
    piece = only(pdf([*head, *title, *text, "They left."]), "a.pdf")
    assert piece.title == "Minutes of the second meeting in Oslo"
    assert piece.text.split("\n\n")[:3] == [
        "The Office of Conciliation Oslo, 5 September 2024",
        "Minutes of the second meeting in Oslo",
        "The parties to the dispute met for two days and agreed on nothing. They left.",
    ]
    info = "/Title (What the file calls itself)"
    assert only(pdf([*title, *text], info=info), "a.pdf").title == "What the file calls itself"


def test_a_page_of_far_too_many_bits_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence, and not as a damaged file."""
    monkeypatch.setattr(typesetting, "MOST_BITS", 3)
    with pytest.raises(
        TooLargeError, match=r"^a\.pdf has far more bits of text on a page than any print\.$"
    ):
        only(pdf(["One", "Two", "Three", "Four"]), "a.pdf")

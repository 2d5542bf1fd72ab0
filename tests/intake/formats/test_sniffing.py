"""Which format some bytes are in."""

import gzip
import io
import zipfile

import pytest

from intake.formats.given import Ahead, Given
from intake.formats.sniffing import Format, sniff
from intake.said import Said


def told(
    data: str | bytes, name: str = "standard input", media: str | None = None, **said: bool
) -> Format:
    """The format of some bytes."""
    data = data.encode() if isinstance(data, str) else data
    return sniff(
        Given(ahead=Ahead(io.BytesIO(data)), name=name, media=media, said=Said(**said))  # type: ignore[arg-type]
    )


def archive(*names: str) -> bytes:
    """A ZIP archive of empty files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name in names:
            packed.writestr(name, "")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "form"),
    [
        ("Ministers met.\n", Format.TEXT),
        ("", Format.TEXT),
        ("<!DOCTYPE html><p>x", Format.PAGE),
        ("\ufeff\n<!-- saved from url=(1)a -->\n<html lang=en>", Format.PAGE),
        ('<?xml version="1.0"?><html xmlns="x">', Format.PAGE),
        ("<!doctype html>".encode("utf-16"), Format.PAGE),
        ("<rss version='2.0'>", Format.FEED),
        ('<?xml version="1.0"?>\n<!-- a -->\n<feed xmlns="x">', Format.FEED),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": []}', Format.FEED),
        ('{"title": "x"}\n{"title": "y"}\n', Format.RECORDS),
        ('[\n {"title": "x"}]', Format.RECORDS),
        ("[Note] Ministers met.", Format.TEXT),
        ("From a@b Tue Mar 11 08:00:00 2025\nSubject: x\n\n", Format.MAILBOX),
        ("From the minister came no word.\n\nNothing.", Format.TEXT),
        ("From: a@b.example\nDate: x\nSubject: y\n\nText", Format.MAIL),
        ("Received: x\r\n\tby y\r\nFrom: a@b.example\r\n\r\nText", Format.MAIL),
        ("From: Paris\nSubject: peace\n", Format.MAIL),
        ("Update: talks fail\nNote: none\n\nText", Format.TEXT),
        ("From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\n\n", Format.WEB_ARCHIVE),
        ("%PDF-1.7\n", Format.PDF),
        (b"\xef\xbb\xbf\n%PDF-1.7\n", Format.PDF),
        (gzip.compress(b"x"), Format.PACKED),
        (archive("a.txt"), Format.PACKED),
        (archive("[Content_Types].xml"), Format.OFFICE),
        ("date,event\n2025-03-11,They met\n", Format.TABLE),
        ("when;what;who\nMarch;They met;A\n", Format.TABLE),
        ("Date, a fruit, is an event,\n", Format.TEXT),
        ("The day, when it came, was the day, when all met.\n", Format.TEXT),
    ],
)
def test_what_it_is_stands_in_it(data: str | bytes, form: Format) -> None:
    """Whatever it is called."""
    assert told(data) is form


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.md", Format.MARKDOWN),
        ("A.MARKDOWN", Format.MARKDOWN),
        ("a.htm", Format.PAGE),
        ("a.eml", Format.MAIL),
        ("a.mbox", Format.MAILBOX),
        ("a.jsonl", Format.RECORDS),
        ("a.csv", Format.TABLE),
        ("a.txt", Format.TEXT),
        ("a.xyz", Format.TEXT),
    ],
)
def test_else_its_name_tells(name: str, form: Format) -> None:
    """By its ending."""
    assert told("Ministers met.", name) is form


@pytest.mark.parametrize(
    ("media", "form"),
    [
        ("text/html; charset=utf-8", Format.PAGE),
        ("Text/Markdown", Format.MARKDOWN),
        ("application/rss+xml", Format.FEED),
        ("text/plain", Format.TEXT),
    ],
)
def test_a_media_type_goes_before_a_name(media: str, form: Format) -> None:
    """With parameters or without."""
    assert told("Ministers met.", "page", media) is form


def test_a_person_may_say_that_it_is_a_timeline() -> None:
    """Of what looks like nothing."""
    assert told("a\tb\nc\td\n", timeline=True) is Format.TABLE


def test_mail_with_the_ending_of_a_page_saved_whole_is_one() -> None:
    """As older browsers write it."""
    head = "From: x\nSubject: y\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n"
    assert told(head, "a.mht") is Format.WEB_ARCHIVE
    assert told(head, "a.eml") is Format.MAIL


@pytest.mark.parametrize("bad", ["<!--", "a:", "a: b\n c\n", "{", '{"a":', "<", " ", "From "])
def test_any_beginning_is_told_in_a_moment(bad: str) -> None:
    """No pattern goes back and forth."""
    told(bad * 20_000)

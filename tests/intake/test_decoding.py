"""Bytes made into text: what they say they are, what they must be, and what is no text."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.decoding import Decoded, decode
from intake.errors import NotTextError

TEXT = "Łódź – “so”, said Zoë.\r\nNext line.\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
    ],
)
def test_unicode_is_read_as_it_says(data: bytes) -> None:
    """UTF-8 with and without its mark, UTF-16 and UTF-32 with theirs; line ends as they were."""
    assert decode(data, "page.txt") == Decoded(TEXT)


def test_other_bytes_are_windows_1252_and_a_notice_says_so() -> None:
    """An old page is read, and the person is told how."""
    assert decode("“Zoë” – so".encode("cp1252"), "page.txt") == Decoded(
        "“Zoë” – so", "page.txt is not UTF-8; it was read as Windows-1252."
    )


def test_a_byte_that_windows_1252_lacks_is_kept() -> None:
    """0x81 means nothing in Windows-1252 and stands for itself, beside bytes that do."""
    assert decode(b"\x93so\x94 \x81 said Zo\xeb", "page.txt").text == "“so” \x81 said Zoë"


@pytest.mark.parametrize("data", [b"", b" \n\t ", codecs.BOM_UTF8, codecs.BOM_UTF16_LE + b" \x00"])
def test_nothing_is_refused(data: bytes) -> None:
    """An empty file is no article."""
    with pytest.raises(NotTextError, match=r"^page\.txt is empty\.$"):
        decode(data, "page.txt")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"plain words and one \x00",
        b"%PDF-1.7\n" + bytes(range(1, 9)) * 40,
        b"\x01" * 3 + b"a" * 97,
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    """A NUL, or many control characters, are a picture or a program."""
    with pytest.raises(NotTextError, match=r"^page\.txt is not a text file\.$"):
        decode(data, "page.txt")


def test_a_few_control_characters_do_no_harm() -> None:
    """Two in a hundred are rubbish in a text."""
    text = "\x01\x02" + "a" * 98
    assert decode(text.encode(), "page.txt").text == text


def test_a_false_mark_is_refused() -> None:
    """What says that it is UTF-16 and is not cannot be read."""
    with pytest.raises(NotTextError, match="says that it is UTF-16-LE and is not"):
        decode(codecs.BOM_UTF16_LE + b"abc", "page.txt")


@given(st.binary(max_size=80))
@settings(max_examples=150)
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    """Nothing else comes out, and the refusal names the source."""
    try:
        text = decode(data, "page.txt").text
    except NotTextError as error:
        text = str(error)
    assert text.strip()


@pytest.mark.parametrize(
    ("encoding", "media", "head"),
    [
        ("windows-1251", "text/html; charset=windows-1251", ""),
        ("koi8-r", None, '<meta charset="koi8-r">'),
        (
            "iso-8859-2",
            None,
            '<META http-equiv=Content-Type content="text/html; charset=iso-8859-2">',
        ),
        ("shift_jis", None, "<?xml version='1.0' encoding='Shift_JIS'?>"),
        ("iso2022_jp", "text/plain; charset=ISO-2022-JP", ""),
        ("gb18030", "text/html;charset='GB2312'", ""),
    ],
)
def test_other_character_sets_are_read_as_the_page_says(
    encoding: str, media: str | None, head: str
) -> None:
    """By its media type, or by itself where it is markup."""
    words = {
        "windows-1251": "Переговоры",
        "koi8-r": "Переговоры",
        "iso-8859-2": "Łódź, žádný",
        "shift_jis": "交渉",
        "iso2022_jp": "交渉",
        "gb18030": "谈判",
    }
    text = f"{head} {words[encoding]} Talks"
    found = decode(text.encode(encoding), "page.html", media=media, markup=True)
    if encoding == "gb18030":  # GB 2312 is a part of it
        assert found.text == text
    assert found == Decoded(text)


def test_a_false_character_set_is_found_out() -> None:
    """UTF-8 is known by itself; what is neither is read as Windows-1252, and a notice says so."""
    media = "text/html; charset=windows-1251"
    assert decode(TEXT.encode(), "a.html", media=media) == Decoded(TEXT)
    said = decode("Zoë".encode("cp1252"), "a.html", media="text/html; charset=shift_jis")
    assert said == Decoded(
        "Zoë", "a.html is not SHIFT_JIS, as it says; it was read as Windows-1252."
    )


@pytest.mark.parametrize(
    "label", ["latin-1", "us-ascii", "utf-8", "unicode_escape", "idna", "x-no"]
)
def test_character_sets_that_nobody_means_are_windows_1252(label: str) -> None:
    """Pages call so what is Windows-1252; and Python's own are no character sets."""
    data = f'<meta charset="{label}">“Zoë”\\x41'.encode("cp1252")
    assert decode(data, "a.html", markup=True) == Decoded(f'<meta charset="{label}">“Zoë”\\x41')


def test_only_markup_says_its_character_set_itself() -> None:
    """In a text it is a word like others."""
    text = "<meta charset=koi8-r> Zoë"
    assert decode(text.encode("cp1252"), "a.txt").text == text


def test_a_little_damage_in_utf_8_spoils_no_more_than_itself() -> None:
    """As in a file that was cut off within a letter; a notice tells."""
    data = TEXT.encode()
    cut = data[: data.index("ë".encode()) + 1]
    assert decode(cut, "page.txt") == Decoded(
        TEXT[: TEXT.index("ë")] + "\ufffd",
        "page.txt has bytes that are no UTF-8; they show as “�”.",
    )
    assert decode("ë".encode() * 4 + b"\xeb", "a").text == "ëëëë\ufffd"
    assert decode("ë".encode() * 3 + b"\xeb", "a").text == "Ã«" * 3 + "ë"

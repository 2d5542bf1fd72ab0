"""Outside text made harmless, and measured in cells."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.plain import cells, cut, fit, safe, safe_json, speaks_utf8, to_ascii, wrap

ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
ACTS_ON_TERMINAL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words, 1.5%", "plain words, 1.5%"),
        ("\x1b[2Jgone", "␛[2Jgone"),
        ("a\x00b\x07c\x7f", "a␀b␇c␡"),
        ("\x9b31mred", "\ufffd31mred"),
        ("left \u202eright\u202c", "left \ufffdright\ufffd"),
        ("\u2066isolate\u2069", "\ufffdisolate\ufffd"),
        ("zero\u200bwidth\ufeff", "zero·width·"),
        ("soft\u00adhyphen", "soft·hyphen"),
        ("one\ntwo\tthree\r\nfour\u2028five\x85", "one two three  four five "),
        ("lone \ud800 half", "lone \ufffd half"),
        ("tag \U000e0041", "tag \ufffd"),
        ("Łódź, Zürich, 東京, “so”", "Łódź, Zürich, 東京, “so”"),
    ],
)
def test_what_acts_on_a_terminal_is_shown_instead(text: str, shown: str) -> None:
    """Every harmful character becomes one visible one; words of any script stay."""
    assert safe(text) == shown


def test_line_ends_stay_where_lines_are_wanted() -> None:
    """A paragraph break is kept, a carriage return that would overwrite is not."""
    assert safe("one\n\ntwo\rthree", lines=True) == "one\n\ntwo three"


def test_a_joiner_stays_where_spelling_needs_it() -> None:
    """Persian and emoji keep their joiners; one hidden between Latin letters shows."""
    assert safe("می\u200cخواهد") == "می\u200cخواهد"
    assert safe("👩\u200d🚀") == "👩\u200d🚀"
    assert safe("pay\u200dpal") == "pay·pal"
    assert safe("\u200dend") == "·end"


@given(ANY_TEXT)
@settings(max_examples=150)
def test_safe_keeps_every_offset(text: str) -> None:
    """The same number of characters comes out, none of them harmful, and twice is once."""
    shown = safe(text)
    assert len(shown) == len(text)
    assert not ACTS_ON_TERMINAL.search(shown)
    assert safe(shown) == shown


@given(ANY_TEXT)
@settings(max_examples=150)
def test_json_stays_one_line_of_the_same_value(text: str) -> None:
    """A line of JSON has nothing harmful in it and reads back as what it was."""
    line = safe_json(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(line) == {"text": text}
    assert len(line.splitlines()) == 1
    assert not ACTS_ON_TERMINAL.search(line.replace("\x7f", ""))
    line.encode("utf-8")


def test_json_leaves_letters_readable() -> None:
    """Letters of any script are not escaped."""
    assert safe_json('"Łódź \u202e\U000e0041"') == '"Łódź \\u202e\\udb40\\udc41"'


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("abc", 3), ("東京", 4), ("e\u0301", 1), ("“so”", 4), ("🇺🇦", 2)]
)
def test_cells_count_what_the_terminal_draws(text: str, width: int) -> None:
    """Wide characters take two cells, combining marks none."""
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("short", 5, "short"),
        ("too long", 5, "too…"),
        ("talks", 4, "tal…"),
        ("東京都", 5, "東京…"),
        ("東京都", 4, "東…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ],
)
def test_cut_ends_in_an_ellipsis(text: str, width: int, expected: str) -> None:
    """What does not fit is cut at a whole character, and shows that it is."""
    assert cut(text, width) == expected


def test_cut_keeps_a_mark_with_its_letter() -> None:
    """A combining mark is never parted from the letter that it stands on."""
    assert cut("abe\u0301def", 4) == "abe\u0301…"


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs")), max_size=30), st.integers(1, 20)
)
@settings(max_examples=150)
def test_fit_takes_exactly_its_width(text: str, width: int) -> None:
    """A column is as wide as it should be, whatever stands in it."""
    assert cells(fit(safe(text), width)) == width


@pytest.mark.parametrize("text", ["❤️❤️❤️❤️", "👩\u200d🚀👩\u200d🚀👩\u200d🚀", "🇺🇦🇺🇦🇺🇦🇺🇦", "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣"])
@pytest.mark.parametrize("width", range(1, 9))
def test_emoji_take_their_width(text: str, width: int) -> None:
    """A mark that widens its letter, a sequence that is one picture."""
    assert cells(fit(text, width)) == width
    assert all(cells(line) <= max(width, 2) for line in wrap(text, width))


def test_fit_pads_on_the_side_asked_for() -> None:
    """Words to the left, numbers to the right."""
    assert fit("ab", 4) == "ab  "
    assert fit("12", 4, right=True) == "  12"
    assert fit("abcdef", 4, ellipsis="...") == "a..."


def test_wrap_breaks_at_spaces_and_long_words_at_the_edge() -> None:
    """Lines hold whole words; a word wider than a line is broken."""
    assert wrap("they met in Vienna", 8) == ["they met", "in", "Vienna"]
    assert wrap("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]
    assert wrap("東京都", 1) == ["東", "京", "都"]
    assert wrap("", 5) == [""]


@given(st.text(alphabet="ab é東 ", max_size=40), st.integers(2, 12))
@settings(max_examples=100)
def test_wrap_loses_no_letter_and_no_line_is_wider(text: str, width: int) -> None:
    """Every letter is there, in order, and every line fits."""
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(cells(line) <= width for line in lines)


@pytest.mark.parametrize(
    ("environ", "is_utf8"),
    [
        ({"LANG": "en_GB.UTF-8"}, True),
        ({"LANG": "de_DE.utf8"}, True),
        ({"LANG": "C"}, False),
        ({}, False),
        ({"LC_ALL": "C", "LANG": "en_GB.UTF-8"}, False),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "C"}, True),
        ({"LC_CTYPE": "de_DE.UTF-8", "LANG": "C"}, True),
        ({"LC_CTYPE": "POSIX", "LANG": "en_GB.UTF-8"}, False),
        ({"LC_CTYPE": "C.UTF-8"}, False),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "C"}, False),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "en_GB.UTF-8"}, True),
        ({"LC_ALL": "C.UTF-8"}, True),
    ],
)
def test_the_shells_locale_decides(environ: dict[str, str], *, is_utf8: bool) -> None:
    """LC_ALL goes before LC_CTYPE before LANG, and what Python coerced does not count."""
    assert speaks_utf8(environ) is is_utf8


@pytest.mark.parametrize(
    ("text", "ascii_text"),
    [
        ("plain", "plain"),
        ("“Erdoğan” – Łódź…", '"Erdogan" - Lodz...'),
        ("27–28 Dec", "27-28 Dec"),
        ("東京", "??"),
    ],
)
def test_ascii_keeps_what_it_can(text: str, ascii_text: str) -> None:
    """Accents are dropped, typographic marks have their plain form, the rest is "?"."""
    assert to_ascii(text) == ascii_text


def test_an_ellipsis_that_does_not_fit_is_cut_itself() -> None:
    """Three dots in two cells are two."""
    assert cut("abcdef", 2, ellipsis="...") == ".."
    assert cut("abcdef", -1) == ""


def test_joiners_and_marks_are_shown_once_each() -> None:
    """Every zero-width character is told apart from what would act on the terminal."""
    assert safe("\u200b\u2060\u00ad\u034f\u3164") == "·····"
    assert safe("\u202a\u2069\u061c\ufff9\U000e0001") == "\ufffd" * 5

"""The marks: one shape for each kind, one cell each, and outside text made fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from store.model import Kind, Mode, Status
from tui.plain import cells
from tui.reader.paint.look import FAMILIES, UNDRAWN, Look

LOOKS = [pytest.param(Look(utf8=True), id="utf8"), pytest.param(Look(utf8=False), id="ascii")]


@pytest.mark.parametrize("look", LOOKS)
def test_every_kind_has_a_shape_of_its_own(look: Look) -> None:
    """No two kinds share a mark, so that nobody needs colours."""
    assert len({look.kind(kind) for kind in Kind}) == len(Kind)


@pytest.mark.parametrize("look", LOOKS)
def test_every_mark_is_one_cell_wide(look: Look) -> None:
    """A column of marks is straight."""
    marks = [look.kind(kind) for kind in Kind] + [look.status(status) for status in Status]
    marks += [look.mark(name) for name in ("cursor", "differs", "off", "with", "without", "bar")]

    assert [cells(mark) for mark in marks] == [1] * len(marks)


def test_a_call_on_the_phone_has_a_mark_of_its_own() -> None:
    """The telephone stands for CONSULT by phone."""
    assert Look().kind(Kind.CONSULT, Mode.PHONE) == "☎"
    assert Look().kind(Kind.CONSULT, Mode.VISIT) == "◆"


def test_every_status_but_happened_has_a_mark_of_its_own() -> None:
    """What happened is the rule and stands unmarked."""
    look = Look()

    assert look.status(Status.HAPPENED) == " "
    assert len({look.status(status) for status in Status}) == len(Status)


def test_every_kind_has_a_family() -> None:
    """No kind is without a colour."""
    assert set(FAMILIES) == set(Kind)


def test_plain_ascii_holds_nothing_else() -> None:
    """Accents fall away, quotation marks become straight."""
    assert Look(utf8=False).text("“Zoë” met Łukasz…") == '"Zoe" met Lukasz...'


def test_outside_text_cannot_act_on_the_terminal() -> None:
    """An escape sequence is shown, not sent."""
    assert "\x1b" not in Look().text("calm\x1b[2Jtext")
    assert "\u202e" not in Look().text("turned \u202e round")


def test_joined_emoji_stand_apart() -> None:
    """A family of three is six cells, in every terminal; a heart is no picture."""
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

    assert cells(Look().text(family)) == cells(Look().same_length(family)) == 6
    assert cells(Look().text("\u2764\ufe0f")) == 1


@given(st.text(), st.booleans())
def test_text_of_the_same_length(text: str, utf8: bool) -> None:
    """One character for each, so that offsets into an article hold."""
    shown = Look(utf8=utf8).same_length(text)

    assert len(shown) == len(text)
    assert utf8 or shown.isascii()


@given(st.text(), st.integers(1, 40), st.booleans())
def test_fitted_text_fills_its_width(text: str, width: int, utf8: bool) -> None:
    """Cut or padded, never a cell more or less."""
    look = Look(utf8=utf8)

    assert cells(look.fit(look.text(text), width)) == width


SCRIPTS = "aé東水한글สวัสดีनमस्तेمرحباשלום👩‍👩‍👧🇺🇦👍🏽❤️e\u0301\u200b\u202e가"


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["Cn", "Co", "Cs"]) | st.sampled_from(SCRIPTS),
        max_size=25,
    )
)
def test_terminals_agree_on_how_wide_a_text_is(text: str) -> None:
    """Letter by letter or in clusters: wide letters, emoji, flags, marks, other directions."""
    look = Look()
    drawn = look.same_length(text.replace("\n", " "))

    assert len(drawn) == len(text)
    for shown in (look.text(text), drawn.translate(UNDRAWN)):
        assert cells(shown) == sum(max(wcwidth(letter), 0) for letter in shown)


def test_flags_are_letters() -> None:
    """Their halves are of no width that terminals agree on; a tone of skin goes."""
    assert Look().text("🇺🇦 and 👍🏽") == "UA and 👍"
    assert Look().same_length("🇺🇦👍🏽").translate(UNDRAWN) == "UA👍"

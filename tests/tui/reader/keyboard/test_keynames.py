"""How keys are called."""

from __future__ import annotations

import string

import pytest
from textual.keys import Keys, _character_to_key

from tui.reader.keyboard.keynames import NO_KEY, NoKeyError, textual_name, written


@pytest.mark.parametrize("character", string.ascii_letters + string.digits + string.punctuation)
def test_characters_are_called_as_textual_calls_them(character: str) -> None:
    """And the way back leads to the character."""
    assert textual_name(character) == _character_to_key(character)
    assert written(textual_name(character)) == character


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("space", "space"),
        ("ctrl+n", "ctrl+n"),
        ("shift+ctrl+left", "ctrl+shift+left"),
        ("alt+/", "alt+slash"),
        ("ctrl++", "ctrl+plus"),
        ("+", "plus"),
        ("shift+a", "A"),
        ("ctrl+i", "tab"),
        ("ctrl+m", "enter"),
        ("ctrl+[", "escape"),
        ("ä", "ä"),
        ("§", "section_sign"),
        ("f12", "f12"),
    ],
)
def test_other_keys(word: str, name: str) -> None:
    """By name, with modifiers; what a terminal cannot tell apart is one key."""
    assert textual_name(word) == name


@pytest.mark.parametrize(
    "word", ["ctlr+n", "spacebar", "jj", "f25", "ctrl+", "", "\x1b", "+a", "a+"]
)
def test_what_is_no_key(word: str) -> None:
    """It is said, with what would be one."""
    with pytest.raises(NoKeyError, match=" is no key: a key is a character, or such as space"):
        textual_name(word)


def test_named_keys_are_textuals() -> None:
    """Every name is one that Textual sends."""
    sent = {key.value for key in Keys}
    for word in (
        "enter",
        "tab",
        "escape",
        "backspace",
        "delete",
        "insert",
        "home",
        "pageup",
        "f24",
    ):
        assert textual_name(word) in sent
    assert NO_KEY not in sent

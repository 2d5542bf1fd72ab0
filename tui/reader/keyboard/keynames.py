"""How keys are called: by a person in the settings file, and by Textual.

A person writes a character as it is, other keys by name, with modifiers before: "]", "space",
"ctrl+n". Textual calls a character by its Unicode name: "right_square_bracket".
"""

from __future__ import annotations

import unicodedata

NO_KEY = "no_key"
"""Stands where an action has no key; no terminal sends it."""

_NAMED = frozenset(
    (
        "space", "enter", "tab", "escape", "backspace", "delete", "insert", "home", "end",
        "pageup", "pagedown", "up", "down", "left", "right",
        *(f"f{number}" for number in range(1, 25)),
    )
)  # fmt: skip
_MODIFIERS = ("ctrl", "alt", "shift")
# Textual's own names for characters whose names in Unicode are long.
_SHORTER = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
# What a terminal sends for the one it sends for the other.
_SAME = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+left_square_bracket": "escape"}


class NoKeyError(ValueError):
    """What was written is no key; the text says what would be one."""


def textual_name(word: str) -> str:
    """Return what Textual calls a key that a person wrote.

    Raises:
        NoKeyError: There is no such key.
    """
    *modifiers, key = _parts(word)
    known = all(modifier in _MODIFIERS for modifier in modifiers)
    if not known or not (key in _NAMED or _is_character(key)):
        raise NoKeyError(f"{word} is no key: a key is a character, or such as space or ctrl+n")
    if modifiers == ["shift"] and len(key) == 1:
        return _character_name(key.upper())
    named = _character_name(key) if len(key) == 1 else key
    name = "+".join((*sorted(modifiers), named))
    return _SAME.get(name, name)


def written(name: str) -> str:
    """Return what a person writes for a key that Textual calls so: the way back, in ASCII."""
    *modifiers, key = name.split("+")
    characters = {_character_name(character): character for character in map(chr, range(33, 127))}
    return "+".join((*modifiers, characters.get(key, key)))


def _parts(word: str) -> list[str]:
    """Modifiers and the key; "+" itself is a key."""
    if word == "+" or word.endswith("++"):
        return [*filter(None, word[:-2].split("+")), "+"]
    return word.split("+")


def _is_character(key: str) -> bool:
    return len(key) == 1 and key.isprintable() and not key.isspace()


def _character_name(character: str) -> str:
    if character.isalnum():
        return character
    name = unicodedata.name(character, character).lower().replace("-", "_").replace(" ", "_")
    return _SHORTER.get(name, name)

"""Outside text made harmless for a terminal, and how wide text is there.

A page can hold anything: an escape sequence that clears the screen, a bidi override that shows a
sentence backwards, a zero-width mark that hides a word from a search. `safe` puts one visible
character in the place of each, so that offsets into the text still hold.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

BAD = "\ufffd"  # stands for what would act on the terminal
UNSEEN = "\u00b7"  # stands for what would show as nothing

_LINE_ENDS_AND_TABS = "\t\n\v\f\r\x85\u2028\u2029"
_ZERO_WIDTH = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u3164\ufeff\uffa0"
    "\u2060\u2061\u2062\u2063\u2064\u2065\u206a\u206b\u206c\u206d\u206e\u206f"
)

# Written as the inside of a regex class.
_HARMFUL = (
    r"\x00-\x1f\x7f-\x9f"  # C0, DEL, C1: escape sequences begin with one of them
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
)
_FIND_HARMFUL = re.compile(f"[{_HARMFUL}]")
# A joiner between two letters of a script that needs it, or two emoji, is spelling.
_JOINER_IN_PLACE = re.compile(r"(?<=[^\x00-\x7f])[\u200c\u200d](?=[^\x00-\x7f])")


def _shown(character: str) -> str:
    if character in _LINE_ENDS_AND_TABS:
        return " "
    if character < " ":
        return chr(0x2400 + ord(character))  # Unicode's pictures of the control characters
    if character == "\x7f":
        return "\u2421"
    return UNSEEN if character in _ZERO_WIDTH else BAD


def safe(text: str, *, lines: bool = False) -> str:
    r"""Return `text` of the same length with nothing in it that acts on a terminal.

    Control characters become their pictures (ESC is "␛"), bidi controls, C1 and lone surrogates
    U+FFFD, zero-width characters "·"; tabs and line ends become spaces. With `lines`, "\n" stays.
    """
    if text.isascii() and text.isprintable():
        return text

    def shown(match: re.Match[str]) -> str:
        character = match[0]
        if character == "\n" and lines:
            return character
        if character in "\u200c\u200d" and _JOINER_IN_PLACE.match(text, match.start()):
            return character
        return _shown(character)

    return _FIND_HARMFUL.sub(shown, text)


def safe_json(line: str) -> str:
    r"""Return a line of JSON with what would act on a terminal written as `\uXXXX`.

    Harmful characters can stand in JSON's strings only, so the values stay the same, and a line
    never falls apart at a character that some readers take for a line end.
    """
    if line.isascii():
        return line  # JSON itself escapes C0; DEL does nothing
    return _FIND_HARMFUL.sub(_escaped, line)


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"


def cells(text: str) -> int:
    """How many terminal cells a safe text takes: two for a wide character, none for a mark."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415 - plain ASCII rows do without rich

    return cell_len(text)


def cut(text: str, width: int, *, ellipsis: str = "…") -> str:
    """Return `text` if it fits in `width` cells, else its beginning and an ellipsis."""
    if cells(text) <= width:
        return text
    room = width - cells(ellipsis)
    if room < 0:
        return ellipsis[: max(width, 0)]
    return _beginning(text, room) + ellipsis


def _beginning(text: str, room: int) -> str:
    """As much of `text` as `room` cells hold; a mark stays with its letter."""
    used = end = 0
    for end, character in enumerate(text):  # noqa: B007 - where the loop stopped is the answer
        used += _character_cells(character)
        if used > room:
            break
    else:
        end = len(text)
    # A mark can widen what it stands on: a heart, with the mark that makes it an emoji.
    while end and cells(text[:end]) > room:
        end -= 1
    return text[:end].rstrip() if end < len(text) else text


@lru_cache(maxsize=2048)
def _character_cells(character: str) -> int:
    return cells(character)


def fit(text: str, width: int, *, right: bool = False, ellipsis: str = "…") -> str:
    """Return `text` cut or padded so that it takes exactly `width` cells."""
    text = cut(text, width, ellipsis=ellipsis)
    padding = " " * max(width - cells(text), 0)
    return padding + text if right else text + padding


def wrap(text: str, width: int) -> list[str]:
    """Break a safe text of one line at spaces into lines of at most `width` cells.

    A word that is wider than a line is broken where the line ends.
    """
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if cells(longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while cells(line) > width and len(line) > 1:
            head = _beginning(line, width) or line[:1]
            lines.append(head)
            line = line[len(head) :]
    lines.append(line)
    return lines


def speaks_utf8(environ: Mapping[str, str]) -> bool:
    """Whether the shell's locale is UTF-8: LC_ALL, else LC_CTYPE, else LANG says so.

    Python turns LC_CTYPE=C into C.UTF-8 by itself (PEP 538) when nothing else is set, which says
    nothing about the terminal; so a bare LC_CTYPE=C.UTF-8 beside a LANG that is not counts as C.
    """
    if environ.get("LC_ALL"):
        return _is_utf8(environ["LC_ALL"])
    kind, language = environ.get("LC_CTYPE", ""), environ.get("LANG", "")
    if kind and not (kind == "C.UTF-8" and not _is_utf8(language)):
        return _is_utf8(kind)
    return _is_utf8(language)


def _is_utf8(locale: str) -> bool:
    return locale.lower().replace("-", "").endswith("utf8")


_ASCII = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "·": ".", "•": "*",
        "\u00a0": " ", "→": "->", "←": "<-", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "ø": "o",
        "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "þ": "th", "ð": "d", "€": "EUR",
        "£": "GBP", "≠": "!=", "─": "-", "│": "|",
    }
)  # fmt: skip


def to_ascii(text: str) -> str:
    """Return `text` in ASCII for a terminal that knows no more: accents dropped, else "?"."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_ASCII))
    letters = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return letters.encode("ascii", "replace").decode("ascii")

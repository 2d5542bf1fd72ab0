"""The marks that the reader draws with, in Unicode and in plain ASCII, and outside text made fit.

A kind of act has a shape of its own, so that nobody needs to tell colours apart; its colour says
only whether it joins or parts (`Family`). A status that is not "happened" has a mark before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model import Kind, Mode, Status
from tui.plain import fit, safe, to_ascii


class Family(StrEnum):
    """What colour a kind has: PLOVER's four quarters, and words alone."""

    AGREEING = "agreeing"  # verbal cooperation
    HELPING = "helping"  # material cooperation
    QUARRELLING = "quarrelling"  # verbal conflict
    FIGHTING = "fighting"  # material conflict
    SAYING = "saying"


FAMILIES = {
    Kind.AGREE: Family.AGREEING,
    Kind.CONSULT: Family.AGREEING,
    Kind.SUPPORT: Family.AGREEING,
    Kind.CONCEDE: Family.AGREEING,
    Kind.COOPERATE: Family.HELPING,
    Kind.AID: Family.HELPING,
    Kind.RETREAT: Family.HELPING,
    Kind.REQUEST: Family.QUARRELLING,
    Kind.ACCUSE: Family.QUARRELLING,
    Kind.REJECT: Family.QUARRELLING,
    Kind.THREATEN: Family.QUARRELLING,
    Kind.PROTEST: Family.FIGHTING,
    Kind.SANCTION: Family.FIGHTING,
    Kind.MOBILIZE: Family.FIGHTING,
    Kind.COERCE: Family.FIGHTING,
    Kind.ASSAULT: Family.FIGHTING,
    Kind.STATE: Family.SAYING,
}

# kind: (Unicode, ASCII). One cell each in every terminal; none that may be drawn as an emoji.
_KINDS = {
    Kind.AGREE: ("●", "="),
    Kind.CONSULT: ("◆", "&"),
    Kind.SUPPORT: ("▲", "+"),
    Kind.CONCEDE: ("◐", "/"),
    Kind.COOPERATE: ("■", "%"),
    Kind.AID: ("✚", "$"),
    Kind.RETREAT: ("◁", "<"),
    Kind.REQUEST: ("▷", "?"),
    Kind.ACCUSE: ("☞", "!"),
    Kind.REJECT: ("⊘", "-"),
    Kind.THREATEN: ("↯", "^"),
    Kind.PROTEST: ("⚑", "@"),
    Kind.SANCTION: ("▦", "#"),
    Kind.MOBILIZE: ("⇉", ">"),
    Kind.COERCE: ("▼", "]"),
    Kind.ASSAULT: ("✸", "*"),
    Kind.STATE: ("❝", '"'),
}
_PHONE = ("☎", "&")

_STATUSES = {
    Status.HAPPENED: (" ", " "),
    Status.ONGOING: ("▸", "~"),
    Status.PLANNED: ("╌", "o"),
    Status.CONDITIONAL: ("?", "?"),
    Status.DENIED: ("✗", "x"),
}

_MARKS = {
    "cursor": ("▌", ">"),
    "differs": ("≠", "!"),
    "off": ("·", "."),
    "with": ("●", "+"),
    "without": ("✗", "x"),
    "bar": ("│", "|"),
    "rule": ("─", "-"),
    "dashes": ("╌", "-"),
    "source": ("●", "o"),
    "planned source": ("○", "o"),
    "right": ("▸", ">"),
    "left": ("◂", "<"),
    "cross": ("✗", "x"),
    "beside": ("◇", "+"),
    "ellipsis": ("…", "..."),
    "dot": ("·", "-"),
    "new": ("•", "."),
    "star": ("★", "*"),
    "kept": ("✎", ","),
    "note": ("⟨", "["),
    "note end": ("⟩", "]"),
}

# Terminals disagree on how wide joined emoji are (a family is one picture or four) and those that a
# selector turns into pictures; apart and as plain characters they take the same cells everywhere.
# The halves of flags are one cell or two, alone or together; as letters, "UA", they are letters. A
# tone of skin is a cell, two, or none.
_FLAGS = {0x1F1E6 + number: chr(ord("A") + number) for number in range(26)}
_TONES = "".join(map(chr, range(0x1F3FB, 0x1F400)))
_STEADY = _FLAGS | str.maketrans(f"\u200d\ufe0f{_TONES}", "\u200c\ufe0e" + "\u200c" * len(_TONES))
UNDRAWN = _FLAGS | dict.fromkeys(map(ord, f"\u200c\u200d\ufe0e\ufe0f{_TONES}"), "")
"""Takes away what takes no cell and joins or turns its neighbours: some terminals stop there."""


@dataclass(frozen=True, slots=True)
class Look:
    """Which characters may be drawn: `utf8` is False where the shell's locale is not UTF-8."""

    utf8: bool = True

    def kind(self, kind: Kind, mode: Mode | None = None) -> str:
        """The mark of a kind, one cell wide; a call on the phone has its own."""
        marks = _PHONE if mode is Mode.PHONE else _KINDS[kind]
        return marks[not self.utf8]

    def status(self, status: Status) -> str:
        """The mark of a status, one cell wide; a blank for what happened."""
        return _STATUSES[status][not self.utf8]

    def mark(self, name: str) -> str:
        """A mark by its name, one cell wide; "ellipsis" alone may take three."""
        return _MARKS[name][not self.utf8]

    def text(self, text: str) -> str:
        """Outside text of one line, harmless, in the characters that may be drawn."""
        harmless = safe(text) if text.isascii() else safe(text).translate(UNDRAWN)
        return harmless if self.utf8 else to_ascii(harmless)

    def same_length(self, text: str) -> str:
        r"""As `text`, with exactly one character for each, so that offsets hold; `\n` stays.

        What `UNDRAWN` takes away is still there, and is to be taken away when it is drawn.
        """
        harmless = safe(text, lines=True)
        if self.utf8 or harmless.isascii():
            return harmless.translate(_STEADY)
        return "".join(to_ascii(character)[:1] or " " for character in harmless)

    def fit(self, text: str, width: int, *, right: bool = False) -> str:
        """Harmless text cut or padded to exactly `width` cells."""
        return fit(text, width, right=right, ellipsis=self.mark("ellipsis"))

"""The office that stands before a name: "Oslo’s chief negotiator, NAME", "union president NAME"."""

from __future__ import annotations

import re

from extract.wordlists import words

_OFFICES = words(
    "president minister premier chancellor secretary envoy ambassador negotiator leader head chief "
    "chairman chairwoman chair boss director spokesman spokeswoman spokesperson commissioner "
    "official delegate representative coordinator executive governor counsel general captain "
    "commander adviser counterpart treasurer mayor king prince"
)
_NOT_IN_ONE = words(
    "the a an of to with by and but or for in on at from that which who as said told asked says "
    "is was were are be been has had have will would it he she they former"
)
_POSSESSIVE = ("’s", "'s", "s’", "s'")
_BREAK = re.compile(r"[.;:()\"“”\n—–,]\s*")
_LONGEST = 6  # words of an office
_LOOKED_AT = 90  # characters before a name


def office_before(text: str, start: int) -> tuple[str, int] | None:
    """Return the office that stands right before a name, and its offset.

    It opens with whose it is, as far as that is told: "the guild’s secretary" gives "guild’s
    secretary", "the Bordurian foreign minister" all but its article.
    """
    first = max(0, start - _LOOKED_AT)
    before = text[first:start].rstrip(" ").removesuffix(",")
    run = _BREAK.split(before)[-1].split(" ")
    if run[-1].lower() not in _OFFICES and run[-2:] != ["opposite", "number"]:
        return None
    office = " ".join(_up_to_owner(run))
    return office, first + len(before) - len(office)


def _up_to_owner(run: list[str]) -> list[str]:
    """Return the last words of a phrase, as far back as the one that tells whose office it is."""
    taken: list[str] = []
    for word in reversed(run[-_LONGEST:]):
        owned = bool(taken) and taken[0].endswith(_POSSESSIVE)
        if word.lower() in _NOT_IN_ONE or (owned and not word[:1].isupper()):
            break
        taken.insert(0, word)
    return taken

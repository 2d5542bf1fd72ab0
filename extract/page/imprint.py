"""The line under a title that says who published an article, and when: "The Mail, 3 June 2015"."""

from __future__ import annotations

import re

from extract.page.datewords import is_date_line
from extract.wordlists import words

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w&.'’-]{0,30}"
_IMPRINT = re.compile(
    rf"(?P<name>{_CAPITAL}(?: (?:{_CAPITAL}|of|the|and|&|de|du|der|die)){{0,5}})"
    r"(?:, | ?\| ?| [–—·•-] |\s?\()(?P<date>[^()]{4,60})\)?"
)
_PRESS = words(
    "advertiser agence agencia agency agenzia anzeiger argus bbc broadcasting broadsheet bulletin "
    "chronicle cnn courier daily despatch diario digest dispatch echo enquirer examiner express "
    "financial gazette globe guardian herald independent inquirer international journal ledger "
    "magazine mail mercury messenger mirror monitor news newspaper newswire observer online "
    "packet post press radio record register reporter reuters review sentinel standard star sun "
    "tagblatt telegraph television times today tribune tv voice weekly wire world zeitung"
)
_LONGEST = 160
_INITIALS = re.compile(r"[A-Z]{2,5}")  # AP, AFP, BBC, TASS


def is_imprint(line: str) -> bool:
    """Whether a line is a name and a date, and nothing else."""
    found = _IMPRINT.fullmatch(line) if len(line) <= _LONGEST else None
    return found is not None and is_date_line(found["date"])


def outlet_in(line: str) -> str | None:
    """Return the outlet of an imprint; `None` where the name may as well be a writer's."""
    found = _IMPRINT.fullmatch(line) if is_imprint(line) else None
    if found is None:
        return None
    name: str = found["name"]
    tokens = name.split()
    of_press = any(token.lower().strip(".") in _PRESS for token in tokens)
    by_form = tokens[0] == "The" or (len(tokens) == 1 and _INITIALS.fullmatch(name))
    return name if of_press or by_form else None

"""Messages that were sent on: the headers of the message inside, as mail programs write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.page.datewords import dates_in
from intake.formats.maildates import mail_day

if TYPE_CHECKING:
    import datetime as dt

_OPENS = re.compile(
    r"^[ \t>]{0,20}(?:[-_]{2,40} ?(?:Forwarded message|Original Message) ?[-_]{2,40}"
    r"|Begin forwarded message:)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(
    r"[ \t>]{0,20}\*?(?P<name>From|Sent|Date|Subject|To|Cc|Reply-To):\*?[ \t]*(?P<value>.{0,500})",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^> ?", re.MULTILINE)
_PREFIX = re.compile(
    r"(?:\s{0,9}(?:fwd?|re|aw|wg|tr|rv|enc)\s?(?:\[\d{1,3}\])?:\s{0,9}){1,5}", re.IGNORECASE
)
_REACH = 20
"""So many lines after the opening line the headers must have come to an end."""


@dataclass(frozen=True, slots=True)
class Inside:
    """The message that was sent on: its text, and what its headers say."""

    text: str
    subject: str | None = None
    sender: str | None = None
    sent: dt.date | None = None


def sent_on(text: str) -> Inside | None:
    """Return the message that a text sends on; `None` where it sends none."""
    opens = _OPENS.search(text)
    if not opens:
        return None
    after = text[opens.end() :].lstrip("\r\n")
    headers: dict[str, str] = {}
    lines = after.split("\n", _REACH)
    read = 0
    for number, line in enumerate(lines[:_REACH], start=1):
        found = _HEADER.fullmatch(line.rstrip("\r"))
        if found:
            headers.setdefault(found["name"].lower(), found["value"].strip())
            read = number
        elif line.strip(" \t\r>"):
            break
    if "from" not in headers:
        return None
    body = "\n".join(lines[read:])
    return Inside(
        text=_unquoted(body),
        subject=headers.get("subject"),
        sender=headers["from"].replace("*", ""),
        sent=_day(headers.get("date") or headers.get("sent")),
    )


def bare_subject(subject: str) -> str | None:
    """Return a subject without "Fwd:" and "Re:"; `None` where nothing is left."""
    found = _PREFIX.match(subject)
    return subject[found.end() if found else 0 :].strip() or None


def _unquoted(text: str) -> str:
    lines = [line for line in text.split("\n") if line.strip()]
    quoted = sum(line.startswith(">") for line in lines)
    return _QUOTED.sub("", text) if quoted * 10 >= len(lines) * 9 else text


def _day(value: str | None) -> dt.date | None:
    if not value:
        return None
    if day := mail_day(value):
        return day
    found = dates_in(value)
    return found[0].day if found else None

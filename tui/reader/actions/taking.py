"""What a person takes along from the reader: a sentence with its source, an event, an address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.dates import date_words
from tui.plain import safe

if TYPE_CHECKING:
    from store.model import Article, Event, StoredClaim


def quotation(claim: StoredClaim, article: Article) -> str:
    """Return a claim's sentence and where it stands: outlet, title, day, address."""
    source = ", ".join(
        filter(
            None, (article.outlet, f"“{article.title}”", date_words(article.published.isoformat()))
        )
    )
    return "\n".join(filter(None, (claim.claim.sentence, f"— {source}", article.url)))


def markdown(event: Event) -> str:
    """Return an event as an item of a Markdown list; what it says is text there and no markup."""
    status = "" if event.status.value == "happened" else f" ({event.status.value})"
    actors = f" — {', '.join(event.actors)}" if event.actors else ""
    said = escaped(f"{event.headline}{actors}")
    return f"- **{date_words(event.date)}** {event.kind.value}{status}: {said}"


_MARKUP = re.compile(r"[\\`*_\[\]<>#|~&!]")


def escaped(text: str) -> str:
    """Return text harmless, with a backslash before what is markup in Markdown."""
    return _MARKUP.sub(r"\\\g<0>", safe(text))

"""One sound file of each kind that `parley add` reads, made from the articles of `library`.

`FORMATS` names each kind by its usual suffix and gives a function from an article's number to the
file's bytes.
"""

from __future__ import annotations

import html
import json
from datetime import timedelta
from email.message import EmailMessage
from itertools import islice
from typing import TYPE_CHECKING

from benchmarks.library import FIRST_DAY, OUTLETS, articles

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

MOST = 400
_ARTICLES = [text for _, text in islice(articles(MOST), MOST)]


def _parts(n: int) -> tuple[str, str, date, list[str]]:
    """Title, outlet, day and paragraphs of an article."""
    title, _, *paragraphs = _ARTICLES[n % MOST].strip().split("\n\n")
    return title, OUTLETS[n % len(OUTLETS)], FIRST_DAY + timedelta(days=n % MOST), paragraphs


def plain(n: int) -> bytes:
    """A page pasted as text."""
    return _ARTICLES[n % MOST].encode()


def markdown(n: int) -> bytes:
    """Markdown behind front matter."""
    title, outlet, day, paragraphs = _parts(n)
    front = f"---\ntitle: {title}\noutlet: {outlet}\ndate: {day}\n---\n\n# {title}\n\n"
    return (front + "\n\n".join(paragraphs)).encode()


def page(n: int) -> bytes:
    """A web page with its surroundings and its metadata."""
    title, outlet, day, paragraphs = _parts(n)
    about = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": f"{day}T08:00:00Z",
        "publisher": {"@type": "Organization", "name": outlet},
    }
    body = "".join(f"<p>{html.escape(one)}</p>\n" for one in paragraphs)
    return (
        f"<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>{html.escape(title)}"
        f"</title><meta property='og:site_name' content='{outlet}'>\n"
        f"<script type='application/ld+json'>{json.dumps(about)}</script></head>\n<body><nav><a"
        f" href=/>Home</a> <a href=/world>World</a></nav><article><h1>{html.escape(title)}</h1>\n"
        f"<time datetime='{day}'>{day:%d %B %Y}</time>\n{body}</article><footer>All rights"
        " reserved</footer></body></html>\n"
    ).encode()


def _mail(n: int) -> EmailMessage:
    title, outlet, day, paragraphs = _parts(n)
    mail = EmailMessage()
    mail["From"] = f"{outlet} <news@{outlet.split()[-1].lower()}.example>"
    mail["To"] = "reader@desk.example"
    mail["Subject"] = title
    mail["Date"] = f"{day:%a, %d %b %Y} 08:00:00 +0000"
    mail["Message-ID"] = f"<{n}@quay.example>"
    mail.set_content("\n\n".join(paragraphs) + "\n")
    body = "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs)
    mail.add_alternative(f"<html><body>{body}</body></html>", subtype="html")
    return mail


def mail(n: int) -> bytes:
    """A newsletter with a text and an HTML part."""
    return _mail(n).as_bytes()


def mailbox(n: int) -> bytes:
    """Three newsletters in an mbox file."""
    mails = (_mail(n + more).as_bytes() for more in range(3))
    return b"".join(b"From news Mon Jan  2 08:00:00 2012\n" + one + b"\n" for one in mails)


def lines(n: int) -> bytes:
    """Three articles as JSON lines."""
    return b"".join(json.dumps(_record(n + more)).encode() + b"\n" for more in range(3))


def array(n: int) -> bytes:
    """Three articles as a JSON array."""
    return json.dumps([_record(n + more) for more in range(3)], indent=1).encode()


def _record(n: int) -> dict[str, str]:
    title, outlet, day, paragraphs = _parts(n)
    text = "\n\n".join(paragraphs)
    return {"title": title, "outlet": outlet, "published": f"{day}", "text": text}


def timeline(n: int) -> bytes:
    """A timeline that somebody keeps, as CSV."""
    _, outlet, day, paragraphs = _parts(n)
    rows = [f'{day + timedelta(days=k)},"{one}",{outlet}' for k, one in enumerate(paragraphs)]
    return "\n".join(["date,text,source", *rows, ""]).encode()


def rss(n: int) -> bytes:
    """An RSS feed of three items with their full text."""
    items = []
    for k in range(n, n + 3):
        title, _, day, paragraphs = _parts(k)
        body = html.escape("".join(f"<p>{one}</p>" for one in paragraphs))
        items.append(
            f"<item><title>{html.escape(title)}</title><guid>urn:x:{k}</guid>"
            f"<pubDate>{day:%a, %d %b %Y} 08:00:00 GMT</pubDate>"
            f"<description>{body}</description></item>"
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>'
        f"<title>{OUTLETS[n % len(OUTLETS)]}</title>{''.join(items)}</channel></rss>\n"
    ).encode()


def atom(n: int) -> bytes:
    """An Atom feed of three entries with their full text."""
    entries = []
    for k in range(n, n + 3):
        title, _, day, paragraphs = _parts(k)
        body = html.escape("".join(f"<p>{one}</p>" for one in paragraphs))
        entries.append(
            f"<entry><title>{html.escape(title)}</title><id>urn:x:{k}</id>"
            f"<published>{day}T08:00:00Z</published><updated>{day}T08:00:00Z</updated>"
            f'<content type="html">{body}</content></entry>'
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{OUTLETS[n % len(OUTLETS)]}</title><id>urn:x</id>{''.join(entries)}</feed>\n"
    ).encode()


def json_feed(n: int) -> bytes:
    """A JSON Feed of three items."""
    items = []
    for k in range(n, n + 3):
        title, _, day, paragraphs = _parts(k)
        items.append(
            {
                "id": f"urn:x:{k}",
                "title": title,
                "date_published": f"{day}T08:00:00Z",
                "content_text": "\n\n".join(paragraphs),
            }
        )
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps(
        {"version": version, "title": OUTLETS[n % len(OUTLETS)], "items": items}
    ).encode()


def pdf(n: int) -> bytes:
    """A page of PDF (ISO 32000) with the article set in one column."""
    title, outlet, day, paragraphs = _parts(n)
    shown = [title, f"{outlet}, {day:%d %B %Y}", ""]
    for one in paragraphs:
        shown += [*_wrapped(one), ""]
    escaped = (line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)") for line in shown)
    set_ = "BT /F1 10 Tf 12 TL 60 780 Td " + " ".join(f"({line}) Tj T*" for line in escaped) + " ET"
    stream = set_.encode("cp1252", "replace")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 6 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        b"<</Font<</F1 5 0 R>>>>",
    ]
    made = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s endobj\n" % (number, body)
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(made)


def _wrapped(text: str, width: int = 78) -> list[str]:
    made = [""]
    for word in text.split():
        if len(made[-1]) + len(word) >= width:
            made.append("")
        made[-1] = f"{made[-1]} {word}".strip()
    return made


FORMATS: dict[str, Callable[[int], bytes]] = {
    "txt": plain,
    "md": markdown,
    "html": page,
    "eml": mail,
    "mbox": mailbox,
    "pdf": pdf,
    "jsonl": lines,
    "json": array,
    "csv": timeline,
    "rss": rss,
    "atom": atom,
    "feed.json": json_feed,
}

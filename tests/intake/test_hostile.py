"""What would act on a terminal, or upset the reading, in every format: nothing of it is kept."""

import io
import json
import re
import zipfile

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_sources
from intake.outcomes import Kept, Refused
from store.opening import Store
from store.reading.articles import read_article
from store.reading.claims import of_article

BOOK = ActorBook.builtin()
RAW = "\x1b[2J\x9bevil"
ESCAPED = "&#27;[2J&#155;evil"
SENTENCE = "Angela Merkel met Emmanuel Macron in Berlin on Monday and asked him for help"
MORE = "They spoke for an hour, and nobody in the hall knew of what. " * 9


def archive(data: bytes) -> bytes:
    """A ZIP archive of one text."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr("a\x1b.md", data)
    return made.getvalue()


PLAIN = f"T {RAW}\n\nBy A {RAW}, 11 March 2025\n\n{SENTENCE} {RAW}. {MORE}\n"
FRONT = '---\ntitle: "T\\e[2J"\ndate: 2025-03-11\nsource: "O\\a"\n---\n'
MARKDOWN = f"{FRONT}{SENTENCE} {RAW}.\n\n{MORE}\n"
PAGE = f"""<html><head><title>T {ESCAPED}</title>
<meta property="og:site_name" content="O{ESCAPED}">
<meta property="article:published_time" content="2025-03-11"></head>
<body><p>{SENTENCE} {ESCAPED}.</p><p>{SENTENCE} {ESCAPED}. {MORE}</p></body></html>"""
MAIL = f"""From: O{RAW} <a@b.example>
Subject: =?utf-8?q?T_=1B=5B2J=07?= {RAW}
Date: Tue, 11 Mar 2025 08:00:00 +0000
Content-Type: text/plain; charset=utf-8

{SENTENCE} {RAW}. {MORE}
"""
RECORD = {"title": f"T{RAW}", "text": f"{SENTENCE} {RAW}. {MORE}", "outlet": f"O{RAW}"}
TABLE = f"""date,event,actors,source,place
2025-03-11,{SENTENCE} {RAW},M{RAW},S{RAW},P{RAW}
2025-03-12,"{MORE}",,,
"""
SOURCES: dict[str, bytes] = {
    "page.txt": PLAIN.encode(),
    "page.html": PAGE.encode(),
    "page.md": MARKDOWN.encode(),
    "page.eml": MAIL.encode(),
    "page.json": json.dumps(RECORD | {"date": "2025-03-11"}).encode(),
    "kept.csv": TABLE.encode(),
    "page.zip": archive(MARKDOWN.encode()),
}
ACTING = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f]")


@pytest.mark.parametrize("name", SOURCES)
def test_nothing_that_is_shown_acts_on_a_terminal(store: Store, name: str) -> None:
    """Neither titles and outlets nor names, places and sentences hold a control character."""
    data = SOURCES[name]
    (kept,) = add_sources(store, ["-"], Said(), BOOK, standard_input=io.BytesIO(data))
    assert isinstance(kept, Kept), kept
    article = read_article(store, kept.article).article
    assert article.title
    shown = [article.title, article.outlet or "", article.url or ""]
    for one in of_article(store, kept.article):
        claim = one.claim
        shown += [claim.headline, claim.place or "", claim.wording or "", claim.speaker or ""]
        shown += [actor.name for actor in claim.actors]
    assert len(shown) > 3
    assert [text for text in shown if ACTING.search(text)] == []
    assert not re.search("[\x00-\x08\x0e-\x1f\x7f-\x9f]", article.text)


@pytest.mark.parametrize("name", SOURCES)
def test_any_part_of_a_source_is_kept_or_refused(store: Store, name: str) -> None:
    """Cut off anywhere, or with a byte changed anywhere; Parley itself is never at fault."""
    data = SOURCES[name]
    for at in range(1, len(data), max(1, len(data) // 12)):
        for spoilt in (
            data[:at],
            data[:at] + b"\x00" + data[at + 1 :],
            data[:at] + data[at // 2 :],
        ):
            for one in add_sources(store, ["-"], Said(), BOOK, standard_input=io.BytesIO(spoilt)):
                assert not (isinstance(one, Refused) and one.error)


def test_markup_nested_without_end_is_kept_or_refused(store: Store) -> None:
    """A hundred thousand elements deep."""
    data = b"<html><body>" + b"<div>" * 100_000 + b"<p>Text.</p>"
    (one,) = add_sources(store, ["-"], Said(), BOOK, standard_input=io.BytesIO(data))
    assert isinstance(one, Refused)
    assert one.error is None


def test_entities_of_entities_are_not_unfolded(store: Store) -> None:
    """A page that defines itself ten to the tenth times as large."""
    defined = "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "aaaaaaaaaa"}">' for n in range(11)
    )
    page = f"<!DOCTYPE html [{defined}]><html><title>&a10;</title><body>&a10;</body></html>"
    (one,) = add_sources(store, ["-"], Said(), BOOK, standard_input=io.BytesIO(page.encode()))
    assert isinstance(one, Refused)
    assert one.error is None

"""Markdown: the text without its marks, and the front matter."""

import datetime as dt

import pytest

from tests.intake.formats.reading import only

BODY = """# Ministers *meet*

**Angela Merkel** met [Emmanuel Macron](https://x.example) in Berlin<br>on `Monday`.

> "We agreed," Merkel said \\& left.

- Macron goes to Rome.
- Merkel stays.

![a picture](a.jpg)

<div>Set apart.</div>

    as it stands

| who | what |
|---|---|
| Merkel | stays |
"""
TEXT = """Ministers meet

Angela Merkel met Emmanuel Macron in Berlin
on Monday.

"We agreed," Merkel said & left.

Macron goes to Rome.

Merkel stays.

Set apart.

as it stands

who

what

Merkel

stays"""


def test_marks_go_and_letters_stay() -> None:
    """Headings, emphasis, links, quotes, lists, HTML; pictures go whole."""
    piece = only(BODY, "a.md")
    assert piece.text == TEXT
    assert piece.original == BODY
    assert piece.title == "Ministers *meet*"


_YAML = """---
title: They meet
date: 2025-03-11
source: The Courier
author: [D. Doyle, E. Fox]
url: https://c.example/1
talks: [Quota, Cod]
tags: [news]
---
"""
_TOML = """+++
title = "They meet"
date = 2025-03-11T08:00:00Z
outlet = "The Courier"
authors = ["D. Doyle", "E. Fox"]
link = "https://c.example/1"
talks = "Quota; Cod"
+++
"""


@pytest.mark.parametrize(
    "front",
    [
        _YAML,
        _TOML,
    ],
)
def test_a_front_matter_says_what_the_article_is(front: str) -> None:
    """In YAML or TOML; tags are no talks."""
    piece = only(f"{front}\n{BODY}", "a.md")
    assert piece.title == "They meet"
    assert piece.published == dt.date(2025, 3, 11)
    assert piece.published_by == "metadata"
    assert piece.outlet == "The Courier"
    assert piece.byline == "D. Doyle, E. Fox"
    assert piece.url == "https://c.example/1"
    assert piece.talks == ("Quota", "Cod")
    assert piece.text == TEXT


def test_a_source_that_is_an_address_is_the_address() -> None:
    """Clippers write it so."""
    piece = only("---\nsource: https://c.example/1\n---\nText.", "a.md")
    assert (piece.outlet, piece.url) == (None, "https://c.example/1")


@pytest.mark.parametrize(
    "text",
    ["---\nnot: [closed\n---\nText.", "---\njust words\n---\nText.", "---\nno end\n\nText."],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    """A rule is a rule."""
    piece = only(text, "a.md")
    assert piece.title is None
    assert "Text." in piece.text


def test_a_day_that_cannot_be_read_is_told() -> None:
    """And the text may still say it."""
    piece = only("---\ndate: some day\n---\nText.", "a.md")
    assert piece.published is None
    assert piece.notices == ("a.md: 'some day' is no day of publication that can be read.",)


def test_fields_may_be_mapped() -> None:
    """As the person says."""
    from intake.said import Said

    said = Said(mapping={"talks": "tags", "outlet": "site.name"})
    piece = only("---\ntags: [Cod]\nsite: {name: Post}\n---\nText.", "a.md", said=said)
    assert (piece.talks, piece.outlet) == (("Cod",), "Post")


@pytest.mark.parametrize("bad", ["[", "*a ", "> ", "`", "<", "- ", "|", "![", "_"])
def test_odd_markdown_is_read_in_a_moment(bad: str) -> None:
    """Nothing nests without end."""
    only(f"x {bad * 10_000}", "a.md")
    only(bad * 10_000 + "x", "a.md")

"""Markdown: the text without its marks, and what its front matter says (YAML or TOML)."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from intake.decoding import decode
from intake.formats.fields import Record, piece
from intake.formats.markup import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given

_FRONT = re.compile(
    r"(?P<mark>---|\+\+\+)[ \t]*\n(?P<inside>.*?)\n(?:(?P=mark)|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_LONGEST_FRONT = 20_000
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HEADING = re.compile(r"\s*#\s+(?P<title>\S[^\n]{0,500}?)[ #]*(?:\n|\Z)")
_INLINE_TEXT = {"softbreak": "\n", "hardbreak": "\n"}
_MOST = 1_000_000
"""Characters: a longer text is no Markdown that a person wrote, and is taken as it is."""


def read(given: Given) -> Iterator[Any]:
    """Yield the one article of a Markdown file.

    Raises:
        IntakeError: It is empty, too large, or no text.
    """
    decoded = decode(given.data(), given.name, media=given.media)
    front, body = _parted(decoded.text.replace("\r\n", "\n"))
    made = piece(
        Record(front, given.said.mapping),
        name=given.name,
        text=_plain(body),
        original=decoded.text,
        url=given.address,
        dayfirst=given.said.dayfirst,
    )
    heading = _HEADING.match(body)
    title = made.title or (heading["title"] if heading else None)
    notices = (decoded.notice,) if decoded.notice else ()
    yield replace(made, title=title, notices=(*notices, *made.notices))


def _parted(text: str) -> tuple[dict[str, Any], str]:
    """Return what the front matter says and the text below it."""
    found = _FRONT.match(text[:_LONGEST_FRONT])
    if not found:
        return {}, text
    front = _front(found["inside"], toml=found["mark"] == "+++")
    return (front, text[found.end() :]) if front is not None else ({}, text)


def _front(inside: str, *, toml: bool) -> dict[str, Any] | None:
    """Return a front matter's values; `None` where it is none, as between two rules."""
    import yaml  # noqa: PLC0415 - few files have a front matter

    try:
        values = tomllib.loads(inside) if toml else yaml.safe_load(inside)
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError):
        return None
    return (
        {str(name): value for name, value in values.items()} if isinstance(values, dict) else None
    )


def _plain(text: str) -> str:
    """Return the text of some Markdown (CommonMark), blocks parted by blank lines."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 30 ms that only Markdown needs

    if len(text) > _MOST:
        return text
    blocks = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        if token.type == "inline":
            blocks.append(_inline(token.children or []))
        elif token.type in ("code_block", "fence"):
            blocks.append(token.content)
        elif token.type == "html_block":
            blocks.extend(paragraphs(token.content))
    return "\n\n".join(block for block in map(str.strip, blocks) if block)


def _inline(tokens: list[Any]) -> str:
    parts = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type == "html_inline":
            parts.append("\n" if _BREAK.match(token.content) else "")
        else:
            parts.append(_INLINE_TEXT.get(token.type, ""))
    return "".join(parts)

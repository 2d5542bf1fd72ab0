"""HTML as text, all of it: what a mail or a field of a record holds, with no page around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from extract.page.shapes import word_count

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG = re.compile(
    r"<(?:p|br|div|span|h[1-6]|ul|ol|li|a|table|html|body|article|blockquote)\b[^<>]{0,2000}/?>",
    re.IGNORECASE,
)
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
    r"|&#0{0,9}(?:[0-8]|1[124-9]|2\d|3[01]|127)(?:;|(?!\d))"
    r"|&#[xX]0{0,9}(?:[0-8bceBCEfF]|1[\da-fA-F]|7[fF])(?:;|(?![\da-fA-F]))"
)
_LEFT_OUT = frozenset(
    {
        "script",
        "style",
        "title",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "form",
        "button",
        "select",
        "figure",
        "figcaption",
        "nav",
        "math",
    }
)
_PREFORMATTED = frozenset({"pre", "code", "quote"})
"""Where blank lines part paragraphs; trafilatura calls a `pre` that is a text a `quote`."""
_LONGEST_TEASER = 500
_FEWEST_ROWS = 2
_WORDS_OF_PROSE = 5
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "img",
        "wbr",
    }
)
_INLINE_IN_TREES = frozenset({"hi", "ref", "graphic"})
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|max-height\s*:\s*0(?![.\d])",
    re.IGNORECASE,
)


def without_controls(markup: str) -> str:
    """Return HTML without control characters, raw or by number: XML has none, and lxml gives up."""
    return _CONTROLS.sub("", markup)


def is_markup(text: str) -> bool:
    """Whether a text is written in HTML."""
    return len(_TAG.findall(text[:20_000])) >= 1


def paragraphs(markup: str) -> list[str]:
    """Return the paragraphs of some HTML as a reader sees them; none for what holds no text.

    What is not shown, pictures with their captions, and forms are left out.
    """
    from lxml import etree, html  # noqa: PLC0415 - 50 ms that plain text does without

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = without_controls(markup).encode("utf-8", "replace")
    try:
        tree = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return []
    body = tree.find("body")
    return of_tree(tree if body is None else body)


def of_tree(tree: Any) -> list[str]:
    """Return the paragraphs of a tree of elements, in order, blanks made one."""
    found: list[list[str]] = [[]]
    for event, element in _walk(tree):
        if element.tag not in _INLINE and element.tag not in _INLINE_IN_TREES:
            found.append([])
        text = element.text if event == "start" else element.tail
        if text and element.tag in _PREFORMATTED and event == "start":
            first, *others = _BLANK_LINES.split(text)
            found[-1].append(first)
            found.extend([part] for part in others)
        elif text:
            found[-1].append(text)
    return [line for parts in found if (line := " ".join("".join(parts).split()))]


def without_teasers(tree: Any) -> Any:
    """Return a page's tree without articles that only lead to others: short, their heading a link.

    Those of a page that has no much longer article stay, as they may be what it is about.
    """
    lengths = {one: _length(one) for one in tree.iter("article")}
    teasers = [one for one, length in lengths.items() if _is_teaser(one, length)]
    others = max((lengths[one] for one in lengths.keys() - set(teasers)), default=0)
    if teasers and others >= 2 * max(lengths[one] for one in teasers):
        for one in teasers:
            one.drop_tree()
    return tree


def without_figures(tree: Any) -> Any:
    """Return a page's tree without tables of facts and figures, which hold no prose.

    A table of one row or column may as well be how a page lays out its head.
    """
    for table in [*tree.iter("table")]:
        cells = [cell for tag in ("td", "th") for cell in table.iter(tag)]
        rows = sum(1 for _ in table.iter("tr"))
        is_grid = rows >= _FEWEST_ROWS and len(cells) >= 2 * rows
        if is_grid and all(_words_in(cell) < _WORDS_OF_PROSE for cell in cells):
            table.drop_tree()
    return tree


def _words_in(element: Any) -> int:
    return word_count(" ".join(element.itertext()))


def _is_teaser(article: Any, length: int) -> bool:
    heads = [head for tag in ("h2", "h3", "h4") for head in article.iter(tag)]
    linked = any(head.find(".//a") is not None or head.getparent().tag == "a" for head in heads)
    return linked and length <= _LONGEST_TEASER


def _length(element: Any) -> int:
    return sum(len(text.strip()) for text in element.itertext())


def _walk(tree: Any) -> Iterator[tuple[str, Any]]:
    """Yield each element that is shown as it starts and as it ends, without recursion."""
    open_ones = [("start", tree)]
    while open_ones:
        event, element = open_ones.pop()
        if event == "start" and _is_left_out(element):
            yield "end", element
            continue
        yield event, element
        if event == "start":
            open_ones.append(("end", element))
            open_ones.extend(("start", child) for child in reversed(element))


def _is_left_out(element: Any) -> bool:
    if element.tag in _LEFT_OUT:
        return True
    if not isinstance(element.tag, str):  # a comment, an entity
        return True
    return "hidden" in element.attrib or bool(_UNSEEN.search(element.get("style", "")))

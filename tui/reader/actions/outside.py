"""The article in the person's own pager or editor: $PAGER, else $EDITOR, else `less`."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tui.dates import date_words
from tui.plain import safe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.model import Article


def command(environ: Mapping[str, str] = os.environ) -> list[str]:
    """Return the program to show a text with, and its options."""
    for name in ("PAGER", "EDITOR"):
        try:
            words = shlex.split(environ.get(name, ""))
        except ValueError:  # a quotation mark too few
            words = []
        if words:
            return words
    return ["less"]


def page_text(article: Article) -> str:
    """Return the text with its head: title, outlet, day, address; harmless for a terminal."""
    said = (article.outlet, date_words(article.published.isoformat()), article.url)
    head = (article.title, ", ".join(filter(None, said)))
    return safe("\n".join((*filter(None, head), "", article.text, "")), lines=True)


def show(article: Article, words: list[str]) -> str:
    """Show an article with a program and wait for its end; return what went wrong, "" if nothing.

    The program is given a file of its own, which is removed after; what it writes there is lost.
    """
    with tempfile.TemporaryDirectory(prefix="parley-") as folder:
        path = Path(folder, "article.txt")
        path.write_text(page_text(article), encoding="utf-8")
        try:
            done = subprocess.run([*words, str(path)], check=False)  # noqa: S603 - the person's own
        except OSError as error:
            return f"{words[0]}: {error.strerror}."
    return f"{words[0]} ended with {done.returncode}." if done.returncode else ""

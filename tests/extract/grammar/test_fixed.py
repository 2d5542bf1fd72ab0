"""Words that are something else in company, and words that no list holds."""

from __future__ import annotations

import pytest

from extract.grammar.chunks import chunk
from extract.grammar.tagging import tag
from extract.grammar.tokens import Tag, tokenize


def tags(text: str) -> dict[str, Tag | None]:
    """Return the tag of each word of a text, the last where a word stands twice."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return {one.low: one.tag for one in tokens}


def parts(text: str) -> list[str]:
    """Return the chunks of a text."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return [text[one.start : one.end] for one in chunk(tokens)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It rose 3 per cent.", "per", Tag.NUMBER),
        ("It rose 3 percent.", "percent", Tag.NUMBER),
        ("The percent sign stood.", "percent", Tag.NOUN),
        ("They met once again.", "once", Tag.ADVERB),
        ("She was the first to go.", "first", Tag.NOUN),
        ("They held the first talks.", "first", Tag.ADVERB),
        ("They agreed to that too.", "that", Tag.PRONOUN),
        ("He called that a lie.", "that", Tag.PRONOUN),
        ("He called that unfair deal off.", "that", Tag.THAT),
        ("If that fails, they go.", "that", Tag.PRONOUN),
        ("He said that in May they met.", "that", Tag.THAT),
        ("They neither met nor spoke.", "neither", Tag.NOT),
        ("Neither king met her.", "neither", Tag.DETERMINER),
        ("He was deeply disappointing.", "disappointing", Tag.ADJECTIVE),
        ("He is disappointing the king.", "disappointing", Tag.VERB),
        ("The old family left.", "family", Tag.NOUN),
        ("They left hurriedly.", "hurriedly", Tag.ADVERB),
        ("They agreed to dredge nine miles.", "dredge", Tag.VERB),
        ("They came to dredge nine.", "dredge", Tag.VERB),
        ("They went to power.", "power", Tag.NOUN),
        ("the mud of the riverbed", "riverbed", Tag.NOUN),
        ("They send bottled water.", "bottled", Tag.ADJECTIVE),
        ("They jettisoned the plan.", "jettisoned", Tag.VERB),
        ("an agreed catch limit", "catch", Tag.NOUN),
        ("The dam should be run.", "run", Tag.VERB),
        ("He has since signed it.", "since", Tag.ADVERB),
        ("It has held since May.", "since", Tag.JOINING),
        ("About 400 nurses left.", "about", Tag.ADVERB),
        ("He talked about 400 nurses.", "about", Tag.PREPOSITION),
        ("He would back the plan.", "back", Tag.VERB),
        ("They did not back it.", "back", Tag.VERB),
        ("They back the plan.", "back", Tag.VERB),
        ("They came back the next day.", "back", Tag.ADVERB),
        ("They back neither plan.", "back", Tag.VERB),
        ("He would back neither plan.", "neither", Tag.DETERMINER),
        ("He took him to lunch.", "lunch", Tag.NOUN),
        ("They agreed to lunch with him.", "lunch", Tag.VERB),
        ("The two sides plan to meet.", "plan", Tag.VERB),
        ("The governments aim to sign it.", "aim", Tag.VERB),
        ("The king and queen plan to meet.", "plan", Tag.VERB),
        ("The queen plan to meet failed.", "plan", Tag.NOUN),
        ("The king, who led them, plans to leave.", "plans", Tag.VERB),
        ("The union plans to leave.", "plans", Tag.VERB),
        ("The peace plans to end it failed.", "plans", Tag.NOUN),
        ("The peace plans to end it will fail.", "plans", Tag.NOUN),
        ("The council shelved plans to close it.", "plans", Tag.NOUN),
        ("His plans to leave failed.", "plans", Tag.NOUN),
        ("The king now plans to leave.", "plans", Tag.VERB),
    ],
)
def test_a_word_is_read_by_its_company(text: str, word: str, expected: Tag) -> None:
    """Neighbours make a share of a number, a pronoun of "that", a verb of an unknown word."""
    assert tags(text)[word] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("called the offer unfair", ["called", "the offer", "unfair"]),
        ("gave the deal short shrift", ["gave", "the deal", "short shrift"]),
        ("met the Party chief executive", ["met", "the Party chief executive"]),
        ("gave the envoy $2bn", ["gave", "the envoy", "$2bn"]),
        ("gave the envoy 3 per cent", ["gave", "the envoy", "3 per cent"]),
        ("met 22 more envoys", ["met", "22 more envoys"]),
        ("the men ready to sign", ["the men ready", "to sign"]),
    ],
)
def test_noun_chunks_end_where_another_word_is_meant(text: str, expected: list[str]) -> None:
    """What is said of a noun, or given beside it, is no part of it."""
    assert parts(text) == expected

"""What a word is in its place."""

from __future__ import annotations

import pytest

from extract.grammar.tagging import tag
from extract.grammar.tokens import Tag, tokenize


def tags(text: str) -> dict[str, Tag | None]:
    """Return the tag of each word of a text, the last where a word stands twice."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return {one.low: one.tag for one in tokens}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("They held talks today.", "talks", Tag.NOUN),
        ("He talks a lot.", "talks", Tag.VERB),
        ("They want to talk.", "talk", Tag.VERB),
        ("The talk was long.", "talk", Tag.NOUN),
        ("Workers strike a deal.", "strike", Tag.VERB),
        ("The strike was long.", "strike", Tag.NOUN),
        ("peace talks resume", "talks", Tag.NOUN),
        ("the proposed deal", "proposed", Tag.ADJECTIVE),
        ("They proposed a deal.", "proposed", Tag.VERB),
        ("The two agreed.", "agreed", Tag.VERB),
        ("many agreed to go", "agreed", Tag.VERB),
        ("in divided cities", "divided", Tag.ADJECTIVE),
        ("The meeting ended.", "meeting", Tag.NOUN),
        ("They are meeting him.", "meeting", Tag.VERB),
        ("He kept meeting the envoys.", "meeting", Tag.VERB),
        ("a very disturbing call", "disturbing", Tag.ADJECTIVE),
        ("Working groups will meet.", "working", Tag.ADJECTIVE),
        ("Working alone, he won.", "working", Tag.VERB),
        ("leading analysts said", "analysts", Tag.NOUN),
        ("Iran's offer", "'s", Tag.GENITIVE),
        ("It's late.", "'s", Tag.BE),
        ("The US left.", "us", Tag.NOUN),
        ("They told us.", "us", Tag.PRONOUN),
        ("guarantees that hold", "hold", Tag.VERB),
        ("he shared that view", "view", Tag.NOUN),
        ("that talks had failed", "talks", Tag.NOUN),
        ("duties more than doubled", "than", Tag.ADVERB),
        ("the truce itself held", "itself", Tag.ADVERB),
        ("He blamed himself.", "himself", Tag.PRONOUN),
        ("its first-ever accord", "its", Tag.POSSESSIVE),
        ("They free the men.", "free", Tag.VERB),
        ("They are free now.", "free", Tag.ADJECTIVE),
        ("He was reelected yesterday.", "reelected", Tag.VERB),
        ("a nuclear-armed state", "state", Tag.NOUN),
        ("Both sides met in March.", "march", Tag.NOUN),
        ("She spoke openly.", "openly", Tag.ADVERB),
        ("a dangerous plan", "dangerous", Tag.ADJECTIVE),
        ("Aides of the envoy left.", "aides", Tag.NOUN),
        ("Its 50 bid was low.", "bid", Tag.NOUN),
        ("and work on it", "work", Tag.NOUN),
        ("to stop and work on", "work", Tag.VERB),
        ("5 percent", "5", Tag.NUMBER),
        ("£5bn is due", "£5bn", Tag.NUMBER),
        ("x — y", "—", Tag.BREAK),
        ("x, y", ",", Tag.COMMA),
        ("“x”", "“", Tag.QUOTE),
        ("A & B", "&", Tag.COORDINATOR),
        ("They may not agree.", "not", Tag.NOT),
        ("They have yet to agree.", "yet", Tag.ADVERB),
    ],
)
def test_a_word_is_read_in_its_place(text: str, word: str, expected: Tag) -> None:
    """Neighbours decide between noun, verb and adjective."""
    assert tags(text)[word] is expected


def test_a_sentence_of_marks_is_tagged() -> None:
    """Nothing but marks, and nothing at all."""
    assert set(tags("?! … — ;").values()) == {Tag.BREAK}
    assert tags("") == {}

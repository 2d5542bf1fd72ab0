"""Parsed sentences as plain values."""

from collections.abc import Iterable, Iterator

from extract.parser.parsing import LONGEST, Entity, Parse, parse
from extract.values import Sentence
from tests.extract.parser.trees import Doc, parse_of

TEXT = "Talks ended. Then Ana left."
SENTENCES = [Sentence(0, 12, 0), Sentence(13, 27, 0)]


def pipe(some: Iterable[str]) -> Iterator[Doc]:
    """Parse as the stand-in does."""
    return map(Doc, some)


def test_words_bear_the_offsets_of_the_whole_text() -> None:
    """Those of the second sentence, too."""
    made = parse(TEXT, SENTENCES, pipe)
    assert [TEXT[one.start : one.end] for one in made.words] == [one.text for one in made.words]
    assert [one.text for one in made.words] == ["Talks", "ended.", "Then", "Ana", "left."]


def test_heads_are_counted_over_the_whole_text() -> None:
    """The second sentence's words hang on its own first word."""
    made = parse(TEXT, SENTENCES, pipe)
    assert [(one.at, one.head) for one in made.words] == [(0, 0), (1, 0), (2, 2), (3, 2), (4, 2)]


def test_names_are_kept_with_their_labels() -> None:
    """As the model gives them, in the text's offsets."""
    made = parse(TEXT, SENTENCES, pipe)
    assert made.entities == [
        Entity(0, 5, "ORG"),
        Entity(13, 17, "ORG"),
        Entity(18, 21, "PERSON"),
    ]


def test_lemmas_are_in_small_letters() -> None:
    """As the rules' are."""
    assert parse(TEXT, SENTENCES, pipe).words[0].lemma == "talks"


def test_what_is_no_sentence_for_a_person_is_left_out() -> None:
    """A table of thousands of letters costs the model nothing."""
    long = "a" * (LONGEST + 1)
    text = f"{long} Ana left."
    some = [Sentence(0, len(long), 0), Sentence(len(long) + 1, len(text), 0)]
    assert [one.text for one in parse(text, some, pipe).words] == ["Ana", "left."]
    edge = [Sentence(0, LONGEST, 0)]
    assert len(parse(text, edge, pipe).words) == 1


def test_a_text_of_nothing_has_no_words() -> None:
    """And nothing stands anywhere in it."""
    made = parse("", [], pipe)
    assert (made.words, made.entities, made.at(0)) == ([], [], None)


def walked() -> Parse:
    """Return the parse of a short sentence."""
    table = """
    Ana PROPN nsubj met
    met VERB ROOT - meet
    Bo PROPN dobj met
    """
    return parse_of("Ana met Bo", table)


def test_words_are_found_by_where_they_begin() -> None:
    """Not by where they are gone through."""
    made = walked()
    assert made.at(4) is made.words[1]
    assert made.at(5) is None
    assert made.at(99) is None
    assert made.inside(4, 9) == made.words[1:]
    assert made.inside(4, 8) == made.words[1:2]


def test_words_below_are_told_apart_by_relation() -> None:
    """All of them where none is asked for."""
    made = walked()
    ana, met, bo = made.words
    assert made.below(met, "nsubj") == [ana]
    assert made.below(met, "nsubj", "dobj") == [ana, bo]
    assert made.below(met) == [ana, bo]
    assert made.below(ana) == []


def test_only_the_top_has_no_head() -> None:
    """It is its own head in the values."""
    made = walked()
    assert made.head(made.words[0]) is made.words[1]
    assert made.head(made.words[1]) is None

"""Rows of clauses whose grammar is known, read from whole pages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors import ActorBook
from extract.headline import LIMIT, doing_headline, quoted_headline
from extract.headline.clausal import _has_lead_noun, spelled_out
from extract.headline.cutting import fitted
from extract.headline.past import past
from extract.reading import read

DAY = date(2031, 3, 12)  # a Wednesday


def rows(*sentences: str) -> list[str]:
    """Return the headlines of all claims of a page."""
    page = " ".join(sentences)
    return [one.headline for one in read(page, published=DAY, book=ActorBook.builtin()).claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # the whole subject, however it is joined, and no more
        ("Emmanuel Macron and Donald Trump agreed on Monday to lower tariffs.",
         "Emmanuel Macron and Donald Trump agreed on Monday to lower tariffs"),
        ("In Oslo, Emmanuel Macron, the French president, met Donald Trump.",
         "Emmanuel Macron met Donald Trump"),
        ("Macron, who was tired, met Donald Trump.", "Macron met Donald Trump"),
        ("Hours later Peru rejected the offer.", "Peru rejected the offer"),
        ("According to the ministry, Peru rejected the offer.", "Peru rejected the offer"),
        ("Further strikes followed in July.", "Further strikes followed in July"),
        ("Parliaments in Malta, Peru and Chile must ratify the treaty.",
         "Parliaments in Malta, Peru and Chile must ratify the treaty"),
        ("Angela Merkel, the old German chancellor, and Viktor Orbán, the Hungarian one, met Xi.",
         "Angela Merkel and Viktor Orbán met Xi"),
        ("Two weeks after the truce, the rebels’ leaders and Chile met in Lima.",
         "The rebels’ leaders and Chile met in Lima"),
        ("Emmanuel Macron says Europe “will keep its word”.", "Europe “will keep its word”"),
        ("Chile kept to the ruling, a text Peru refuses to sign.", "Peru refuses to sign a text"),
        ("They read reports that Peru had promised to buy the port.",
         "Peru had promised to buy the port"),
        # lists stay whole
        ("Peru attacked Chile, Bolivia and Ecuador at dawn.",
         "Peru attacked Chile, Bolivia and Ecuador at dawn"),
        # what is another's act or an aside goes
        ("Peru rejected the offer, and Chile left.", "Peru rejected the offer"),
        ("Peru rejected the offer, a copy of an old one.", "Peru rejected the offer"),
        ("Peru rejected the offer and then met Bolivia.", "Peru rejected the offer"),
        # verbs that hang on others keep them
        ("Peru is expected to sign the treaty on Friday.",
         "Peru is expected to sign the treaty on Friday"),
        # what a relative clause is about goes behind its verb
        ("The truce that Peru and Chile reached in Oslo in May ended.",
         "Peru and Chile reached the truce in Oslo in May"),
        ("The offer, which Peru rejected on Monday, was low.", "Peru rejected the offer on Monday"),
        ("Peru, which rejected the offer, left.", "Peru rejected the offer"),
        # what an aside parts from its verb goes
        ("Peru rejected the offer because Bolivia, its neighbour, had none.",
         "Peru rejected the offer"),
    ],
)  # fmt: skip
def test_a_row_has_its_subject_and_what_completes_the_act(sentence: str, expected: str) -> None:
    """Less what leads up to it, what stands beside it and what follows it."""
    assert rows(sentence)[0] == expected


def test_a_second_verb_takes_the_subject_of_the_first() -> None:
    """Without what joins it."""
    assert rows("Peru met Chile on Monday and then rejected the offer.") == [
        "Peru met Chile on Monday",
        "Peru rejected the offer",
    ]


def test_a_pronoun_gives_way_to_the_name() -> None:
    """And the name to none."""
    found = rows("Emmanuel Macron met Donald Trump on Monday.", "He rejected the offer.")
    assert found[1] == "Emmanuel Macron rejected the offer"


def test_whose_office_it_is_gives_way_to_the_name() -> None:
    """A row of its own does not say whose chief executive he is."""
    found = rows("Its chief executive, Emmanuel Macron, rejected the offer.")
    assert found == ["Emmanuel Macron rejected the offer"]


def test_an_act_beside_the_main_one_is_told_in_the_past() -> None:
    """Not as half a sentence."""
    assert "Peru urged Chile to sign the treaty" in rows(
        "Peru rejected the offer on Monday, urging Chile to sign the treaty."
    )


def test_a_condition_stands_behind() -> None:
    """Where there is room for it."""
    assert rows("If Chile agrees, Peru will sign the treaty.") == [
        "Peru will sign the treaty if Chile agrees"
    ]


def test_what_we_do_is_said_by_somebody() -> None:
    """In quotation marks, behind the name."""
    found = rows("“We will sign the treaty,” Emmanuel Macron said.")
    assert found == ["Emmanuel Macron: “We will sign the treaty”"]


def test_a_saying_keeps_what_is_said() -> None:
    """The words themselves, or the clause that reports them."""
    assert rows("“The sea is high,” Emmanuel Macron told reporters.") == [
        "Emmanuel Macron: “The sea is high”"
    ]
    assert rows("Emmanuel Macron said that the sea was high.") == [
        "Emmanuel Macron said that the sea was high"
    ]


@pytest.mark.parametrize(
    ("lead", "tail", "expected"),
    [
        ("Peru", "met Chile in Lima", "Peru met Chile in Lima"),
        (
            "Peru",
            "met Chile " + "in a town of the north " * 5,
            "Peru met Chile" + " in a town of the north" * 3,
        ),
        # the day goes first, since the timeline shows it
        (
            "The union",
            "told a radio on Friday evening that it was ready to end the very long strike for good",
            "The union told a radio that it was ready to end the very long strike for good",
        ),
        # no measure of what was cut off, and no half of a clause
        (
            "The union",
            "told us the names of all who had been chosen in the north two hours before the count",
            "The union told us the names of all who had been chosen in the north",
        ),
        (
            "Peru",
            "rejected every one of the many proposals for peace in the north because Chile",
            "Peru rejected every one of the many proposals for peace in the north",
        ),
        # nor half a list
        (
            "The union",
            "called out those of all the large and quite old ones in Arica, Cusco, Tacna and Puno",
            "The union called out those of all the large and quite old ones",
        ),
    ],
)  # fmt: skip
def test_a_long_row_ends_where_a_phrase_does(lead: str, tail: str, expected: str) -> None:
    """At most ninety characters, never in the middle of a thought."""
    assert fitted(lead, tail, 3) == expected


def test_an_act_that_stands_alone_may_end_a_row() -> None:
    """Rather than half a list; a bare verb may not."""
    tail = (
        "led the talks for Ruritania, Borduria, Syldavia, Brazil, Cyprus, Malta, Peru and Genovia"
    )
    assert fitted("Ada Roe", tail, len("led the talks")) == "Ada Roe led the talks"
    tail = tail.replace("led the talks", "spoke")
    assert fitted("Ada Roe of Ruritania", tail, len("spoke")).startswith(
        "Ada Roe of Ruritania spoke for"
    )


def test_a_long_quotation_is_cut_with_an_ellipsis() -> None:
    """Between two words; its speaker stays."""
    text = "the sea is high and the wind is strong " * 5
    row = quoted_headline(text, [(0, len(text))], "Ada Roe")
    assert row is not None
    assert row.startswith("Ada Roe: “the sea is high")
    assert row.endswith("…”")
    assert len(row) <= LIMIT
    assert quoted_headline(" . ", [(0, 3)], "Ada Roe") is None


@pytest.mark.parametrize(
    ("lemma", "word", "expected"),
    [
        ("ask", "asking", "asked"),
        ("refuse", "refusing", "refused"),
        ("deny", "denying", "denied"),
        ("stay", "staying", "stayed"),
        ("admit", "admitting", "admitted"),
        ("say", "saying", "said"),
        ("meet", "meeting", "met"),
        ("cut", "cutting", "cut"),
    ],
)
def test_the_past_of_an_ing(lemma: str, word: str, expected: str) -> None:
    """By the table of irregular verbs, else by the ending."""
    assert past(lemma, word) == expected


WORDS = st.sampled_from(
    [
        *("Peru", "Chile", "Macron", "met", "rejected", "said", "urging", "to sign", "will be"),
        *("and", ",", "who", "that", "if", "because", "on Monday", "in", "of", ";", "“", "”"),
        *("the offer", "it", "he", "we"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=60))
def test_any_order_of_words_gives_short_rows(words: list[str]) -> None:
    """Never longer than the limit, never empty, on one line."""
    for row in rows("Peru met Chile.", " ".join(words) + "."):
        assert 0 < len(row) <= LIMIT
        assert "\n" not in row


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Peruvian president said the war that began on 22 February was over.",
         "began on 22 February"),
        ("The presidents of Peru, Chile, Bolivia, Ecuador and Brazil have yet to sign the treaty.",
         "have yet to sign the treaty"),
        ("Peru, Chile, Bolivia and Ecuador, which met in Lima, are expected to sign the treaty.",
         "are expected to sign the treaty"),
        ("The paper says that up to 500 prisoners will be freed by Peru in May.",
         "Up to 500 prisoners will be freed by Peru in May"),
    ],
)  # fmt: skip
def test_rows_end_with_the_act(sentence: str, expected: str) -> None:
    """A relative clause ends where the main verb goes on; a chain of verbs stays whole."""
    assert any(row.endswith(expected) for row in rows(sentence))


def test_what_is_set_beside_a_sentence_reads_as_told() -> None:
    """The words "with Peru threatening" are a row of its own, and nobody's words tell the rest."""
    found = read(
        "Chile and Peru met in Lima on Monday, with Peru threatening to leave.",
        published=DAY,
        book=ActorBook.builtin(),
    ).claims
    assert [(one.headline, one.speaker) for one in found] == [
        ("Chile and Peru met in Lima on Monday", None),
        ("Peru threatened to leave", None),
    ]


@pytest.mark.parametrize(
    ("lead", "leads"),
    [
        ("parliaments in Malta, ", True),
        ("parliaments in MALTA, ", True),
        ("ports of " + "A" * 30 + " x, ", False),
    ],
)
def test_a_list_of_names_is_told_at_once(lead: str, leads: bool) -> None:
    """Words that lead up to the last of a list are known, and capitals in a row take no time."""
    assert _has_lead_noun(lead + "Peru", 0, len(lead)) is leads


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a deed that a participle tells is told as past, with who did it
        ("Peru shelled Chile on Monday, a day after refusing to sign the treaty.",
         "Peru refused to sign the treaty"),
        ("Praising both sides, Emmanuel Macron met Donald Trump.",
         "Emmanuel Macron praised both sides"),
        ("Chile had opened by asking for a truce.", "Chile asked for a truce"),
        ("Peru denied having attacked Chile.", "Peru denied having attacked Chile"),
        # short forms behind a name are written out
        ("Emmanuel Macron left. He'll sign the treaty on Monday.",
         "Emmanuel Macron will sign the treaty on Monday"),
        # what is joined to a verb with "will" has it, too
        ("Peru will quit the talks and attack Chile.", "Peru will attack Chile"),
        ("Peru will quit the talks and will attack Chile.", "Peru will attack Chile"),
        # the hour keeps its point, a title ends no sentence
        ("Peru and Chile signed the treaty at 4:30 a.m.",
         "Peru and Chile signed the treaty at 4:30 a.m."),
        # what a length counts goes with it
        ("Eight hours of talks between Peru and Chile collapsed.",
         "Eight hours of talks between Peru and Chile collapsed"),
        ("Eight hours of talks between the presidents of Peru and Chile in a castle collapsed.",
         "Eight hours of talks collapsed"),
        ("Peru denies that any such offer was made.", "Peru denies that any such offer was made"),
        ("Peru said that Chile had refused to free Emmanuel Macron, jailed since 2028 by Bolivia.",
         "Emmanuel Macron jailed since 2028 by Bolivia"),
        ("The smaller bank, whose offer was rejected by Peru, left.",
         "The smaller bank’s offer was rejected by Peru"),
    ],
)  # fmt: skip
def test_a_row_says_who_did_what_in_full(sentence: str, expected: str) -> None:
    """No participle, short form or relative opens it."""
    assert expected in rows(sentence)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("’ll sign", "will sign"),
        ("'re ready", "are ready"),
        ("’ve met", "have met"),
        ("’d signed", "had signed"),
        ("’d sign", "would sign"),
        ("’s signed", "has signed"),
        ("’s signing", "is signing"),
        ("’s ready", "is ready"),
        ("’", "’"),
        ("signed it", "signed it"),
    ],
)
def test_short_forms_are_written_out(tail: str, expected: str) -> None:
    """By the verb behind them."""
    assert spelled_out(tail) == expected


@pytest.mark.parametrize(
    ("words", "lemma", "expected"),
    [
        ("refusing to pay", "refuse", "Roe refused to pay"),
        ("having refused to pay", "refuse", "Roe had refused to pay"),
        ("Taking it back", "take", "Roe took it back"),
        ("not refusing to pay", "refuse", None),
        ("being asked to pay", "ask", None),
        ("according to them", "accord", None),
        ("refused to pay", "refuse", None),
    ],
)
def test_a_deed_is_told_as_past(words: str, lemma: str, expected: str | None) -> None:
    """Where its words begin with it, and nothing is denied."""
    assert doing_headline(f"{words}, he left.", "Roe", lemma, (0, len(words)), 40) == expected
    assert doing_headline(f"of {words}", "Roe", lemma, (3, len(words) + 3), 60) is None


def test_a_row_ends_before_a_participle_that_loses_its_doer() -> None:
    """A passive keeps its verb, and a noun that looks like a participle stays."""
    doer = f"by {'Very-' * 12}Old-Minister"
    lead = "Peru at long last dispatched a delegation of eleven"
    assert fitted(lead, f"envoys headed {doer}", 6) == f"{lead} envoys"
    assert fitted(lead, f"boats to a riverbed {doer}", 6) == f"{lead} boats to a riverbed"
    passive = "The delegation of eleven envoys and their eleven clerks was"
    assert fitted(passive, f"headed {doer}", 0) == f"{passive} headed"

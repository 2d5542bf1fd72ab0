"""Which verb governs which clause, who does it, and to what."""

from __future__ import annotations

import pytest

from extract.grammar.chunks import chunk
from extract.grammar.clause import Clause, Relation
from extract.grammar.clauses import clauses
from extract.grammar.tagging import tag
from extract.grammar.tokens import tokenize


def read(text: str) -> tuple[str, list[Clause]]:
    """Return the clauses of a text without any known names."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return text, clauses(chunk(tokens))


def shown(text: str) -> list[str]:
    """Write each clause as "relation: subject | verb | objects | phrases"."""
    _, found = read(text)

    def run(some: tuple) -> str:  # type: ignore[type-arg]
        return "+".join(text[one.start : one.end] for one in some)

    return [
        f"{one.relation}: {run(one.subject)} | {text[one.chunk.start : one.chunk.end]}"
        f" | {' / '.join(run(each) for each in one.objects)}"
        f" | {' '.join(f'{word}:{run(each)}' for word, each in one.phrases)}"
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy met her.", ["main: The envoy | met | her | "]),
        (
            "The envoys of the army and of the rebels met her.",
            ["main: The envoys | met | her | "],
        ),
        (
            "The truce that the aides of a king and for a prince had signed held.",
            ["relative: the aides | had signed | The truce | ", "main: The truce | held |  | "],
        ),
        (
            "The envoy gave the union a loan.",
            ["main: The envoy | gave | the union / a loan | "],
        ),
        (
            "The envoys of the king and the queen met in the city.",
            ["main: The envoys | met |  | in:the city"],
        ),
        (
            "The envoy, who left the city, met the king.",
            [
                "relative: The envoy | left | the city | ",
                "main: The envoy | met | the king | ",
            ],
        ),
        (
            "The envoy met the king and left the city.",
            ["main: The envoy | met | the king | ", "main: The envoy | left | the city | "],
        ),
        (
            "The envoy met the king and the queen left.",
            ["main: The envoy | met | the king | ", "main: the queen | left |  | "],
        ),
        (
            "The king, the queen and the envoy met.",
            ["main: The king+the queen+the envoy | met |  | "],
        ),
        (
            "The king said that the envoy had left.",
            ["main: The king | said |  | ", "content: the envoy | had left |  | "],
        ),
        (
            "The king said the envoy had left.",
            ["main: The king | said |  | ", "content: the envoy | had left |  | "],
        ),
        (
            "If the king agrees, the envoy will leave.",
            ["condition: the king | agrees |  | ", "main: the envoy | will leave |  | "],
        ),
        (
            "The king asked the envoy to leave.",
            ["main: The king | asked | the envoy | ", "infinitive: the envoy | to leave |  | "],
        ),
        (
            "The king promised the envoy to leave.",
            ["main: The king | promised | the envoy | ", "infinitive: The king | to leave |  | "],
        ),
        (
            "The king left, praising the envoy.",
            ["main: The king | left |  | ", "ing: The king | praising | the envoy | "],
        ),
        (
            "Speaking in the city, the king praised the envoy.",
            [
                "ing: the king | Speaking |  | in:the city",
                "main: the king | praised | the envoy | ",
            ],
        ),
        (
            "The plan proposed by the king failed.",
            [
                "participle: The plan | proposed |  | by:the king",
                "main: The plan | failed |  | ",
            ],
        ),
        (
            "They ratified the treaty signed in the city.",
            [
                "main: They | ratified | the treaty | ",
                "participle: the treaty | signed |  | in:the city",
            ],
        ),
        (
            "The truce the king signed failed.",
            ["relative: the king | signed | The truce | ", "main: The truce | failed |  | "],
        ),
        (
            "The king put off the talks.",
            ["main: The king | put | the talks | off:"],
        ),
        (
            "The king turned the offer down.",
            ["main: The king | turned | the offer | down:"],
        ),
        (
            "The tariff on goods that was to take effect failed.",
            [
                "relative: The tariff | was |  | ",
                "infinitive: The tariff | to take | effect | ",
                "main: The tariff | failed |  | ",
            ],
        ),
        (
            "“We won,” said the king.",
            ["main: We | won |  | ", "main: the king | said |  | "],
        ),
        (
            "They want to stop and talk.",
            [
                "main: They | want |  | ",
                "infinitive: They | to stop |  | ",
                "infinitive: They | talk |  | ",
            ],
        ),
        (
            "They rang allies, among them the king.",
            ["main: They | rang | allies | including:the king"],
        ),
        (
            "He wondered whether to leave.",
            ["main: He | wondered |  | ", "question: He | to leave |  | "],
        ),
        (
            "He did not say when she would leave.",
            ["main: He | did not say |  | ", "question: she | would leave |  | "],
        ),
        (
            "The men ready to police a truce will gather.",
            [
                "infinitive: The men ready | to police |  | ",
                "main: The men ready | will gather |  | ",
            ],
        ),
        (
            "The envoy who left the city met the king.",
            ["relative: The envoy | left | the city | ", "main: The envoy | met | the king | "],
        ),
        (
            "He named the day on which the talks will open.",
            ["main: He | named | the day | on:", "relative: the talks | will open |  | "],
        ),
        (
            "Up to 5,000 prisoners left.",
            ["main: 5,000 prisoners | left |  | "],
        ),
        (
            "The deal — a bad one — failed.",
            ["main: The deal | failed |  | "],
        ),
        (
            "He rejected the bid, then left.",
            ["main: He | rejected | the bid | ", "main: He | left |  | "],
        ),
    ],
)
def test_a_sentence_falls_into_clauses(text: str, expected: list[str]) -> None:
    """Subjects are looked for to the left, objects to the right, and brackets are jumped over."""
    assert shown(text) == expected


def test_clauses_share_the_sentence_out() -> None:
    """A leading adverbial belongs to the clause behind it; no clause is empty."""
    _, found = read("On the way, the king met the envoy, and the queen left.")
    assert [(one.begin, one.finish) for one in found] == [(0, 7), (7, 11)]
    assert [one.relation for one in found] == [Relation.MAIN, Relation.MAIN]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "to go to go to go",
        "was was was, was, was",
        "and and, and met and",
        "that that who",
    ],
)
def test_nonsense_is_read(text: str) -> None:
    """No order of words makes it fail."""
    read(text * 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels dropped that demand in the summer.",
            "main: The rebels | dropped | that demand | in:the summer",
        ),
        ("The envoy called that condition unfair.", "main: The envoy | called | that condition | "),
        ("The court ruled that action by pilots was illegal.", "main: The court | ruled |  | "),
        ("The mayor took that step and signed.", "main: The mayor | took | that step | "),
    ],
)
def test_that_points_where_no_clause_follows(text: str, expected: str) -> None:
    """Behind a verb "that" belongs to the noun unless a verb of its own comes."""
    assert shown(text)[0] == expected


def test_a_verb_goes_on_past_an_aside_of_saying() -> None:
    """In "replied, an aide said, and asked" it is not the aide who asked."""
    found = shown("The rebels replied within hours, an aide said, and asked for maps.")
    assert found[2] == "main: The rebels | asked |  | for:maps"


def test_a_verb_of_saying_goes_on_from_who_says() -> None:
    """In "had failed, the envoy said, and added" the envoy added."""
    found = shown("The round had failed, the envoy said, and added that he would go.")
    assert found[2].startswith("main: the envoy | added")


def test_should_before_its_subject_opens_a_condition() -> None:
    """In "should the parties sign" a condition is read, and "sign" as its verb."""
    found = shown("Should the parties sign, the guns would fall silent.")
    assert found[0] == "condition: the parties | sign |  | "


def test_a_quotation_mark_parts_no_verb_from_its_auxiliary() -> None:
    """In "had “handed over” the country" one verb group is read."""
    found = shown("The president had “handed” the country to them.")
    assert found[0] == "main: The president | had “handed | the country | to:them"


def test_an_apposition_with_a_participle_is_jumped_over() -> None:
    """In "Roe, a trader arrested in 2015, left and was met" it is Roe who left and was met."""
    found = shown("The envoy, a trader arrested in 2015, left the city and was met by a guard.")
    assert found[0].startswith("participle: a trader | arrested")
    assert found[1] == "main: The envoy | left | the city | "
    assert found[2] == "main: The envoy | was met |  | by:a guard"


def test_some_named_among_many_are_not_the_subject() -> None:
    """In "the five, among them a trader, left" the five left."""
    found = shown("The five, among them a trader, left the city.")
    assert found[0] == "main: The five | left | the city | "


def test_what_a_round_aims_at_does_not_break_down() -> None:
    """In "talks aimed at restoring it broke down" the talks broke down."""
    found = shown("Talks in the town aimed at restoring it broke down in May.")
    assert found[2].startswith("main: Talks | broke")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The envoy, who met Russian, French and German guests, called it a step.",
            "main: The envoy | called | it",
        ),
        (
            "The army had agreed to it so that people could leave, but was ready for war.",
            "main: The army | was | ",
        ),
        (
            "The guards held it and the people could leave, but were ready for war.",
            "main: the people | were | ",
        ),
    ],
)
def test_the_subject_is_found_past_lists_and_purposes(text: str, expected: str) -> None:
    """A relative clause with commas of its own is one aside; a singular verb asks for one."""
    assert shown(text)[-1].startswith(expected)

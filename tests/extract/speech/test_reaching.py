"""How far reported words reach, and who speaks where the phrase beside the verb is harder."""

import pytest

from extract.speech import speeches
from extract.values import Cast, Form, Mention
from store.model import Actor, ActorKind
from tests.extract.speech.stage import said, sentences_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Roe said the port would close; Ruritania would pay.",
            ("Ada Roe", "the port would close … Ruritania would pay"),
        ),
        (
            "The port was shut, Ada Roe said on Monday; the union had left.",
            ("Ada Roe", "The port was shut … the union had left"),
        ),
        (
            "Ada Roe said it was over; hours later Ruritania had gone.",
            ("Ada Roe", "it was over"),
        ),
        ("Ada Roe said it was over; Ruritania left.", ("Ada Roe", "it was over")),
        (
            "No list has come, Ada Roe told reporters at Zenda airport, but talks would resume.",
            ("Ada Roe", "No list has come … but talks would resume"),
        ),
        ("The list was long, Ada Roe said, and left the room.", ("Ada Roe", "The list was long")),
        (
            "It had accepted the plan, Ada Roe told CBS after the talks, and would sign it.",
            ("Ada Roe", "It had accepted the plan … and would sign it"),
        ),
        (
            "Ruritania, Ada Roe told a conference in Zenda, had rejected every draft.",
            ("Ada Roe", "Ruritania … had rejected every draft"),
        ),
    ],
)
def test_reported_words_go_on_behind_a_semicolon_and_an_aside(
    text: str, expected: tuple[str, str]
) -> None:
    """The shifted tense ("would", "had") tells words that are reported from what is added."""
    assert said(text) == [expected]


def test_the_verb_of_an_interrupted_clause_is_its_own_subjects() -> None:
    """“Roe, he said, promised that …”: he tells it, and the promise is hers."""
    text = "Bo Lind spoke. Ada Roe, he said on Friday, promised in May that it would end."
    assert said(text, he="Bo Lind") == [
        ("Bo Lind", "Ada Roe … promised in May that it would end"),
        ("Ada Roe", "it would end"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ruritania’s answer came at once: the port would close.", "Ruritania"),
        ("Ada Roe’s view is simple: the port must close.", "Ada Roe"),
        ("As Ada Roe puts it, the port has closed.", "Ada Roe"),
        ("In Ada Roe’s eyes, the port has closed.", "Ada Roe"),
        ("The union’s head of research, Ada Roe, said the port would close.", "Ada Roe"),
        ("A rival, the Strelsau firm Transport Union, said it would close.", "Transport Union"),
        ("Ruritania’s lawyers said the port would close.", "Ruritania"),
        ("Ada Roe, the mayor, and Bo Lind, her deputy, said it would close.", "Ada Roe"),
        ("The mayor, Ada Roe, and her deputy, Bo Lind, said it would close.", "Ada Roe"),
        ("Secretary of Trade and Industry Ada Roe said it would close.", "Ada Roe"),
        ("Ada Roe said nothing was lost.", "Ada Roe"),
        ("Ruritanian media said the port would close.", None),
    ],
)
def test_more_phrases_lead_to_a_speaker(text: str, speaker: str | None) -> None:
    """Views, lawyers, firms set beside a description, and titles with an “and”."""
    assert [who for who, _ in said(text)] == [speaker]


def test_neither_of_two_says_what_neither_said() -> None:
    """“Neither Roe nor Lind said that …” reports nobody's words."""
    assert said("Neither Ada Roe nor Bo Lind said that the port would close.") == []


def test_it_said_goes_back_to_the_body_behind_a_person() -> None:
    """“It said” passes over a person who spoke in between, “she said” over a body."""
    text = "The union said it was over. Ada Roe said it was not. The port, it said, would close."
    assert said(text)[-1][0] == "Transport Union"
    text = "Ada Roe said it was over. The union said it was not. The port, she said, would close."
    assert said(text)[-1][0] == "Ada Roe"


def test_the_spokeswoman_goes_on_for_her_body() -> None:
    """“The spokeswoman” and “she” behind an unnamed one speak for the same body."""
    text = "A spokeswoman for the union said it was over. The spokeswoman said the port was shut."
    assert [who for who, _ in said(text)] == ["Transport Union"] * 2
    text = "A spokeswoman for the union said it was over. She added that the port was shut."
    assert [who for who, _ in said(text)] == ["Transport Union"] * 2


def test_an_office_stands_for_whom_the_text_named_with_it() -> None:
    """“The harbour master” is the one beside whose name those words stood."""
    text = "Bo Lind sat with the harbour master, Ada Roe. The harbour master said it was over."
    assert said(text)[-1] == ("Ada Roe", "it was over")
    text = "Ada Roe, the harbour master, sat with Bo Lind. The harbour master said it was over."
    assert said(text)[-1] == ("Ada Roe", "it was over")
    assert said("Ada Roe sat down. The harbour master said it was over.")[-1][0] is None


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ada Roe said the port would close, and Ruritania left.", "the port would close"),
        (
            "Ada Roe said the port would close, and Ruritania would leave.",
            "the port would close, and Ruritania would leave",
        ),
        (
            "Ada Roe said the port closed, and Ruritania left.",
            "the port closed, and Ruritania left",
        ),
        (
            "Ada Roe said that it had closed, and on Sunday Ruritania had left.",
            "it had closed",
        ),
        (
            "Ada Roe said that it had closed, and on Sunday Ruritania would leave.",
            "it had closed, and on Sunday Ruritania would leave",
        ),
    ],
)
def test_reported_words_end_where_the_article_goes_on(text: str, content: str) -> None:
    """Behind shifted words the simple past is the article's own, and so is a flashback."""
    assert said(text) == [("Ada Roe", content)]


def test_he_is_the_one_whom_his_sentence_is_about() -> None:
    """A speaker of another sentence does not take the words."""
    text = "Bo Lind said it was over. Ada Roe called it a lie, and Ruritania was free, he said."
    assert said(text, he="Ada Roe")[-1][0] == "Ada Roe"


def test_a_surname_in_ly_is_no_adverb() -> None:
    """“Joly said”, and so speaks; "quickly said" leaves the subject before it."""
    cast = Cast(
        mentions=(Mention(start=0, end=4, actors=("Ann Joly",), form=Form.NAME),),
        actors={"Ann Joly": Actor(name="Ann Joly", kind=ActorKind.PERSON, aliases=("Joly",))},
    )
    text = "Joly said it was over."
    assert [one.speaker for one in speeches(text, sentences_of(text), cast)] == ["Ann Joly"]
    text = "Joly quickly said it was over."
    assert [one.speaker for one in speeches(text, sentences_of(text), cast)] == ["Ann Joly"]


def test_in_her_version_is_as_good_as_she_said() -> None:
    """The pronoun is the last speaker of its sort."""
    text = "Ada Roe said the port would close. In her version, the union had left."
    assert said(text)[-1] == ("Ada Roe", "the union had left")


def test_an_office_goes_on_for_its_holder() -> None:
    """“The office said” behind “Roe's office said”."""
    text = "Elphberg’s office clarified that it was over. The port was shut, the office said."
    assert [who for who, _ in said(text)] == ["Rudolf Elphberg"] * 2


def test_an_ing_behind_another_phrase_is_the_subjects() -> None:
    """“Wrote to the minister, Lind, warning that …”: the one who wrote warns."""
    text = "Ada Roe wrote to the minister, Bo Lind, last week, warning that it would close."
    assert said(text) == [("Ada Roe", "it would close")]
    assert said("Bo Lind, warning that it would close, left.")[0][0] == "Bo Lind"


def test_he_said_goes_back_to_who_called_somebody_names_last() -> None:
    """An accusation takes the word over for the next sentence, a deal of others does not."""
    text = "Bo Lind said it was over. Ada Roe called him a traitor. It had begun, {} wrote."
    assert said(text.format("she"))[-1][0] == "Ada Roe"
    text = "Bo Lind said it was over. Ada Roe had called him a traitor. It had begun, he wrote."
    assert said(text)[-1][0] == "Bo Lind"


def test_what_must_be_done_goes_on_behind_he_said() -> None:
    """“If they want one, he said, they should write it”: all of it is reported."""
    text = "If they want a treaty, Ada Roe said, they should write one."
    assert said(text) == [("Ada Roe", "If they want a treaty … they should write one")]


def test_who_is_blamed_for_saying_something_says_nothing_here() -> None:
    """“Rebuked for threatening” reports no words of anybody's."""
    text = "On Monday Ada Roe rebuked Bo Lind for threatening to leave."
    assert said(text) == []


def test_a_pronoun_behind_an_aside_is_the_subject() -> None:
    """“In his memoirs he said …” is his, whatever stands before the pronoun."""
    text = "In his memoirs he said that the port would close."
    assert said(text, he="Bo Lind") == [("Bo Lind", "the port would close")]


def test_a_diary_says_what_its_writer_says() -> None:
    """Books and camps speak with the voice of whose they are."""
    assert said("Ada Roe’s diary says the port was shut.")[0][0] == "Ada Roe"
    assert said("Ada Roe’s camp says the port was shut.")[0][0] == "Ada Roe"


def test_she_whom_the_cast_knows_is_not_who_only_asked() -> None:
    """Who merely asked somebody something does not take the words from her."""
    text = "Bo Lind asked Ada Roe to sign. She accepted. The port would close, she told the crowd."
    assert said(text, he="Ada Roe")[-1][0] == "Ada Roe"

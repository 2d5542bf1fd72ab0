"""Indirect speech: who says which clause."""

import pytest

from extract.speech import speeches
from extract.values import Cast, Form, Mention
from store.model import HeldRole
from tests.extract.speech.stage import cast_of, read, said, sentences_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe said that the port would close.", ("Ada Roe", "the port would close")),
        ("Ada Roe said the port would close.", ("Ada Roe", "the port would close")),
        ("The port would close, Ada Roe said.", ("Ada Roe", "The port would close")),
        ("The port would close, said Ada Roe.", ("Ada Roe", "The port would close")),
        ("Ada Roe told reporters that it was over.", ("Ada Roe", "it was over")),
        ("Ada Roe told the crowd they had won.", ("Ada Roe", "they had won")),
        ("Ada Roe told the meeting it would fail.", ("Ada Roe", "it would fail")),
        (
            "Ada Roe, who warned that the port would close, went home.",
            ("Ada Roe", "the port would close"),
        ),
        (
            "It would promise nothing, Ada Roe said, that it could not keep.",
            ("Ada Roe", "It would promise nothing … that it could not keep"),
        ),
        ("Ada Roe said on Monday that it was over.", ("Ada Roe", "it was over")),
        ("Ada Roe said in a post on Telegram they had won.", ("Ada Roe", "they had won")),
        ("On Monday, Ada Roe announced that it was over.", ("Ada Roe", "it was over")),
        ("According to Ada Roe, the port would close.", ("Ada Roe", "the port would close")),
        ("The port would close, according to Ada Roe.", ("Ada Roe", "The port would close")),
        ("By Ada Roe’s account, the port would close.", ("Ada Roe", "the port would close")),
        ("In the words of Ada Roe, the deal was dead.", ("Ada Roe", "the deal was dead")),
        ("Ada Roe was quoted as saying the deal was dead.", ("Ada Roe", "the deal was dead")),
        ("Ada Roe has repeatedly warned that it will fail.", ("Ada Roe", "it will fail")),
        ("Ruritania denies that it fired first.", ("Ruritania", "it fired first")),
        ("Officials were told by Ada Roe that it was over.", ("Ada Roe", "it was over")),
        ("The union says the offer is too low.", ("Transport Union", "the offer is too low")),
    ],
)
def test_a_reported_clause_has_its_speaker(text: str, expected: tuple[str, str]) -> None:
    """The subject of the verb speaks, before or behind the clause."""
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Roe, the transport minister, said the port would close.", "Ada Roe"),
        ("Ada Roe, who flew in on Friday, said the port would close.", "Ada Roe"),
        ("Ada Roe, the minister, who flew in late, said the port would close.", "Ada Roe"),
        ("The port would close, Ada Roe, the transport minister, said.", "Ada Roe"),
        ("The port would close, said Ada Roe, who runs it.", "Ada Roe"),
        ("The minister, Ada Roe, said the port would close.", "Ada Roe"),
        ("Transport minister Ada Roe said the port would close.", "Ada Roe"),
        ("A spokesman for Ruritania said the port would close.", "Ruritania"),
        ("Ruritania’s spokesman said the port would close.", "Ruritania"),
        ("Elphberg’s office said the port would close.", "Rudolf Elphberg"),
        ("The Foreign Ministry said in a statement that it was over.", "Foreign Ministry"),
        ("A statement from the Foreign Ministry said it was over.", "Foreign Ministry"),
        ("Ada Roe and Bo Lind said the port would close.", "Ada Roe"),
        ("After a long day by the sea, Ada Roe and Bo Lind said the port would close.", "Ada Roe"),
        ("The port stays open, but Bo Lind said it would close.", "Bo Lind"),
        ("The Ruritanian government said the port would close.", "Ruritania"),
    ],
)
def test_the_speaker_is_found_in_the_phrase_beside_the_verb(text: str, speaker: str) -> None:
    """Appositions, offices and spokesmen lead to the one whose words they are."""
    assert [who for who, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "A senior Ruritanian official said the port would close.",
        "Two people briefed on the plan said the port would close.",
        "The port would close, a diplomat said.",
        "Two of its negotiators stressed that the port would close.",
        "Officials in Ruritania say the port will close.",
        "The port would close, according to people close to Elphberg.",
        "Ruritania’s negotiators said the port would close.",
    ],
)
def test_people_without_a_name_give_no_speaker(text: str) -> None:
    """Their words are speech, and nobody's."""
    assert [who for who, _ in said(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe did not say who would come.",
        "Ada Roe declined to say that it was over.",
        "Ada Roe announced tariffs on steel.",
        "Ada Roe claimed responsibility for the raid that killed two.",
        "The claims of the union were rejected.",
        "Ada Roe left without saying that she was ill.",
        "Ada Roe said nothing.",
        "Their reports that day were late.",
        "The union’s demands were met.",
    ],
)
def test_what_reports_no_words_is_no_speech(text: str) -> None:
    """Nouns, things said not, and objects that are no clause are left alone."""
    assert said(text) == []


def test_an_interrupted_clause_has_two_spans() -> None:
    """Words around the attribution are both said."""
    assert said("Nothing, Ruritania says, was ever signed.") == [
        ("Ruritania", "Nothing … was ever signed")
    ]
    assert said("It was possible, Ada Roe said, but nothing was arranged.") == [
        ("Ada Roe", "It was possible … but nothing was arranged")
    ]
    assert said("If it fails, Ada Roe wrote on Twitter, we will strike.") == [
        ("Ada Roe", "If it fails … we will strike")
    ]


def test_what_follows_an_attribution_as_an_aside_is_not_said() -> None:
    """The article goes on in its own words."""
    text = "China will pay, the Foreign Ministry said on Monday, three days after the talks ended."
    assert said(text) == [("Foreign Ministry", "China will pay")]


def test_a_second_verb_with_no_subject_has_the_first_one_s() -> None:
    """A participle, and a verb behind a bare “and”, go on with the same speaker."""
    assert said("The offer stood, Ada Roe said, adding that it would lapse in May.") == [
        ("Ada Roe", "The offer stood"),
        ("Ada Roe", "it would lapse in May"),
    ]
    assert said("Ada Roe warned that it would lapse, and said that she was tired.") == [
        ("Ada Roe", "it would lapse"),
        ("Ada Roe", "she was tired"),
    ]


def test_a_reported_report_lies_inside_the_report() -> None:
    """The outer speaker's content holds the inner speech."""
    assert said("Ada Roe said that Bo Lind had warned that it would fail.") == [
        ("Ada Roe", "Bo Lind had warned that it would fail"),
        ("Bo Lind", "it would fail"),
    ]


def test_he_added_goes_on_with_the_last_speaker() -> None:
    """A pronoun left open is the speaker before, and says that it was taken so."""
    first, second = read("Bo Lind said it was over. The port would open, he added.")
    assert (first.speaker, first.doubt) == ("Bo Lind", None)
    assert (second.speaker, second.doubt) == (
        "Bo Lind", "“he” is taken for the last speaker",
    )  # fmt: skip


def test_he_added_is_not_whom_the_words_were_about() -> None:
    """A cast that takes "he" for the one last named is overruled beside "added"."""
    text = "Bo Lind said Elphberg had been ill. The king was well now, he added."
    assert said(text, he="Rudolf Elphberg")[1][0] == "Bo Lind"


def test_it_is_no_person_and_he_no_state() -> None:
    """A pronoun that does not fit the last speaker stays open."""
    assert said("Ruritania says it won. It was ready, he added.")[1][0] is None
    assert said("Ruritania says it won. It was ready, it added.")[1][0] == "Ruritania"


def test_a_named_spokesman_speaks_for_somebody() -> None:
    """He is the speaker; for whom is kept."""
    one = read("Bo Lind, Ruritania’s spokesman, said the port would close.")[0]
    assert (one.speaker, one.speaks_for) == ("Bo Lind", "Ruritania")
    two = read("A spokesman for the union, Bo Lind, said the port would close.")[0]
    assert (two.speaker, two.speaks_for) == ("Bo Lind", "Transport Union")
    three = read("Foreign Ministry spokesman Bo Lind said the port would close.")[0]
    assert (three.speaker, three.speaks_for) == ("Bo Lind", "Foreign Ministry")
    held = (HeldRole(title="spokesman", of="Ruritania"),)
    four = read("Bo Lind, the spokesman, said the port would close.", roles=held)[0]
    assert (four.speaker, four.speaks_for) == ("Bo Lind", "Ruritania")


def test_a_clause_by_somebody_inside_a_relative_clause() -> None:
    """The words behind "an attack that X says" are X's."""
    text = "They argue over an attack that Ruritania says never took place."
    assert said(text) == [("Ruritania", "never took place")]


def test_the_reporting_words_are_marked() -> None:
    """The cue's offsets are those of the verb."""
    text = "The port would close, Ada Roe said."
    one = read(text)[0]
    assert (text[one.cue_start : one.cue_end], one.speaker_start) == ("said", 22)
    assert one.direct is False


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        (
            "Ada Roe said in an audio post on Telegram that it was over.",
            "an audio post on Telegram",
        ),
        ("It was over, Ada Roe said in a broadcast on Sunday.", "a broadcast"),
        ("At a briefing late that night, Ada Roe announced that it was over.", "a briefing"),
        ("Ada Roe told the BBC that it was over.", "the BBC"),
        ("Ada Roe wrote on Twitter that it was over.", "Twitter"),
        ("Ada Roe tweeted that it was over.", "Twitter"),
        (
            "Ada Roe said in an interview with Le Monde that it was over.",
            "an interview with Le Monde",
        ),
        ("Ada Roe told a news conference that it was over.", "a news conference"),
        ("Ada Roe said the post on Telegram was a fake.", None),
    ],
)
def test_the_channel_is_kept_where_it_is_named(text: str, channel: str | None) -> None:
    """In the text's words, without the preposition; a post spoken of is none."""
    assert read(text)[0].channel == channel


def test_a_paragraph_about_somebody_is_nearer_than_the_last_speaker() -> None:
    """A pronoun behind a paragraph's subject is that one, not who spoke before."""
    text = "Ada Roe said it was over.\n\nShould it fail, Bo Lind might go, he suggested."
    assert said(text, he="Bo Lind")[1][0] == "Bo Lind"
    far = (
        "Ada Roe said it was over.\n\nBo Lind resigned. They preferred him gone, he wrote on"
        " Telegram."
    )
    assert said(far, he="Bo Lind")[1][0] == "Bo Lind"


def test_a_paragraph_with_no_other_goes_on_with_the_last_speaker() -> None:
    """News parts a speech into paragraphs."""
    text = "Ada Roe said Lind was gone.\n\nIt was over, he added."
    assert said(text, he="Bo Lind")[1][0] == "Ada Roe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Roe told Bo Lind the deal was dead.", ("Ada Roe", "the deal was dead")),
        ("Ada Roe was cited by a newspaper as saying it was dead.", ("Ada Roe", "it was dead")),
        ("Ada Roe made it clear that the deal was dead.", ("Ada Roe", "the deal was dead")),
        ("In a statement, the union said it was dead.", ("Transport Union", "it was dead")),
        ("Speaking after the vote, Ada Roe said it was dead.", ("Ada Roe", "it was dead")),
        ("A strike in Ruritania began after Ada Roe said it was dead.", ("Ada Roe", "it was dead")),
        ("A person close to Lind told Reuters that it was dead.", (None, "it was dead")),
        ("Ada Roe, asked whether it was over, said it was dead.", ("Ada Roe", "it was dead")),
        ("The union’s statement said it was dead.", ("Transport Union", "it was dead")),
        ("According to a statement by the union, it was dead.", ("Transport Union", "it was dead")),
    ],
)
def test_less_common_ways_to_report(text: str, expected: tuple[str | None, str]) -> None:
    """Hearers by name, papers that cite, statements, subjects behind "after"."""
    assert said(text) == [expected]


def test_a_document_speaks_for_the_last_speaker_with_a_doubt() -> None:
    """Whose statement it is, the sentence before says."""
    one = read("The union said it would strike. The port would close, the statement said.")[1]
    assert one.speaker == "Transport Union"
    assert one.doubt == "“the statement” is taken for the last speaker’s"


def test_who_speaks_on_behalf_of_somebody() -> None:
    """A phrase does as well as the noun."""
    one = read("Bo Lind, speaking for the union, said it was dead.")[0]
    assert (one.speaker, one.speaks_for) == ("Bo Lind", "Transport Union")


@pytest.mark.parametrize(
    ("subject", "speaker", "doubt"),
    [
        ("The Ruritanian army", "Ruritania", "a body is taken for the state that it belongs to"),
        ("The Ruritanian government", "Ruritania",
         "a body is taken for the state that it belongs to"),
        ("Ruritanian army officials", None, None),
        ("A Ruritanian baker", None, "who speaks is not named"),
        ("Ruritania’s bakers", None, "who speaks is not named"),
        ("Ruritania’s negotiators", None, None),
        ("A baker from Ruritania", None, "who speaks is not named"),
        ("A diplomat from Ruritania", None, None),
        ("A spokeswoman for the union", "Transport Union", None),
        ("The press office of the union", "Transport Union", None),
        ("Elphberg’s campaign", "Rudolf Elphberg", None),
        ("Ada Roe and Bo Lind", "Ada Roe", None),
        ("Ada Roe in Strelsau", "Ada Roe", None),
        ("Ada Roe herself", "Ada Roe", None),
        ("Somebody", None, None),
    ],
)  # fmt: skip
def test_a_subject_and_how_sure_it_is(subject: str, speaker: str | None, doubt: str | None) -> None:
    """Bodies and nationalities stand for their state with a doubt; bakers for nobody."""
    one = read(f"{subject} said it was over.")[0]
    assert (one.speaker, one.doubt) == (speaker, doubt)


def test_several_at_once_leave_a_doubt() -> None:
    """A mention of two people gives the first."""
    text = "They said it was over."
    actors = cast_of(text).actors
    both = Mention(start=0, end=4, actors=("Ada Roe", "Bo Lind"), form=Form.PLURAL)
    one = speeches(text, sentences_of(text), Cast(mentions=(both,), actors=actors))[0]
    assert (one.speaker, one.doubt) == ("Ada Roe", "several are named for the words")


@pytest.mark.parametrize(
    ("tail", "end"),
    [
        ("Ada Roe, the minister, the head of the port, on Monday.", "Ada Roe"),
        ("Ada Roe, on Monday.", "Ada Roe"),
        ("Ada Roe; others agreed.", "Ada Roe"),
        ("the minister, Ada Roe.", "Ada Roe"),
        ("the minister, in Strelsau.", None),
    ],
)
def test_a_subject_behind_the_verb_ends_where_its_phrase_ends(tail: str, end: str | None) -> None:
    """With all that is set beside it, and nothing more."""
    assert said(f"It was over, said {tail}") == [(end, "It was over")]


def test_the_last_clause_before_a_semicolon_is_what_is_said() -> None:
    """The half before is the article's own word."""
    assert said("It rained; it was over, Ada Roe said.") == [("Ada Roe", "it was over")]


def test_a_speaker_s_place_is_kept() -> None:
    """Where the name stands, or the pronoun that stands for it."""
    text = "Bo Lind said it was over. It had ended, he added."
    assert [one.speaker_start for one in read(text)] == [0, 40]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The reports say it was over.", 1),
        ("Roe reports that it was over.", 1),
        ("The latest reports that it was over were wrong.", 0),
        ("Roe’s claim that it was over was wrong.", 0),
        ("Roe says it was over.", 1),
        ("They say it was over.", 1),
        ("No promise that it was over was made.", 0),
    ],
)
def test_nouns_that_look_like_verbs(text: str, count: int) -> None:
    """A form that is as often a noun needs its subject right before it."""
    assert len(read(text)) == count


def test_a_place_before_the_verb_does_not_speak() -> None:
    """Where a subject is left out, the first that acts is it, not one behind a preposition."""
    text = "In Ruritania Ada Roe met miners, adding that it was over."
    assert said(text) == [("Ada Roe", "it was over")]


def test_a_question_is_not_what_is_answered() -> None:
    """What was asked leads up to the words and is none of them."""
    text = "Asked whether it was over, Ada Roe replied: “No.”"
    assert said(text) == [("Ada Roe", "No.")]


def test_who_asked_for_no_name_still_speaks() -> None:
    """A clause between subject and verb, with a verb of asking in it."""
    text = "The person, who asked not to be named, said a deal had been near."
    assert said(text) == [(None, "a deal had been near")]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe said it was over; Lind left.",
        "Ada Roe said through an interpreter that it was over.",
        "Ada Roe said that it was over: “Go home.”",
    ],
)
def test_what_is_said_ends_with_its_half_of_the_sentence(text: str) -> None:
    """At a semicolon, and at a colon before quoted words."""
    assert said(text)[0][1].startswith("it was over")
    assert text[slice(*read(text)[0].content[0])] == "it was over"


def test_a_spokesman_without_a_name_goes_on() -> None:
    """He adds what his body says, whoever else the text may call "he"."""
    text = (
        "Bo Lind left. A spokesman for the union said the port would close. "
        "“It will stay shut,” he added."
    )
    cast = cast_of(text, he="Bo Lind")
    found = speeches(text, sentences_of(text), cast)
    assert [one.speaker for one in found] == ["Transport Union", "Transport Union"]


@pytest.mark.parametrize(
    ("words", "said_so"),
    [
        ("no again on Monday, and it meant it", False),
        ("no to the offer that was made", False),
        ("yes, and the talks were over", False),
        ("no deal was in sight", True),
        ("nobody was hurt", True),
    ],
)
def test_yes_and_no_are_answers_and_no_reported_words(words: str, said_so: bool) -> None:
    """A thing that is denied is reported."""
    assert bool(said(f"Ada Roe said {words}.")) is said_so


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks, according to Ada Roe, collapsed.", ("Ada Roe", "The talks … collapsed")),
        ("The port, by Ada Roe’s account, has been shut.",
         ("Ada Roe", "The port … has been shut")),
        ("The port, if Ada Roe is to be believed, will be shut.",
         ("Ada Roe", "The port … will be shut")),
        ("If Ada Roe is to be trusted, the port will be shut.",
         ("Ada Roe", "the port will be shut")),
        ("Ada Roe told a morning show his side would win.", ("Ada Roe", "his side would win")),
        ("Ada Roe told the radio station that it was over.", ("Ada Roe", "it was over")),
    ],
)  # fmt: skip
def test_a_source_may_stand_amid_what_it_says(text: str, expected: tuple[str, str]) -> None:
    """Set off by commas, it parts a subject from its verb; a condition may be one, too."""
    assert said(text) == [expected]


def test_a_condition_that_names_nobody_who_speaks_is_none() -> None:
    """Whoever it names."""
    assert said("If Ada Roe is to be re-elected, the port will be shut.") == []

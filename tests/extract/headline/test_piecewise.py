"""Rows for claims."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.headline import LIMIT, headline
from store.model import Status


def row(text: str, cue: str, status: Status = Status.HAPPENED, subject: str | None = None) -> str:
    """Return the headline of the act `cue` in a text of one clause."""
    at = text.index(cue)
    return headline(text, 0, len(text), at, at + len(cue), status, subject=subject)


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("Ruritania signed the fishing pact.", "signed", "Ruritania signed the fishing pact"),
        ("On Monday, Ruritania signed the pact.", "signed", "Ruritania signed the pact"),
        ("Meanwhile, on Monday, Ruritania signed it.", "signed", "Ruritania signed it"),
        ("Roe, the king, met the miners, an aide said.", "met", "Roe met the miners"),
        ("Roe, who was tired, met the miners.", "met", "Roe met the miners"),
        ("Roe, Lind’s aide, met the miners.", "met", "Roe met the miners"),
        ("Roe and Lind met the miners.", "met", "Roe and Lind met the miners"),
        ("Roe met the miners; Lind left.", "met", "Roe met the miners"),
        ("Roe met the miners; Lind left.", "left", "Lind left"),
        ("Roe met the miners, and Lind left.", "met", "Roe met the miners"),
        ("Roe met the miners, and Lind left.", "left", "Lind left"),
        ("Roe said that Lind would leave.", "would leave", "Lind would leave"),
        ("Roe said that Lind would leave.", "said", "Roe said that Lind would leave"),
        ("It was over, Roe said.", "said", "It was over, Roe said"),
        ("“It was over,” Roe said.", "said", "“It was over,” Roe said"),
        ("It was over, Roe, the king, said.", "said", "It was over, Roe, the king, said"),
        ("It was over, said Roe.", "was over", "It was over"),
        ("Nothing, it says, was ever signed.", "was ever signed", "Nothing was ever signed"),
        ("Roe put off a rise that was due in May.", "was due", "A rise that was due in May"),
        ("When they met, Roe left early.", "left", "Roe left early"),
        ("It fell, according to Roe.", "fell", "It fell"),
    ],
)
def test_a_row_says_one_act(text: str, cue: str, expected: str) -> None:
    """Its own clause, less adverbs, asides and attribution; a saying keeps what was said."""
    assert row(text, cue) == expected


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("But he refused to sign.", "refused", "Ada Roe refused to sign"),
        ("and walked out.", "walked out", "Ada Roe walked out"),
        ("Roe met Lind and signed nothing.", "signed", "Ada Roe signed nothing"),
        ("She left, accusing Lind of theft.", "accusing", "Ada Roe accusing Lind of theft"),
        ("Roe, who met Lind in May, left.", "met", "Ada Roe met Lind in May"),
        ("It is over.", "is over", "It is over"),
        ("but nothing was signed.", "nothing was signed", "Nothing was signed"),
    ],
)
def test_the_subject_s_name_stands_for_a_pronoun(text: str, cue: str, expected: str) -> None:
    """And for a subject left out; not for one that the words have."""
    assert row(text, cue, subject="Ada Roe") == expected


def test_a_condition_stays_with_what_hangs_on_it() -> None:
    """Only of a conditional act: elsewhere it leads up to the act."""
    text = "If it fails, Roe will strike."
    assert row(text, "will strike", Status.CONDITIONAL) == "If it fails, Roe will strike"
    assert row(text, "will strike", Status.PLANNED) == "Roe will strike"


def test_a_narrow_clause_is_widened_to_its_sentence_only() -> None:
    """The row shows the whole act, and nothing of the sentences around."""
    text = "It rained. Roe promised to leave. It snowed."
    at = text.index("promised")
    assert headline(text, at, at + 8, at, at + 8, Status.HAPPENED) == "Roe promised to leave"


LONG = (
    "The miners of the northern valleys rejected the last offer of the ministry with nine votes"
    " out of ten because it left their pensions untouched and their shifts as long as before."
)


def test_a_long_clause_is_cut_where_a_phrase_ends() -> None:
    """No trailing conjunction, preposition or comma."""
    assert row(LONG, "rejected") == (
        "The miners of the northern valleys rejected the last offer of the ministry with nine votes"
    )


def test_a_long_lead_gives_way_to_the_act() -> None:
    """The act's own words are in the row, however much stands before them."""
    text = "The " + "very " * 30 + "old miners rejected it."
    made = row(text, "rejected")
    assert made.endswith("old miners rejected it")
    assert len(made) <= LIMIT


def test_a_long_saying_keeps_its_speaker() -> None:
    """What is said is cut, who says it stays."""
    text = LONG.removesuffix(".") + ", Roe said."
    made = row(text, "said")
    assert made.endswith(", Roe said")
    assert made.startswith("The miners of the northern valleys rejected")
    assert len(made) <= LIMIT


def test_a_mark_without_its_partner_goes() -> None:
    """Quotation marks and brackets come in pairs or not at all."""
    text = "Roe called it “a ruin."
    assert row(text, "called") == "Roe called it a ruin"
    assert row("Roe called it “a ruin”.", "called") == "Roe called it “a ruin”"
    assert row('Roe called it "a ruin.', "called") == "Roe called it a ruin"
    assert row("Roe called it ‘a ruin.", "called") == "Roe called it a ruin"


def test_a_word_longer_than_a_row_is_not_cut() -> None:
    """An ellipsis stands for it."""
    assert row("x" * 200, "x" * 200) == "…"


def test_a_blank_clause_has_no_headline() -> None:
    """Nothing to say is the empty text."""
    assert headline("a b", 1, 2, 1, 1, Status.HAPPENED) == ""


@settings(max_examples=200, deadline=None)
@given(
    text=st.text(alphabet=st.sampled_from("ab cd, “”\"'.;\n—Zé"), max_size=400),
    cut=st.tuples(st.integers(0, 400), st.integers(0, 400)),
    subject=st.one_of(st.none(), st.just("Ada Roe")),
)
def test_a_row_never_overflows_nor_cuts_a_word(
    text: str, cut: tuple[int, int], subject: str | None
) -> None:
    """At most the limit, one line, whole words, and something wherever the clause has something."""
    words = text.replace("a", " that he said ").replace("c", " and ")
    start, end = sorted(min(one, len(words)) for one in cut)
    made = headline(words, 0, len(words), start, end, Status.HAPPENED, subject=subject)
    assert len(made) <= LIMIT
    assert "\n" not in made
    assert bool(made) == bool(words.strip())
    known = {_letters(word) for word in [*words.split(), "Ada", "Roe"]}
    assert {_letters(word) for word in made.split()} <= known | {""}


def _letters(word: str) -> str:
    """Return the letters of a word, small: a row may drop marks and begins with a capital."""
    return "".join(one for one in word.casefold() if one.isalpha())


def words_of(length: int) -> str:
    """Return a clause of words of nine letters, exactly so long."""
    made = ("Rassendyl " * 20)[:length]
    return made.rstrip() + "x" * (length - len(made.rstrip()))


def test_a_row_may_be_as_long_as_the_limit_and_no_longer() -> None:
    """Ninety code points are whole, ninety-one are cut at a word."""
    whole = words_of(LIMIT)
    assert headline(whole, 0, LIMIT, 0, 9, Status.HAPPENED) == whole
    longer = words_of(LIMIT + 1)
    assert headline(longer, 0, LIMIT + 1, 0, 9, Status.HAPPENED) == words_of(89)


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("Roe, speaking in the rain, met Lind.", "met", "Roe met Lind"),
        ("Roe, when he was tired, met Lind.", "met", "Roe met Lind"),
        ("In May, Roe, the king, met Lind.", "met", "Roe met Lind"),
        ("Roe met Lind, the king, and left.", "met", "Roe met Lind, the king, and left"),
        ("Roe met Lind: it was late.", "was late", "It was late"),
        ("Roe met Lind - it was late.", "met", "Roe met Lind"),
        ("“It was over,” Roe told Lind in the garden.", "told",
         "“It was over,” Roe told Lind in the garden"),
        ("Roe left an army that Lind leads.", "leads", "An army that Lind leads"),
        ("They argue over a raid that Roe says never took place.", "never took place",
         "A raid that Roe says never took place"),
        ("The pact, signed in (Rome, fell.", "fell", "The pact, signed in Rome, fell"),
        ("Roe said it was “over”.", "said", "Roe said it was “over”"),
        ("Roe left for the", "left", "Roe left for the"),
        ("However, Roe left.", "left", "Roe left"),
        ("Earlier this week, Roe left.", "left", "Roe left"),
    ],
)  # fmt: skip
def test_more_rows(text: str, cue: str, expected: str) -> None:
    """Asides of every kind go, halves are parted, marks keep their partners."""
    assert row(text, cue) == expected


def test_what_would_promise_more_is_cut_off() -> None:
    """A row that had to be cut does not end with a small word."""
    text = words_of(79) + " and to the king of the hills of the north"
    assert headline(text, 0, len(text), 0, 9, Status.HAPPENED) == words_of(79)


def test_a_long_aside_gives_way_before_the_subject() -> None:
    """The beginning of what leads up to the act says who; the rest can go."""
    text = (
        "The northern rise, from ten to twenty-five percent on all the coal of the valleys, took"
        " effect on Monday."
    )
    assert row(text, "took effect") == "The northern rise took effect on Monday"


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("“The books say otherwise,” she said.", "said",
         "“The books say otherwise,” Ada Roe said"),
        ("It was over, she said.", "said", "It was over, Ada Roe said"),
        ("“We are tired,” Roe admitted.", "admitted", "“We are tired,” Roe admitted"),
        ("“Ours are the hills,” said Ada Roe.", "said", "“Ours are the hills,” said Ada Roe"),
        ("It hurts miners.", "It hurts miners", "It hurts miners"),
        ("Roe replied: “It is over.”", "replied", "Roe replied: “It is over.”"),
        ("Asked about it, Roe replied: “No.”", "replied", "Roe replied: “No.”"),
        ("Lind’s aide, Ada Roe, called it late.", "called",
         "Lind’s aide, Ada Roe, called it late"),
    ],
)  # fmt: skip
def test_sayings_name_who_says_so(text: str, cue: str, expected: str) -> None:
    """Behind the words, before them, and with the name for the pronoun."""
    assert row(text, cue, subject="Ada Roe") == expected

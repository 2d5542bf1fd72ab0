"""Rows for claims."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.headline import LIMIT, headline
from store.model import Status


def row(text: str, cue: str, status: Status = Status.HAPPENED, subject: str | None = None) -> str:
    at = text.index(cue)
    return headline(text, 0, len(text), at, at + len(cue), status, subject=subject)


def test_a_plain_clause_is_its_own_headline() -> None:
    """Who, act and whom stay as they stand, without the full stop."""
    assert (
        row("Ruritania signed the fishing pact.", "signed") == "Ruritania signed the fishing pact"
    )


def test_asides_adverbs_and_attribution_go() -> None:
    """What only leads up to the act, describes its doer or says who told of it is left out."""
    text = "On Monday, Rudolf Elphberg, the king, met the miners, a palace aide said."
    assert row(text, "met") == "Rudolf Elphberg met the miners"


def test_a_pronoun_gives_way_to_the_name() -> None:
    """The subject's name stands for a pronoun, and for a subject left out."""
    assert row("But he refused to sign.", "refused", subject="Ada Roe") == "Ada Roe refused to sign"
    assert row("and walked out.", "walked out", subject="Ada Roe") == "Ada Roe walked out"


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet=st.sampled_from("ab cd, “”\"'.\n—Zé"), max_size=400),
    cut=st.tuples(st.integers(0, 400), st.integers(0, 400)),
    subject=st.one_of(st.none(), st.just("Ada Roe")),
)
def test_a_row_never_overflows_nor_cuts_a_word(
    text: str, cut: tuple[int, int], subject: str | None
) -> None:
    """At most the limit, one line, whole words, and something wherever the clause has something."""
    start, end = sorted(min(one, len(text)) for one in cut)
    made = headline(text, 0, len(text), start, end, Status.HAPPENED, subject=subject)
    assert len(made) <= LIMIT
    assert "\n" not in made
    assert bool(made) == bool(text.strip())

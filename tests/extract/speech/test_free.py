"""Reported speech that goes on without a verb of saying."""

import pytest

from tests.extract.speech.stage import read, said

_FIRST = "Ada Roe said the port was shut. "


@pytest.mark.parametrize(
    "text",
    [
        "Ruritania would pay.",
        "The gates would open on Friday, and Ruritania would pay.",
        "Lorries would not be let through.",
    ],
)
def test_a_sentence_in_would_goes_on_with_what_was_reported(text: str) -> None:
    """“Would” right behind reported words is the same speaker's, and the doubt says so."""
    one = read(_FIRST + text)[-1]
    assert (one.speaker, one.direct) == ("Ada Roe", False)
    assert one.doubt == "no verb of saying; the words go on with what the speaker before says"
    assert said(_FIRST + text)[-1] == ("Ada Roe", text.removesuffix("."))


def test_it_goes_on_for_several_sentences() -> None:
    """Each shifted sentence hands the speaker on to the next."""
    text = _FIRST + "Ruritania would pay. The union would wait."
    assert [who for who, _ in said(text)] == ["Ada Roe"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe said the port was shut. Ruritania left.",
        "Ada Roe said the port was shut. Ruritania left. The gates would open.",
        "Ada Roe said the port was shut.\n\nThe gates would open.",
        "Ada Roe says the port is shut. The gates would open.",
        "Ada Roe said the port was shut. If it rained, the gates would open.",
        "Ada Roe said the port was shut. Ruritania would not comment.",
        "Ada Roe said the port was shut. Ruritania would have paid.",
        "An official said the port was shut. The gates would open.",
        "“The port is shut,” Ada Roe said. The gates would open.",
    ],
)
def test_other_sentences_do_not_go_on(text: str) -> None:
    """Not what happened, another paragraph, the present, conditions, silence or quoted words."""
    assert "gates" not in said(text)[-1][1]
    assert len(said(text)) == 1

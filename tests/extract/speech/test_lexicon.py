"""The verbs of saying."""

import re

import pytest

from extract.speech.lexicon import Frame, Shape, alternation, lexicon, regular


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("argue", ("argues", "argued", "arguing")),
        ("deny", ("denies", "denied", "denying")),
        ("stress", ("stresses", "stressed", "stressing")),
        ("say", ("says", "sayed", "saying")),
        ("add", ("adds", "added", "adding")),
        ("veto", ("vetoes", "vetoed", "vetoing")),
        ("preach", ("preaches", "preached", "preaching")),
    ],
)
def test_regular_forms(base: str, forms: tuple[str, str, str]) -> None:
    """Third person, past and -ing by rule."""
    assert regular(base) == forms


def test_a_form_knows_its_frame_and_shape() -> None:
    """Irregular forms replace the regular ones; a particle comes first."""
    verbs = lexicon().verbs
    said, told = verbs["said"][0], verbs["told"][0]
    assert (said.frame, said.shape, said.particle) == (Frame.BARE, Shape.FINITE, "")
    assert [one.particle for one in verbs["told"]] == ["of", ""]
    assert (told.frame, verbs["told"][1].frame) == (Frame.QUOTE, Frame.TELL)
    assert verbs["adding"][0].shape is Shape.ING
    assert verbs["say"][0].shape is Shape.BASE
    assert verbs["read"][0].shape is Shape.FINITE
    assert "sayed" not in verbs
    assert verbs["claims"][0].is_noun
    assert verbs["claims"][0].ends_in_s
    assert not verbs["says"][0].is_noun
    assert not verbs["claimed"][0].ends_in_s


def test_an_alternation_takes_the_longest_first() -> None:
    """Spaces in it match any white space."""
    office = re.match(alternation(("post", "post office", "letter")), "post \n office")
    assert office is not None
    assert office[0] == "post \n office"
    assert re.fullmatch(alternation(("post", "post office", "letter")), "letter")

"""One sentence with all that is known of it."""

from __future__ import annotations

from dataclasses import replace

from tests.extract.acts.world import scene


def test_a_verb_of_saying_is_the_cue_of_its_speech() -> None:
    """Of the speech as it stands: one whose speaker is named later is found anew."""
    one = scene("Rossi said that Okafor left.", said=("", "said", "that Okafor left"))
    saying, leaving = one.clauses

    assert one.cue_of(saying) is one.speeches[0]
    assert one.cue_of(leaving) is None
    named = replace(one.speeches[0], speaker="Ada Rossi")
    one.speeches = (named,)
    assert one.cue_of(saying) is named
    one.speeches = ()
    assert one.cue_of(saying) is None

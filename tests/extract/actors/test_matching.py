"""Suggestions of other spellings."""

from __future__ import annotations

from extract.actors import suggest

NAMES = ["Sergei Lavrov", "Sergey Lavrov", "Larry Kudlow", "Lavrov Sergei", "Abbas Araghchi"]


def test_spellings_are_suggested_likest_first() -> None:
    """The same words in another order are as good as equal; the name itself is not told back."""
    assert suggest("Sergei Lavrov", NAMES) == ["Lavrov Sergei", "Sergey Lavrov"]
    assert suggest("Abbas Araqchi", NAMES) == ["Abbas Araghchi"]


def test_diacritics_and_case_do_not_part_names() -> None:
    """Compared as plain letters."""
    assert suggest("WOLFGANG SCHÄUBLE", ["Wolfgang Schauble"]) == ["Wolfgang Schauble"]


def test_a_shared_family_name_is_not_enough() -> None:
    """Two Morrisons stay two."""
    assert suggest("Scott Morrison", ["Jennifer Morrison", "Morrison Hotel"]) == []
    assert suggest("Nobody", []) == []

"""Stories of several outlets, and who is named in corpora: how the gold is read."""

from __future__ import annotations

from datetime import date

from benchmarks.people import people_of
from benchmarks.stories import Marked, stories, told_by
from tests.store.samples import claim


def test_marks_are_taken_out_of_the_text() -> None:
    """Each stands where its words stand."""
    told = list(stories())
    for article in told:
        assert not {"{", "|", "}"} & set(article.text)
        assert all(article.text[first:last].strip() for _, first, last in article.acts)
    assert (told[0].story, told[0].published) == ("ferry strike", date(2031, 3, 11))
    act, first, last = told[0].acts[0]
    assert (act, told[0].text[first:last]) == ("a", "walked out")


def test_every_act_of_a_story_is_told_more_than_once_somewhere() -> None:
    """Else there would be nothing to join."""
    told: dict[str, list[str]] = {}
    for article in stories():
        told.setdefault(article.story, []).extend(act for act, _, _ in article.acts)
    assert all(len(acts) > len(set(acts)) for acts in told.values())


def test_a_claim_tells_of_the_act_whose_words_it_holds() -> None:
    """And of one alone."""
    text = "Vasquez met Keller. Vasquez saw Keller."
    claims = [claim("Vasquez met Keller."), claim("Vasquez saw Keller.", start=20)]
    acts = (("a", 8, 11), ("b", 28, 31), ("c", 28, 31), ("d", 0, 7))
    assert list(told_by(Marked("x", date(2031, 1, 1), text, acts), claims)) == [("a", 0), ("b", 1)]


def test_names_have_forms_and_may_be_optional() -> None:
    """Forms are parted by bars, and a name in brackets may be missed."""
    people, optional = people_of("Ann Roe|Roe; (Joe Doe)")
    assert people == {"ann roe": "Ann Roe", "roe": "Ann Roe", "joe doe": "Joe Doe"}
    assert optional == {"Joe Doe"}
    assert people_of("") == ({}, frozenset())

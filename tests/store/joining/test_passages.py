"""Which claims of one key are two acts, by the words of one article."""

from __future__ import annotations

from typing import Any

import pytest

from store.joining.clustering import clusters
from store.model import Kind, Status
from tests.store.joining.test_clustering import brief, joined


def test_the_past_without_a_day_is_told_apart_by_what_it_is_about() -> None:
    """Two offers of one text, though both are offers; of what a person corrected, nothing."""
    given: dict[str, Any] = {"mark": "taa", "cue": "offered", "article": 1}
    rise = brief(1, "../2031-03-20", about="generous rises", **given)
    again = brief(2, "../2031-03-20", about="rises for all", **given)
    meeting = brief(3, "../2031-03-20", about="yearly meetings", **given)
    both = brief(4, "../2031-03-20", about="rises and meetings", **given)
    known = brief(3, "../2031-03-20", about="yearly meetings", corrected=True, **given)
    assert joined(rise, again, meeting) == [[1, 2], [3]]
    assert joined(rise, again, meeting, both) == [[1, 2, 4], [3]]
    assert joined(rise, known) == [[1, 3]]
    assert joined(rise, brief(2, "2031-03-04")) == [[1], [2]]


def test_one_article_tells_of_two_things_of_one_day_as_two() -> None:
    """An offer of a rise and one of boats, unless only the course of an act is told."""
    rise = brief(1, "2031-03-04", article=1, about="a higher rise", cue="offered")
    boats = brief(2, "2031-03-04", article=1, about="many boats", cue="offered")
    course = brief(3, "2031-03-04", article=1, about="Friday", cue="took effect")
    assert joined(rise, boats) == [[1], [2]]
    assert joined(rise, course) == [[1, 3]]
    assert joined(brief(1, "2031-03-04", article=1, cue="began", about="it"), boats) == [[1, 2]]


@pytest.mark.parametrize("kind", [Kind.PROTEST, Kind.REJECT, Kind.SANCTION, Kind.SUPPORT])
def test_what_is_done_once_a_day_is_told_again_in_any_words(kind: Kind) -> None:
    """A vote in the first paragraph and below; unless it is one more, denied, or of no few days."""
    given: dict[str, Any] = {"article": 1, "kind": kind}
    lead = brief(1, "2031-03-04", about="the treaty", **given)
    below = brief(2, "2031-03-04", about="boats", cue="saw", **given)
    assert joined(lead, below) == [[1, 2]]
    also = brief(2, "2031-03-04", about="boats too", cue="saw", **given)
    assert joined(lead, also) == [[1], [2]]
    assert joined(lead, below._replace(status=Status.DENIED)) == [[1], [2]]
    week = brief(1, "2031-03-04/2031-03-11", about="the treaty", **given)
    same_week = brief(2, "2031-03-04/2031-03-11", about="boats", cue="saw", **given)
    assert joined(week, same_week) == [[1, 2]]
    month = brief(1, "2031-03", about="the treaty", **given)
    assert joined(month, brief(2, "2031-03", about="boats", cue="saw", **given)) == [[1], [2]]
    undated = brief(1, "../2031-03-20", about="the treaty", **given)
    assert joined(undated, brief(2, "../2031-03-20", about="boats", cue="saw", **given)) == [
        [1],
        [2],
    ]


def test_one_sentence_tells_of_two_acts_as_two() -> None:
    """In like words and of talks, too."""
    given: dict[str, Any] = {"article": 1, "about": "the truce", "cue": "agreed"}
    one, other = brief(1, "2031-03-04", **given), brief(2, "2031-03-04", **given)
    assert joined(one, other) == [[1], [2]]
    assert joined(one, brief(2, "2031-03-04", **given | {"article": 2})) == [[1, 2]]
    talks = [brief(n, "2031-03-04", kind=Kind.CONSULT, **given) for n in (1, 2)]
    assert joined(*talks) == [[1], [2]]


def test_talks_denied_are_not_those_that_were_held() -> None:
    """In one article; those that were to come may well be."""
    given: dict[str, Any] = {"article": 1, "kind": Kind.CONSULT}
    denied = brief(1, "2031-03-04", status=Status.DENIED, about="boats", **given)
    assert joined(denied, brief(2, "2031-03-04", **given)) == [[1], [2]]
    contested = {**given, "kind": Kind.ASSAULT, "about": "boats"}
    assert joined(
        brief(1, "2031-03-04", status=Status.DENIED, **contested, cue="struck"),
        brief(2, "2031-03-04", **contested),
    ) == [[1, 2]]


def test_one_sentence_tells_of_one_act_as_due_and_as_put_off() -> None:
    """So do two of one article; what it tells as done and as denied is two."""
    given: dict[str, Any] = {"article": 1, "about": "the summit of boats"}
    due = brief(1, "2031-03-24", status=Status.PLANNED, **given)
    denied = brief(2, "2031-03-24", status=Status.DENIED, **given)
    assert joined(due, denied) == [[1, 2]]
    done = brief(3, "2031-03-24", **given)
    assert joined(due, done) == [[1], [3]]
    assert joined(denied, done) == [[2], [3]]
    elsewhere = brief(4, "2031-03-24", status=Status.DENIED, about="the summit of boats", cue="no")
    assert joined(due, elsewhere) == [[1, 4]]
    month = brief(5, "2031-03", status=Status.DENIED, **given)
    assert joined(due, month) == [[1, 5]]
    assert joined(due, brief(5, "2031-03", **given)) == [[1], [5]]
    twice = brief(6, "2031-03-24", status=Status.DENIED, **given)
    assert joined(denied, twice) == [[2], [6]]


def test_other_articles_go_with_the_act_that_they_tell_of() -> None:
    """Where one article tells of two, by their words; else with what there is."""
    rise = brief(1, "2031-03-04", article=1, about="a higher rise", cue="offered")
    boats = brief(2, "2031-03-04", article=1, about="many boats", cue="offered")
    like = brief(3, "2031-03-04", about="fishing boats", cue="gave")
    unlike = brief(4, "2031-03-04", about="houses", cue="lent")
    assert joined(rise, boats, like) == [[1], [2, 3]]
    assert joined(rise, boats, unlike) == [[1], [2], [4]]
    assert joined(rise, unlike) == [[1, 4]]


def test_alike_sentences_of_many_articles_are_as_many_acts_as_one_tells() -> None:
    """Each article says it three times over; so there are three acts, told by all."""
    told = [
        brief(10 * article + n, "2031-03-04", article=article)
        for article in range(1, 8)
        for n in range(3)
    ]
    found = clusters(told)
    assert [len(group) for group in found] == [7, 7, 7]
    assert all(len({one.article for one in group}) == 7 for group in found)


def test_an_article_is_taken_once_to_each_act() -> None:
    """Two alike acts of another article go to the two that are there, each to one."""
    given: dict[str, Any] = {"about": "boats", "cue": "offered"}
    first = [brief(n, "2031-03-04", article=1, **given) for n in (1, 2)]
    other = [brief(n, "2031-03-04", article=2, **given) for n in (3, 4)]
    assert sorted(sorted(one.article for one in group) for group in clusters(first + other)) == [
        [1, 2],
        [1, 2],
    ]

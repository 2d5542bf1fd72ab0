"""Which claims tell of one act though some tell of it less exactly."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from store.clustering import Brief, clusters, family
from store.model import Kind, Status, bounds


def brief(number: int, when: str, **given: Any) -> Brief:
    """A claim of one act on a day: by default an agreement of 3 and 4 on a truce, done."""
    kind, month, actors = given.pop("kind", Kind.AGREE), given.pop("month", "2031-03"), "3,4"
    others, mark = given.pop("others", ""), given.pop("mark", None)
    earliest, latest = bounds(when)
    key = f"{kind}|{month}|{actors}|{others}|{earliest or ''}/{latest or ''}"
    cue = given.pop("cue", "agreed")
    sentence = f"They {cue} on {given.pop('about', 'the truce')}."
    fields: dict[str, Any] = {
        "event": None,
        "article": number,
        "published": date(2031, 3, 20),
        "status": Status.HAPPENED,
        **given,
    }
    return Brief(
        id=number,
        key=f"{key}|{mark}" if mark else key,
        edtf=when,
        earliest=earliest,
        latest=latest,
        told=(sentence, 5, 5 + len(cue)),
        **fields,
    )


def joined(*claims: Brief) -> list[list[int]]:
    """The numbers of the claims of each event, in whichever order the claims come."""
    found = {
        tuple(sorted(tuple(sorted(one.id for one in group)) for group in clusters(some)))
        for some in permutations(claims)
    }
    assert len(found) == 1
    return [list(group) for group in found.pop()]


def test_a_month_is_the_one_day_of_it_that_is_told() -> None:
    """Two such days, and nobody knows which."""
    day, other, month = brief(1, "2031-03-04"), brief(2, "2031-03-09"), brief(3, "2031-03")
    assert joined(day, month) == [[1, 3]]
    assert joined(day, other, month) == [[1], [2], [3]]


def test_days_that_hold_the_day() -> None:
    """From the 3rd to the 5th holds the 4th, and not the 6th."""
    days = brief(1, "2031-03-03/2031-03-05")
    assert joined(days, brief(2, "2031-03-04")) == [[1, 2]]
    assert joined(days, brief(2, "2031-03-06")) == [[1], [2]]


def test_what_is_vague_joins_nothing_else() -> None:
    """The 4th to the 9th and the 6th to the 12th are not one for the month that holds both."""
    one, other = brief(1, "2031-03-04/2031-03-09"), brief(2, "2031-03-06/2031-03-12")
    assert joined(one, other, brief(3, "2031-03")) == [[1], [2], [3]]


def test_about_a_day_is_a_day_near_it() -> None:
    """By a week at most."""
    about = brief(1, "2031-03-10~")
    assert joined(about, brief(2, "2031-03-03")) == [[1, 2]]
    assert joined(about, brief(2, "2031-03-02")) == [[1], [2]]
    assert joined(about, brief(2, "2031-03-17")) == [[1, 2]]
    assert joined(about, brief(2, "2031-03-11~")) == [[1], [2]]


def test_other_words_are_another_act_except_of_talks() -> None:
    """A truce in March is no grain deal of the 4th; they met in March on the 4th."""
    other = brief(2, "2031-03", about="grain exports", cue="struck a deal")
    assert joined(brief(1, "2031-03-04"), other) == [[1], [2]]
    met, meeting = (
        brief(1, "2031-03-04", kind=Kind.CONSULT, cue="met", about="Monday"),
        brief(2, "2031-03", kind=Kind.CONSULT, cue="saw each other", about="boats"),
    )
    assert joined(met, meeting) == [[1, 2]]


def test_who_is_not_told_to_whom_means_the_one_who_is() -> None:
    """By like words, and if it is one alone."""
    to_seven = brief(1, "2031-03-04", others="7")
    open_to = brief(2, "2031-03-04")
    assert joined(to_seven, open_to) == [[1, 2]]
    assert joined(to_seven, open_to, brief(3, "2031-03-04", others="8")) == [[1], [2], [3]]
    assert joined(to_seven, brief(2, "2031-03-04", about="boats", cue="gave")) == [[1], [2]]
    assert joined(to_seven, brief(2, "2031-03-04", others="7,8")) == [[1, 2]]
    assert joined(to_seven, brief(2, "2031-03-04", others="8")) == [[1], [2]]


def test_a_vaguer_telling_of_more_people_is_the_act_of_fewer() -> None:
    """But of no others, once it is of some."""
    exact = brief(1, "2031-03-04")
    assert joined(exact, brief(2, "2031-03", others="7")) == [[1, 2]]
    found = joined(exact, brief(2, "2031-03", others="7"), brief(3, "2031-03", others="8"))
    assert found == [[1, 2], [3]]


def test_what_was_done_some_day_is_what_was_done_and_not_what_was_to_be() -> None:
    """Where one of two was."""
    plan, done = brief(1, "2031-03-04", status=Status.PLANNED), brief(2, "2031-03-09")
    assert joined(plan, done, brief(3, "2031-03")) == [[1], [2, 3]]
    assert joined(plan, brief(3, "2031-03")) == [[1, 3]]
    coming = brief(3, "2031-03", status=Status.PLANNED)
    assert joined(plan, done, coming) == [[1], [2], [3]]


def test_what_is_to_come_some_day_is_nothing_that_is_only_denied() -> None:
    """A meeting may still come though none did."""
    plan = brief(1, "2031-03-02/..", status=Status.PLANNED)
    assert joined(plan, brief(2, "2031-03-09", status=Status.DENIED)) == [[1], [2]]


def test_one_sentence_tells_of_two_acts_of_two_days() -> None:
    """Though one of them is told less exactly, or to whom is left out."""
    given: dict[str, Any] = {"article": 1}
    assert joined(brief(1, "2031-03-04", **given), brief(2, "2031-03", **given)) == [[1], [2]]
    with_whom = brief(2, "2031-03-04", others="7", **given)
    assert joined(brief(1, "2031-03-04", **given), with_whom) == [[1], [2]]
    again = brief(3, "2031-03", about="the truce again", **given)
    assert joined(brief(1, "2031-03-04", **given), again) == [[1, 3]]


def test_what_is_to_come_is_the_first_such_act_after_it() -> None:
    """Within three weeks, and not before."""
    plan = brief(1, "2031-03-02/..", status=Status.PLANNED)
    assert joined(plan, brief(2, "2031-03-09"), brief(3, "2031-03-04")) == [[1, 3], [2]]
    assert joined(plan, brief(2, "2031-03-01")) == [[1], [2]]
    assert joined(plan, brief(2, "2031-03-23")) == [[1, 2]]
    assert joined(plan, brief(2, "2031-03-24")) == [[1], [2]]
    done = brief(1, "2031-03-02/..")
    assert joined(done, brief(2, "2031-03-04")) == [[1], [2]]


def test_what_is_to_come_again_is_none_of_those_told_before() -> None:
    """In the same article."""
    plan = brief(1, "2031-03-02/..", status=Status.PLANNED, cue="will agree again")
    planned = brief(2, "2031-03-04", status=Status.PLANNED)
    assert joined(plan, planned) == [[1, 2]]
    same = brief(3, "2031-03-04", status=Status.PLANNED, article=1)
    assert joined(plan, same) == [[1], [3]]


def test_what_one_article_tells_as_done_and_to_come_stays_two() -> None:
    """Whoever else tells of either."""
    done = brief(1, "2031-03-04", article=1)
    coming = brief(2, "2031-03", article=1, status=Status.PLANNED)
    assert joined(done, coming) == [[1], [2]]
    assert joined(done, brief(3, "2031-03", status=Status.PLANNED)) == [[1, 3]]


@pytest.mark.parametrize("mark", ["w0123", "~7"])
def test_a_key_with_words_or_a_parting_stays_by_itself(mark: str) -> None:
    """Statements, and what a person parted."""
    assert joined(brief(1, "2031-03-04"), brief(2, "2031-03", mark=mark)) == [[1], [2]]
    assert joined(brief(1, "2031-03-04", mark=mark), brief(2, "2031-03")) == [[1], [2]]
    assert joined(brief(1, "2031-03", mark=mark), brief(2, "2031-03", mark=mark)) == [[1, 2]]


def test_unnamed_actors_of_two_texts_are_two() -> None:
    """One text's union agreed on the 4th, another's in March."""
    day = brief(1, "2031-03-04", mark="caa")
    assert joined(day, brief(2, "2031-03", mark="cbb")) == [[1], [2]]
    assert joined(day, brief(2, "2031-03", mark="caa")) == [[1, 2]]


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


def test_a_deadline_is_no_day() -> None:
    """By the 9th, told in words, joins nothing on the 4th."""
    assert joined(brief(1, "../2031-03-09"), brief(2, "2031-03-04")) == [[1], [2]]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("AGREE|2031-03|3,4||2031-03-04/2031-03-04", "AGREE|2031-03|3,4|"),
        ("AGREE|2031-03|3,4||2031-03-04/|taa", "AGREE|2031-03|3,4|"),
        ("AGREE|2031-03|3,4||2031-03-04/2031-03-04|~7", "AGREE|2031-03|3,4|"),
        ("=7", None),
        ("AGREE|2031-03-04/2031-03-04|3,4>", None),
    ],
)
def test_a_family_is_what_keys_begin_with(key: str, name: str | None) -> None:
    """Kind, month and actors; what a person merged, and what has no such key, has none."""
    assert family(key) == name


def test_one_article_tells_of_two_things_of_one_day_as_two() -> None:
    """An offer of a rise and one of boats, unless only the course of an act is told."""
    rise = brief(1, "2031-03-04", article=1, about="a higher rise", cue="offered")
    boats = brief(2, "2031-03-04", article=1, about="many boats", cue="offered")
    course = brief(3, "2031-03-04", article=1, about="Friday", cue="took effect")
    assert joined(rise, boats) == [[1], [2]]
    assert joined(rise, course) == [[1, 3]]
    assert joined(brief(1, "2031-03-04", article=1, cue="began", about="it"), boats) == [[1, 2]]


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


def test_other_articles_go_with_the_act_that_they_tell_of() -> None:
    """Where one article tells of two, by their words; else with what there is."""
    rise = brief(1, "2031-03-04", article=1, about="a higher rise", cue="offered")
    boats = brief(2, "2031-03-04", article=1, about="many boats", cue="offered")
    like = brief(3, "2031-03-04", about="fishing boats", cue="gave")
    unlike = brief(4, "2031-03-04", about="houses", cue="lent")
    assert joined(rise, boats, like) == [[1], [2, 3]]
    assert joined(rise, boats, unlike) == [[1], [2], [4]]
    assert joined(rise, unlike) == [[1, 4]]


def test_a_verb_of_the_kind_alone_tells_nothing() -> None:
    """Both were agreed; on what, the words beside say."""
    grain, boats = brief(1, "2031-03-04", about="grain"), brief(2, "2031-03", about="boats")
    assert joined(grain, boats) == [[1], [2]]


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


def test_among_acts_of_one_day_the_most_exact_was_to_come() -> None:
    """The one that says to whom goes before the one that does not."""
    given: dict[str, Any] = {"kind": Kind.CONSULT}
    plan = brief(1, "2031-03-02/..", status=Status.PLANNED, **given)
    named = brief(2, "2031-03-04", mark="caa", **given)
    days = brief(3, "2031-03-04/2031-03-06", about="boats", cue="saw", **given)
    day = brief(4, "2031-03-04", about="houses", cue="met", **given)
    assert joined(plan, named, days, day) == [[1, 3, 4], [2]]


def test_a_year_is_the_same_year_by_like_words_alone() -> None:
    """It is too long to hold a day of it."""
    year, same = brief(1, "2031"), brief(2, "2031", others="7")
    assert joined(year, same) == [[1, 2]]
    assert joined(year, brief(2, "2031", others="7", about="boats", cue="gave")) == [[1], [2]]
    assert joined(year, brief(2, "2031-03-04")) == [[1], [2]]


def test_an_article_is_taken_once_to_each_act() -> None:
    """Two alike acts of another article go to the two that are there, each to one."""
    given: dict[str, Any] = {"about": "boats", "cue": "offered"}
    first = [brief(n, "2031-03-04", article=1, **given) for n in (1, 2)]
    other = [brief(n, "2031-03-04", article=2, **given) for n in (3, 4)]
    assert sorted(sorted(one.article for one in group) for group in clusters(first + other)) == [
        [1, 2],
        [1, 2],
    ]

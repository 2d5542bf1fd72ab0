"""Which claims tell of one act though some tell of it less exactly."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from store.joining.briefs import Brief
from store.joining.clustering import clusters, family
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


def test_what_somebody_does_for_a_body_is_what_the_body_does_that_day() -> None:
    """By like words; not some day of the month, nor what another does for it."""
    body, person = brief(1, "2031-03-04"), brief(2, "2031-03-04", mark="@9")
    assert joined(body, person) == [[1, 2]]
    assert joined(person, brief(3, "2031-03-04", mark="@8")) == [[2], [3]]
    assert joined(body, brief(2, "2031-03-04", mark="@9", about="boats", cue="saw")) == [[1], [2]]
    assert joined(body, brief(2, "2031-03", mark="@9")) == [[1], [2]]
    assert joined(body, brief(2, "2031-03-04~", mark="@9")) == [[1], [2]]
    assert joined(person, brief(3, "2031-03", mark="@9")) == [[2, 3]]
    found = joined(body, person, brief(3, "2031-03-04", mark="@8"))
    assert found in ([[1, 2], [3]], [[1, 3], [2]])


def test_what_a_body_does_once_a_day_is_what_somebody_does_for_it_in_any_words() -> None:
    """A protest whomever it is told to be against."""
    for kind, against in ((Kind.PROTEST, "7"), (Kind.SANCTION, "")):
        given: dict[str, Any] = {"kind": kind}
        body = brief(1, "2031-03-04", others=against, **given)
        person = brief(2, "2031-03-04", mark="@9", about="boats", cue="saw", **given)
        assert joined(body, person) == [[1, 2]]
    body = brief(1, "2031-03-04", others="7", kind=Kind.SANCTION)
    person = brief(2, "2031-03-04", mark="@9", about="boats", cue="saw", kind=Kind.SANCTION)
    assert joined(body, person) == [[1], [2]]
    unlike = brief(2, "2031-03-04", about="boats", cue="saw", kind=Kind.PROTEST)
    assert joined(brief(1, "2031-03-04", others="7", kind=Kind.PROTEST), unlike) == [[1], [2]]


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


def test_a_verb_of_the_kind_alone_tells_nothing() -> None:
    """Both were agreed; on what, the words beside say."""
    grain, boats = brief(1, "2031-03-04", about="grain"), brief(2, "2031-03", about="boats")
    assert joined(grain, boats) == [[1], [2]]


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

"""One event or one article as text: every fact that there may be."""

from typing import Any

from tui.cli.records import Record
from tui.cli.screen import Screen
from tui.cli.sheets import article_sheet, event_sheet

PIPE = Screen()


def account(**more: Any) -> Record:
    """A claim with as little as a claim may have, and `more`."""
    least: Record = {
        "id": 5, "article": 3, "outlet": None, "published": "2025-03-11", "title": "They meet",
        "sentence": "Ann met Bob.", "date": "2025-03-10", "time": None, "wording": None,
        "dated_by": "publication", "kind": "CONSULT", "status": "happened", "place": None,
        "speaker": None, "speaks_for": None, "channel": None, "quotes": [], "doubts": [],
        "corrections": [],
    }  # fmt: skip
    return {**least, **more}


def event(*accounts: Record, **more: Any) -> Record:
    """An event with these claims, and `more`."""
    least: Record = {
        "date": "2025-03-10", "kind": "CONSULT", "mode": None, "status": "happened",
        "headline": "Ann meets Bob", "roles": [], "sources": 1, "moved": [],
        "differs": [], "outlets": [[None]],
    }  # fmt: skip
    return {**least, "accounts": list(accounts), **more}


def facts(**more: Any) -> list[str]:
    """What is said of a claim after its sentence."""
    lines = list(event_sheet(event(account(**more)), PIPE))
    return lines[lines.index("  | Ann met Bob.") + 1 :]


def test_an_event_with_as_little_as_may_be() -> None:
    """Nothing is made up."""
    assert list(event_sheet(event(account()), PIPE)) == [
        "10 Mar 2025 · CONSULT · happened",
        "Ann meets Bob",
        "",
        "actors    nobody named",
        "sources   1",
        "",
        "claim 5 · article 3 · 11 Mar 2025 · “They meet”",
        "  | Ann met Bob.",
        "  date      10 Mar 2025, from the day of publication",
    ]


def test_who_did_what() -> None:
    """Each name once, with all its roles."""
    roles = [
        {"name": "Ann", "role": "source"},
        {"name": "Bob", "role": "target"},
        {"name": "Ann", "role": "speaker"},
    ]
    lines = list(event_sheet(event(roles=roles, mode="phone"), PIPE))
    assert lines[0] == "10 Mar 2025 · CONSULT (phone) · happened"
    assert lines[3] == "actors    Ann (source, speaker), Bob (target)"


def test_an_act_that_was_moved_says_from_which_day_to_which() -> None:
    """Above all else that is known of it."""
    lines = list(event_sheet(event(account(), moved=["2025-03-10", "2025-04"]), PIPE))
    assert lines[5] == "moved     from 10 Mar 2025 to Apr 2025"


def test_where_claims_differ_it_says_so() -> None:
    """In which fields, and each claim what it says itself."""
    other = account(kind="AGREE", status="planned")
    lines = list(event_sheet(event(account(), other, differs=["status", "place"]), PIPE))
    assert "differs   its claims differ in status, place" in lines
    assert lines.count("  as        AGREE, planned") == 1


def test_what_gave_the_date() -> None:
    """Words beside the act or in a neighbouring sentence, with the clock time."""
    said = facts(dated_by="expression", wording="on Monday", time="13:00+01:00")
    assert said == ["  date      10 Mar 2025, 13:00+01:00, from “on Monday” beside the act"]
    said = facts(dated_by="context", wording="the next day")
    assert said == ["  date      10 Mar 2025, from “the next day” in a neighbouring sentence"]
    said = facts(dated_by="context")
    assert said == ["  date      10 Mar 2025, from words in a neighbouring sentence"]


def test_who_says_so() -> None:
    """A name, for whom and where; or somebody, somewhere."""
    assert facts(speaker="Ann")[1:] == ["  says so   Ann"]
    assert facts(speaker="Ann", speaks_for="Utopia", channel="briefing")[1:] == [
        "  says so   Ann, for Utopia (briefing)"
    ]
    assert facts(channel="post")[1:] == ["  says so   somebody unnamed (post)"]


def test_the_rest_of_what_is_known() -> None:
    """Place, quotes, doubts, corrections; one line each."""
    correction = {
        "field": "date",
        "was": "2025-03-09",
        "now": None,
        "by": "ann",
        "at": "2025-03-12T10:00:00+00:00",
    }
    said = facts(place="Vienna", quotes=["a", "b"], doubts=["c"], corrections=[correction])
    assert said[1:] == [
        "  place     Vienna",
        "  quote     “a”",
        "  quote     “b”",
        "  doubt     c",
        "  corrected date from 2025-03-09 to nothing, by ann, 12 Mar 2025",
    ]


def test_further_lines_stand_below_the_first() -> None:
    """On a terminal, where words are wrapped."""
    lines = list(event_sheet(event(account(place="A place of a long name")), Screen(width=30)))
    assert "  place     A place of a long" in lines
    assert "            name" in lines


def article(**more: Any) -> Record:
    """An article with as little as an article may have, and `more`."""
    least: Record = {
        "id": 3, "title": "They meet", "outlet": None, "published": "2025-03-11",
        "published_by": "option", "url": None, "talks": [], "claims": 2, "revision_of": None,
        "duplicate_of": None, "copies": [], "corrections": [], "text": "One.\n\nTwo.",
    }  # fmt: skip
    return {**least, **more}


def test_an_article_with_as_little_as_may_be() -> None:
    """A title, a day and the text."""
    assert list(article_sheet(article(), PIPE)) == [
        "They meet",
        "article 3 · 11 Mar 2025 (as given)",
        "claims    2",
        "",
        "One.",
        "",
        "Two.",
    ]


def test_all_that_is_known_of_an_article() -> None:
    """A way of finding the day that this version does not know is said as it is."""
    lines = list(
        article_sheet(
            article(
                outlet="The Courier",
                published_by="stars",
                url="https://x.example",
                talks=["T", "U"],
                revision_of=1,
                duplicate_of=2,
            ),
            PIPE,
        )
    )
    assert lines[1:8] == [
        "article 3 · The Courier · 11 Mar 2025 (stars)",
        "address   https://x.example",
        "talks     T",
        "talks     U",
        "claims    2",
        "version   later than article 1",
        "repeats   article 2",
    ]

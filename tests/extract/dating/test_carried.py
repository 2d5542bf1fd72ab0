"""What carries the date of a sentence on to the next, and what ends it."""

from __future__ import annotations

import pytest

from extract.timex import tag
from store.model import DatedBy, Status
from tests.extract.dating.stage import dated, dated_by_tagger

MON, TUE = "2024-05-13", "2024-05-14"
MET = "Roe met Lind on Monday."


def test_what_is_carried_on_has_a_doubt() -> None:
    """The reader learns that the date is not the sentence's own."""
    got = dated(f"{MET} They signed it.", "signed", {"Monday": MON})
    assert (got.date, got.dated_by) == (MON, DatedBy.CONTEXT)
    assert got.doubts == ("no date beside it; carried on from what is told just before",)


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        (f"{MET} Adams welcomed it.", "welcomed it", "2024-05-15"),
        (f"{MET} Adams, the envoy, urged both to sign.", "urged both", "2024-05-15"),
        (f"{MET} Lind called it a farce.", "called it", MON),
        (f"{MET} The envoy welcomed it.", "welcomed it", MON),
        (f"{MET} Adams signed it.", "signed it", MON),
        (f"Adams came on Sunday. {MET} Adams welcomed it.", "welcomed it", MON),
    ],
)
def test_the_word_of_somebody_new_is_fresh(text: str, cue: str, date: str) -> None:
    """A reaction of one who has no part in the story so far is not of its day."""
    assert dated(text, cue, {"Monday": MON}).date == date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        (" Bo turned it down.", "2024-03"),
        (" Bo turned it down within hours.", "2024-03"),
        (" It rained. Bo turned it down.", "2024-03"),
        ("\n\nBo turned that bid down.", "2024-03"),
        ("\n\nBo turned it down at once.", "2024-03"),
        ("\n\nBo then turned it down.", "2024-03"),
        ("\n\nBo turned it down within days.", "2024-03"),
        ("\n\nBo turned it down within hours.", "2024-05-15"),
        ("\n\nBo turned it down.", "2024-05-15"),
        ("\n\nBo heard, and then turned it down.", "2024-05-15"),
        (" Roe, who turned up, is glad.", "../2024-05-15"),
        (" Bo says it turned out well.", "../2024-05-15"),
    ],
)
def test_a_deed_told_on_in_the_paragraph_is_of_its_month(words: str, date: str) -> None:
    """Over a paragraph only with the words then, "at once", "that bid"; no aside, nor hearsay."""
    assert dated(f"Roe bid for it in March.{words}", "turned", {"March": "2024-03"}).date == date


def test_the_half_of_a_sentence_after_a_semicolon_is_of_its_month() -> None:
    """However vague the date before it: "In March they asked; Bo refused"."""
    text = "In March they asked for it; Bo refused."
    got = dated(text, "refused", {"March": "2024-03"}, statement=True)
    assert (got.date, got.dated_by) == ("2024-03", DatedBy.CONTEXT)


@pytest.mark.parametrize(
    ("text", "cue", "status", "date"),
    [
        (f"{MET[:-1]}, and the two failed to agree.", "failed", Status.DENIED, MON),
        (f"{MET[:-1]}, and Bo signed it.", "signed", Status.HAPPENED, MON),
        ("Roe left on Monday after talks with Lind failed.", "failed", Status.DENIED, f"../{MON}"),
        ("After Lind stepped in, Roe left on Monday.", "stepped", Status.HAPPENED, f"../{MON}"),
        ("Roe left on Monday, two days after Lind sued.", "sued", Status.HAPPENED, "2024-05-11"),
        (
            "Bo and the firm agreed on Monday, over a flat, seven months after the state froze it.",
            "froze",
            Status.HAPPENED,
            "2023-10",
        ),
        ("Bo kept silent when Roe left on Monday.", "kept", Status.HAPPENED, MON),
    ],
)
def test_clauses_of_one_sentence(text: str, cue: str, status: Status, date: str) -> None:
    """Past clauses in a row share a day; what came before "after" ends with it."""
    assert dated(text, cue, {"Monday": MON}, status).date == date


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Bo, which hosted an earlier round, will come.", "hosted", "../2024-05-15"),
        ("Bo, which hosted the round, left.", "hosted", MON),
    ],
)
def test_an_aside_is_not_of_the_story(text: str, cue: str, date: str) -> None:
    """A relative clause tells on only where the main clause does."""
    assert dated(f"{MET}\n\n{text}", cue, {"Monday": MON}).date == date


@pytest.mark.parametrize(
    ("status", "date"), [(Status.HAPPENED, "../2024-05-13"), (Status.DENIED, MON)]
)
def test_what_is_put_off(status: Status, date: str) -> None:
    """It was put off by its day at the latest; what did not take place has its old day."""
    text = "Talks planned for Monday were put off."
    assert dated(text, "were put off", {"Monday": MON}, status).date == date


def test_a_date_belongs_to_the_act_that_is_named_before_it() -> None:
    """The words thanked them for the release of four men on Monday tells when they were freed."""
    text = "Roe thanked Bo for the release of four men on Monday."
    assert dated(text, "thanked", {"Monday": MON}).date == "2024-05-15"


def test_a_conference_of_days_is_one_piece_of_news() -> None:
    """What minutes tell is of the days from the first to the last."""
    text = "The two sides met from May 6 to May 9.\n\nThey agreed on the course."
    assert dated_by_tagger(text, "agreed", tag).date == "2024-05-06/2024-05-09"


def test_days_later_others_words_are_fresh() -> None:
    """On the next day reactions are of the story, later they are not."""
    later = "Roe met Lind on Monday.\n\nAdams called it a farce."
    next_day = "Roe met Lind on Tuesday.\n\nAdams called it a farce."
    assert dated(later, "called", {"Monday": MON}).date == "2024-05-15"
    assert dated(next_day, "called", {"Tuesday": TUE}).date == TUE


def test_a_release_of_today_tells_of_what_has_been_done() -> None:
    """What a board "has approved" may be of any day up to that of the release."""
    text = "Bo today announced it. It rains. The board has approved it."
    got = dated(text, "has approved", {"today": "2024-05-15"})
    assert (got.date, got.dated_by) == ("../2024-05-15", DatedBy.PUBLICATION)


def test_what_never_was_ends_with_the_story() -> None:
    """The words never is any day up to that of the telling."""
    text = f"{MET}\n\nThey never signed it, Lind said."
    assert dated(text, "never signed", {"Monday": MON}, Status.DENIED).date == f"../{MON}"


def test_an_hour_that_labels_an_entry_gives_way() -> None:
    """In a live report any other expression of the sentence comes first."""
    text = "20:05 Bo left on Monday."
    days = {"20:05": "2024-05-15T20:05:00", "Monday": MON}
    assert dated(text, "left", days).date == MON


def test_the_finer_of_two_dates_in_a_row() -> None:
    """The words earlier this week, on Monday is Monday."""
    text = "Roe met Lind earlier this week, on Monday."
    days = {"earlier this week": "2024-05-13/2024-05-15", "Monday": MON}
    assert dated(text, "met", days).date == MON


@pytest.mark.parametrize(
    ("words", "cue", "date"),
    [
        ("Bo thanked them by telephone.", "thanked", "2024-03"),
        ("Those talks broke down, Ada Roe said.", "broke", "2024-03"),
        ("That bid failed over the price, the papers said.", "failed", "2024-03"),
    ],
)
def test_what_takes_up_an_old_event_is_of_its_month(words: str, cue: str, date: str) -> None:
    """Thanks that are told as a deed, and "those talks", by whomever they are told."""
    text = f"Roe bid for it in March. {words}"
    assert dated(text, cue, {"March": "2024-03"}).date == date

"""The day of an act."""

from datetime import date

import pytest

from extract.dating import ActSpan, Dater, Dating
from extract.values import Sentence, Timex
from store.model import DatedBy, Status
from tests.extract.dating.stage import PUBLISHED, dated, timexes_of

MON, TUE, SUN, FRI = "2024-05-13", "2024-05-14", "2024-05-12", "2024-05-17"


@pytest.mark.parametrize(
    ("text", "cue", "days", "expected"),
    [
        ("Roe met Lind on Monday.", "met", {"Monday": MON}, MON),
        ("On Monday Roe met Lind.", "met", {"Monday": MON}, MON),
        ("On Monday, Roe met Lind.", "met", {"Monday": MON}, MON),
        ("Roe, the king, met Lind on Monday.", "met", {"Monday": MON}, MON),
        ("Roe met Lind on Monday but signed nothing.", "signed", {"Monday": MON}, MON),
        ("Roe flew in and met Lind on Monday.", "flew in", {"Monday": MON}, MON),
        ("Roe met Lind on Monday, accusing him of theft.", "accusing", {"Monday": MON}, MON),
        ("Roe met Lind, who announced a loan, on Monday.", "met", {"Monday": MON}, MON),
        ("On Monday Roe met Lind, who announced a loan.", "announced", {"Monday": MON}, MON),
        ("Roe met Lind on Sunday and Bo Lind left on Monday.", "left",
         {"Sunday": SUN, "Monday": MON}, MON),
        ("Roe met Lind on Sunday; Bo left on Monday.", "met", {"Sunday": SUN, "Monday": MON}, SUN),
        ("They met from 2 to 4 May, in Rome on 6 May and again on 9 May.", "met",
         {"2 to 4 May": "2024-05-02/2024-05-04", "6 May": "2024-05-06", "9 May": "2024-05-09"},
         "2024-05-02/2024-05-04"),
        ("When they last met, in March, Roe left early.", "left", {"March": "2024-03"}, "2024-03"),
        ("They taxed it since March, when Roe struck first.", "struck",
         {"March": "2024-03/.."}, "2024-03"),
        ("Roe had been in Rome since Sunday.", "had been", {"Sunday": f"{SUN}/.."}, SUN),
        ("Roe signed it before 12 May.", "signed", {"12 May": f"../{SUN}"}, f"../{SUN}"),
        ("The arrest of Lind, the banker, on Monday has hurt.", "arrest", {"Monday": MON}, MON),
        ("Monday’s strike hurt.", "strike", {"Monday": MON}, MON),
        ("The pact, signed on Sunday, entered into force on Monday.", "signed",
         {"Sunday": SUN, "Monday": MON}, SUN),
        ("The pact, signed on Sunday, entered into force on Monday.", "entered",
         {"Sunday": SUN, "Monday": MON}, MON),
        ("Talks that began on Sunday fell on Monday.", "fell",
         {"Sunday": SUN, "Monday": MON}, MON),
    ],
)  # fmt: skip
def test_the_expression_of_its_clause_dates_an_act(
    text: str, cue: str, days: dict[str, str], expected: str
) -> None:
    """Nearest in the clause, else what the clause hangs on lends its own."""
    got = dated(text, cue, days)
    assert (got.date, got.dated_by) == (expected, DatedBy.EXPRESSION)


@pytest.mark.parametrize(
    ("text", "cue", "days"),
    [
        ("Roe, who flew in on Monday, met Lind.", "met", {"Monday": MON}),
        ("Roe met Lind over the Monday deadline.", "met", {"Monday": MON}),
        ("Roe met Lind over Monday’s deadline.", "met", {"Monday": MON}),
        ("Roe put off a rise that was due on Monday.", "put off", {"Monday": MON}),
        ("Roe put off a rise set for Monday.", "put off", {"Monday": MON}),
        ("Roe agreed to meet Lind on Friday.", "agreed", {"Friday": FRI}),
        ("Roe ordered Lind to report by Wednesday.", "ordered", {"Wednesday": "../2024-05-15"}),
        ("Roe wants it by Friday.", "wants", {"Friday": f"../{FRI}"}),
        ("Roe met Lind; Bo left on Monday.", "met", {"Monday": MON}),
        ("Roe met Lind, saying that Bo left on Monday.", "met", {"Monday": MON}),
    ],
)
def test_another_clause_s_expression_does_not(text: str, cue: str, days: dict[str, str]) -> None:
    """What dates a relative clause, a thing or what is to come leaves the act to publication."""
    got = dated(text, cue, days)
    assert (got.date, got.dated_by) == ("2024-05-15", DatedBy.PUBLICATION)


def test_a_saying_and_what_is_said_have_a_date_each() -> None:
    """The one beside the verb is the saying's."""
    text = "Roe said on Monday that Lind would come on Friday."
    days = {"Monday": MON, "Friday": FRI}
    assert dated(text, "said", days).date == MON
    assert dated(text, "would come", days, Status.PLANNED).date == FRI


def test_words_behind_what_is_said_date_the_saying() -> None:
    """With the reported clause in front, too."""
    text = "Lind will come on Friday, Roe said on Monday."
    days = {"Friday": FRI, "Monday": MON}
    assert dated(text, "said", days).date == MON
    assert dated(text, "will come", days, Status.PLANNED).date == FRI


@pytest.mark.parametrize(
    ("cue", "said", "status", "expected"),
    [
        ("had agreed", "Lind had agreed", Status.HAPPENED, f"../{MON}"),
        ("was finished", "it was finished", Status.HAPPENED, f"../{MON}"),
        ("finished", "it was finished", Status.HAPPENED, f"../{MON}"),
        ("was", "the goal was peace", Status.HAPPENED, MON),
        ("would come", "Lind would come", Status.PLANNED, f"{MON}/.."),
        ("could come", "Lind could come", Status.CONDITIONAL, f"{MON}/.."),
        ("would not come", "Lind would not come", Status.DENIED, MON),
    ],
)
def test_what_is_said_without_a_date_leans_on_the_saying(
    cue: str, said: str, status: Status, expected: str
) -> None:
    """Before it what had been done, after it what is to be."""
    got = dated(f"Roe said on Monday that {said}.", cue, {"Monday": MON}, status)
    assert (got.date, got.wording) == (expected, "Monday")


@pytest.mark.parametrize(
    ("status", "background", "expected"),
    [
        (Status.HAPPENED, False, "2024-05-15"),
        (Status.HAPPENED, True, "../2024-05-15"),
        (Status.ONGOING, False, "2024-05-15"),
        (Status.ONGOING, True, "2024-05-15"),
        (Status.DENIED, False, "2024-05-15"),
        (Status.PLANNED, False, "2024-05-15/.."),
        (Status.CONDITIONAL, False, "2024-05-15/.."),
    ],
)
def test_with_no_date_at_all_publication_bounds_it(
    status: Status, background: bool, expected: str
) -> None:
    """Fresh acts have that day, old ones end with it, coming ones begin with it."""
    got = dated("Roe signed it.", "signed", {}, status, background=background)
    assert (got.date, got.dated_by, got.wording) == (expected, DatedBy.PUBLICATION, None)


def test_a_statement_is_fresh_without_a_doubt() -> None:
    """Anything else taken as fresh says that it was."""
    assert dated("Roe refused.", "refused", {}, statement=True).doubts == ()
    assert dated("Roe signed.", "signed", {}).doubts == ("no date in the text; taken as fresh",)


def test_what_never_was_is_so_up_to_publication() -> None:
    """The word looks at all the days before."""
    got = dated("Roe spoke of a summit that never came.", "came", {}, Status.DENIED)
    assert got.date == "../2024-05-15"


def test_what_a_nameless_reporter_had_seen_done_is_old() -> None:
    """The pluperfect in a reported clause, with nothing to hold on to."""
    got = dated("Ada Roe said Lind had been briefed.", "briefed", {})
    assert got.date == "../2024-05-15"


def test_the_story_goes_on_in_the_next_sentence() -> None:
    """The past tense in the same paragraph takes the date of the sentence before."""
    text = "Roe met Lind on Monday. They sat for two hours."
    got = dated(text, "sat", {"Monday": MON})
    assert (got.date, got.dated_by, got.wording) == (MON, DatedBy.CONTEXT, "Monday")


@pytest.mark.parametrize(
    ("text", "cue", "status"),
    [
        ("Roe met Lind on Monday.\n\nThen and now\n\nBo signed it.", "signed", Status.HAPPENED),
        ("Roe met Lind on Monday. Bo denies it was signed.", "signed", Status.DENIED),
        ("Roe met Lind on Monday. Bo was signing it.", "signing", Status.ONGOING),
        ("Roe ruled in 2019.\n\nBo signed it.", "signed", Status.HAPPENED),
        ("Roe met Lind last week.\n\nBo signed it.", "signed", Status.HAPPENED),
        ("Roe met Lind on Monday. No talks are planned.", "No talks are planned", Status.DENIED),
        ("Roe left. A met. B met. C met. D met. Bo praised it.", "praised", Status.HAPPENED),
    ],
)
def test_the_story_does_not_go_on(text: str, cue: str, status: Status) -> None:
    """Over paragraphs, after the present tense, from a vague date: publication stays."""
    known = {"Monday": MON, "2019": "2019", "last week": "2024-05-06/2024-05-12"}
    days = {words: edtf for words, edtf in known.items() if words in text}
    got = dated(text, cue, days, status)
    assert (got.date, got.dated_by) == ("2024-05-15", DatedBy.PUBLICATION)


def test_a_paragraph_that_takes_up_the_story_goes_on() -> None:
    """A pronoun at its head points back over the break."""
    text = "Roe met Lind on Monday.\n\nThey sat for two hours."
    assert dated(text, "sat", {"Monday": MON}).date == MON


def test_a_hint_is_enough_to_go_on() -> None:
    """An act that is known to be of the same event needs no past tense."""
    text = "Roe met Lind on Monday. It lasts two hours."
    got = dated(text, "lasts", {"Monday": MON}, Status.ONGOING, goes_on=True)
    assert got.date == MON


def test_what_hangs_on_a_coming_event_has_its_date() -> None:
    """What comes once a meeting is over is of that day."""
    text = "The meeting begins on Friday. Lind could join once it is over."
    got = dated(text, "could join", {"Friday": FRI}, Status.CONDITIONAL)
    assert (got.date, got.dated_by) == (FRI, DatedBy.CONTEXT)


def test_days_after_reckons_back_to_what_it_hangs_on() -> None:
    """The expression has the date of the main clause."""
    text = "It pays, Ada Roe said on Monday, three days after Lind doubled the tax."
    days = {"Monday": MON, "three days": MON}
    assert dated(text, "doubled", days).date == "2024-05-10"
    assert dated(text, "said", days).date == MON


def test_hours_after_is_the_same_day() -> None:
    """Hours do not reckon back."""
    text = "Roe said on Monday, hours after drones hit the port."
    assert dated(text, "hit", {"Monday": MON, "hours": MON}).date == MON


@pytest.mark.parametrize(
    ("text", "cue", "status", "expected"),
    [
        ("Roe will meet Lind after the vote on Friday.", "meet", Status.PLANNED, f"{FRI}/.."),
        ("Roe will meet Lind before the vote on Friday.", "meet", Status.PLANNED, f"../{FRI}"),
        ("Roe will meet Lind on Friday.", "meet", Status.PLANNED, FRI),
        ("It pays unless a deal is struck by Friday.", "pays", Status.CONDITIONAL, FRI),
    ],
)
def test_an_act_beside_another_of_that_day_is_open(
    text: str, cue: str, status: Status, expected: str
) -> None:
    """After it, before it; a deadline in a condition is when it comes to pass."""
    days = {"Friday": f"../{FRI}" if "by Friday" in text else FRI}
    assert dated(text, cue, days, status).date == expected


def test_a_plan_of_the_past_keeps_its_day() -> None:
    """A plan has a day to come, unless the text says that it was one."""
    assert (
        dated("It had been due on Monday.", "had been due", {"Monday": MON}, Status.PLANNED).date
        == MON
    )
    got = dated("On Monday it will open.", "will open", {"Monday": MON}, Status.PLANNED)
    assert got.date == "2024-05-15/.."


def test_since_is_what_goes_on_and_nothing_else() -> None:
    """The word dates the clause that it stands in only."""
    text = "Roe has trained them since 2015 and says it will go on."
    days = {"2015": "2015/.."}
    assert dated(text, "has trained", days, Status.ONGOING).date == "2015/.."
    assert dated(text, "says", days).date == "2024-05-15"


def test_the_clock_is_kept_apart() -> None:
    """The date is a day, the time has its offset; earliest and latest are days."""
    text = "The talks begin at 1 p.m. on Friday."
    days = {"1 p.m. on Friday": "2024-05-17T13:00:00-05:00"}
    (timex,) = timexes_of(text, days)
    assert dated(text, "begin", days, Status.PLANNED) == Dating(
        date=FRI,
        earliest=date(2024, 5, 17),
        latest=date(2024, 5, 17),
        dated_by=DatedBy.EXPRESSION,
        time="13:00-05:00",
        wording="1 p.m. on Friday",
        timex=timex,
    )


def test_an_expression_s_doubt_is_the_act_s() -> None:
    """What was unsure in the expression stays unsure."""
    text = "Roe left on 03/04/2024."
    timex = Timex(
        start=12, end=22, type="DATE", value="2024-04-03", edtf="2024-04-03", doubt="order"
    )  # fmt: skip
    act = ActSpan(
        sentence=0, cue_start=4, cue_end=8, clause_start=0, clause_end=22, status=Status.HAPPENED
    )
    got = Dater(text, [Sentence(0, 23, 0)], [timex], PUBLISHED).date(act)
    assert got.doubts == ("order",)


def test_without_speeches_a_that_clause_is_still_a_report() -> None:
    """The connective alone tells the saying from what is said."""
    got = dated(
        "Roe said on Monday that Lind had left.", "had left", {"Monday": MON}, speeches=False
    )
    assert got.date == f"../{MON}"


@pytest.mark.parametrize(
    "unit", [", and ", " since ", "after ", "that was ", "x ", "    ", "; he "]
)
def test_hostile_sentences_are_dated_in_linear_time(unit: str) -> None:
    """Long runs of connectives and blanks come to an end."""
    text = unit * (60_000 // len(unit))
    act = ActSpan(
        sentence=0, cue_start=30_000, cue_end=30_004, clause_start=0, clause_end=len(text),
        status=Status.HAPPENED,
    )  # fmt: skip
    timex = Timex(start=4, end=8, type="DATE", value=MON, edtf=MON)
    dater = Dater(text, [Sentence(0, len(text), 0)], [timex], PUBLISHED)
    assert dater.date(act).date


@pytest.mark.parametrize(
    ("text", "wording", "edtf"),
    [
        ("Roe signed it shortly before nine.", "nine", f"../{MON}"),
        ("Roe signed it after midnight.", "midnight", f"{MON}/.."),
    ],
)
def test_before_an_hour_is_on_its_day(text: str, wording: str, edtf: str) -> None:
    """The hour is open, the day is not."""
    start = text.index(wording)
    timex = Timex(start=start, end=start + len(wording), type="TIME", value="", edtf=edtf)
    act = ActSpan(
        sentence=0, cue_start=4, cue_end=10, clause_start=0, clause_end=len(text),
        status=Status.HAPPENED,
    )  # fmt: skip
    assert Dater(text, [Sentence(0, len(text), 0)], [timex], PUBLISHED).date(act).date == MON


def test_what_went_on_since_a_day_stays_open() -> None:
    """Only being somewhere since a day means having come that day."""
    got = dated("Roe had led the talks since March.", "had led", {"March": "2024-03/.."})
    assert got.date == "2024-03/.."


def test_the_half_behind_a_semicolon_takes_the_date_of_the_first() -> None:
    """In the past tense, and as context."""
    got = dated("Roe asked on Monday; Lind refused.", "refused", {"Monday": MON})
    assert (got.date, got.dated_by) == (MON, DatedBy.CONTEXT)
    text = "Roe asked on Monday; Lind will come."
    plan = dated(text, "will come", {"Monday": MON}, Status.PLANNED)
    assert plan.date == "2024-05-15/.."


@pytest.mark.parametrize(
    ("text", "cue", "status", "expected"),
    [
        ("Roe met Lind on Monday but did not sign.", "did not sign", Status.DENIED, MON),
        ("Roe met Lind on Monday, and Bo did not sign.", "did not sign", Status.DENIED, MON),
        ("It opens on Friday, when Lind could come.", "could come", Status.CONDITIONAL, FRI),
        ("It opens on Friday, and Lind could come.", "could come", Status.CONDITIONAL,
         "2024-05-15/.."),
    ],
)  # fmt: skip
def test_what_a_clause_lends_to_acts_not_done(
    text: str, cue: str, status: Status, expected: str
) -> None:
    """Past clauses in a row share the day, "when" shares it, what another may do does not."""
    days = {"Friday": FRI} if "Friday" in text else {"Monday": MON}
    assert dated(text, cue, days, status).date == expected


@pytest.mark.parametrize(
    ("text", "cue", "statement", "date"),
    [
        ("Talks ended on Monday after Roe refused to go.", "refused", True, MON),
        ("Talks ended on Monday after Roe refused and Lind accused him.", "accused", True, MON),
        ("Talks ended on Monday after Roe met Lind.", "met", False, f"../{MON}"),
        ("Talks ended on Monday after Roe had refused.", "refused", True, f"../{MON}"),
        ("Talks ended on Monday two days after Roe refused.", "refused", True, "2024-05-11"),
    ],
)
def test_a_refusal_that_led_to_an_act_is_of_its_day(
    text: str, cue: str, statement: bool, date: str
) -> None:
    """Words that ended the talks ended them when they were said; a deed may lie before."""
    assert dated(text, cue, {"Monday": MON}, statement=statement).date == date


def test_a_condition_lends_its_deadline_only() -> None:
    """A season that a strike may reach says nothing of the day."""
    text = "If it lasts into June, Roe may ask for help."
    got = dated(text, "may ask", {"June": "2024-06"}, Status.CONDITIONAL)
    assert got.date == "2024-05-15/.."


def test_a_plan_for_a_past_day_keeps_it() -> None:
    """The plan is told with its day."""
    text = "Talks planned for Monday were put off."
    assert dated(text, "planned for Monday", {"Monday": MON}, Status.PLANNED).date == MON

"""The shape of a line."""

import pytest

from extract.page.shapes import ends_open, final_stop, fold, is_running, word_count


@pytest.mark.parametrize(
    ("line", "stop"),
    [
        ("It ended.", "."),
        ("It ended.”", "."),
        ("It ended. ''", "."),
        ("(It ended!)", "!"),
        ("Did it end?", "?"),
        ("It ended …", "…"),
        ("It ended.[12]", "."),
        ("结束了。", "。"),
        ("It ended", ""),
        ("It ended:", ""),
        ("It. Ended", ""),
        ("", ""),
    ],
)
def test_a_final_stop_is_seen_through_marks_and_brackets(line: str, stop: str) -> None:
    """What closes a quotation or a bracket after it does not hide it."""
    assert final_stop(line) == stop


@pytest.mark.parametrize(
    ("line", "running"),
    [
        ("It has ended.", True),
        ("It ended.", False),
        ("The envoy then said:", True),
        ("The envoy said:", False),
        ("The envoy said, he thinks,", True),
        ("It did end; it is over;", True),
        ("word " * 24 + "word", True),
        ("word " * 23 + "word", False),
        ("The long wait of the fleet", False),
    ],
)
def test_running_text_ends_in_a_stop_or_goes_on_or_is_long(line: str, *, running: bool) -> None:
    """Three words with a stop, four that lead on, or twenty-five of any sort."""
    assert is_running(line) is running


@pytest.mark.parametrize(
    ("line", "open_"), [("a:", True), ("a,", True), ("a;", True), ("a.", False), ("", False)]
)
def test_a_line_leads_on_by_colon_comma_or_semicolon(line: str, *, open_: bool) -> None:
    """Anything else ends it."""
    assert ends_open(line) is open_


def test_words_stand_between_blanks() -> None:
    """Of any sort and number."""
    assert word_count(" a  b\tc-d\u00a0e ") == 4


def test_lines_are_compared_without_case_blanks_and_curls() -> None:
    """So that one title printed twice is one."""
    assert fold(" “A”  ‘B’ – C—d ") == "\"a\" 'b' - c-d"


def test_a_folded_line_has_plain_marks_single_blanks_and_small_letters() -> None:
    """Blanks of every kind count, with and without letters beyond ASCII."""
    assert fold("  Talks \t GO\u00a0on ") == "talks go on"
    assert fold(" “Ça va”\u2003— IT’S ") == '"ça va" - it\'s'

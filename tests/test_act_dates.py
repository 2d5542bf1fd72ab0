"""Pages with marked acts: what their marks say is a date, a status and a source of the date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from benchmarks.act_dates import Act, claim_of, claims_of, dated_alone, read_page
from store.model import DatedBy, Status, is_edtf

PAGES = sorted((Path(__file__).parent.parent / "benchmarks" / "gold").glob("dates*/*.txt"))
PAGE = (
    "published: 2024-05-15\noutlet: Wire\n\n"
    "China {rejected|2024-05-14|expression|happened} the plan of Japan on Tuesday."
)


@pytest.mark.parametrize("path", PAGES, ids=[path.stem for path in PAGES])
def test_marks_say_dates(path: Path) -> None:
    """Every mark holds an EDTF date, a status and what gave the date."""
    page = read_page(path)
    assert page.acts
    assert "|" not in page.text
    assert all(is_edtf(act.edtf) and act.by in set(DatedBy) for act in page.acts)


def test_a_page_is_read_without_its_marks(tmp_path: Path) -> None:
    """Offsets are those of the plain text."""
    path = tmp_path / "one.txt"
    path.write_text(PAGE, "utf-8")
    page = read_page(path)
    assert page.text == "China rejected the plan of Japan on Tuesday."
    assert (page.name, page.published, page.outlet) == ("one", date(2024, 5, 15), "Wire")
    assert page.acts == (Act(6, 14, "2024-05-14", "expression", Status.HAPPENED),)


def test_a_marked_act_is_dated_alone_and_as_a_claim(tmp_path: Path) -> None:
    """Both ways give the day that the sentence tells."""
    path = tmp_path / "one.txt"
    path.write_text(PAGE, "utf-8")
    page = read_page(path)
    (act,) = page.acts
    assert dated_alone(page)(act).date == "2024-05-14"
    claim = claim_of(claims_of(page), act)
    assert claim is not None
    assert claim.date == "2024-05-14"
    assert claim_of((), act) is None

"""Which outlet a page is of."""

import pytest

from extract.page.outlets import outlet_of


@pytest.mark.parametrize(
    ("notice", "outlet"),
    [
        ("© 2018 Harbour Wire. All rights reserved.", "Harbour Wire"),
        ("©2018 Ledgerline L.P.", "Ledgerline"),
        ("(c) Harbour Wire", "Harbour Wire"),
        ("(C) 2017-2018 Harbour Wire", "Harbour Wire"),
        ("Copyright © 2018 by The North Ledger Company", "The North Ledger Company"),
        ("© Copyright 2018 The North Ledger. All Rights Reserved.", "The North Ledger"),
        ("Copyright: Harbour Wire", "Harbour Wire"),
        ("© Ledger Media Ltd 2018", "Ledger Media"),
        ("All content © 2018 The Post of Leith", "The Post of Leith"),
        ("Sample page. © Harbour Wire", "Harbour Wire"),
        ("© 2018. All rights reserved.", None),
        ("© All rights reserved", None),
        ("© Ann Orr/Tidewater", None),
        ("Terms of use", None),
    ],
)
def test_a_notice_names_its_owner(notice: str, outlet: str | None) -> None:
    """The year, the legal form and the rights are no part of the name."""
    assert outlet_of([(notice, "notice")], "") == outlet


def test_only_a_notice_is_a_notice() -> None:
    """A caption's copyright is the photographer's."""
    assert outlet_of([("© Harbour Wire", "caption")], "") is None


def test_the_notice_goes_before_the_dateline_and_the_dateline_before_labels() -> None:
    """What a page says of itself at the end is surest."""
    dateline = "BERGEN (Northwire) - The talks ended."
    label, staff = ("Most Read on Tidewater", "related"), ("By Harbour Wire staff", "byline")

    assert outlet_of([staff, label, ("© Ledger", "notice")], dateline) == "Ledger"
    assert outlet_of([staff, label], dateline) == "Northwire"
    assert outlet_of([staff, label], "The talks (Northwire) ended.") == "Tidewater"
    assert outlet_of([staff], "") == "Harbour Wire"
    assert outlet_of([("By Harbour correspondents", "byline")], "") is None
    assert outlet_of([("Harbour Wire newsroom", "byline")], "") == "Harbour Wire"
    assert outlet_of([], "") is None

"""Feeds that were saved to a file: each item is an article, as far as the feed holds it."""

from __future__ import annotations

import datetime as dt

from intake.formats import pieces
from intake.outcomes import Refused
from intake.pieces import Piece
from tests.intake.feeding.samples import ATOM, JSON, LONG, RDF, RSS


def test_a_saved_feed_is_its_items() -> None:
    """The oldest first, which stands last; nothing is fetched."""
    one, two = pieces(RSS, "saved.xml")
    assert isinstance(one, Piece)
    assert isinstance(two, Piece)
    assert one.text == "The two sides came to Minsk on Tuesday to speak about the harbour …"
    assert two == Piece(
        name="https://mole.example/2?id=7",
        original=two.original,
        text=LONG,
        title="Envoys leave Minsk",
        outlet="The Mole & Pier",
        published=dt.date(2025, 3, 12),
        url="https://mole.example/2?id=7",
        byline="Dana Doyle",
    )
    assert two.original.startswith("Envoys leave Minsk\n\n<p>The envoys spoke")


def test_every_format_is_told_by_what_is_in_it() -> None:
    """Whatever the file is called."""
    for data, title in ((ATOM, "A truce"), (RDF, "Port closed")):
        (piece,) = pieces(data, "x.txt")
        assert isinstance(piece, Piece)
        assert piece.title == title
    assert [one.outlet for one in pieces(JSON, "x") if isinstance(one, Piece)] == ["The Buoy"] * 2


def test_an_item_without_text_is_refused_by_name() -> None:
    """The others are not."""
    data = (
        b"<rss version='2.0'><channel><title>T</title><item><title>Bare</title></item>"
        b"<item><title>Full</title><description>The port was closed.</description></item>"
        b"</channel></rss>"
    )
    full, bare = pieces(data, "saved.xml")
    assert isinstance(full, Piece)
    assert isinstance(bare, Refused)
    assert bare.why == "saved.xml “Bare” has no text in its feed."

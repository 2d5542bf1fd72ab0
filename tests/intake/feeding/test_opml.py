"""Lists of feeds, out and in."""

from xml.etree import ElementTree as Tree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.feeding.errors import NoFeedError
from intake.feeding.opml import Outline, opml_lines, read_opml

LIST = b"""<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="The Mole" type="rss" xmlUrl="https://mole.example/f?a=1&amp;b"
  htmlUrl="https://mole.example/"/>
<outline title="The &lt;b&gt;Pier&lt;/b&gt;" text="x" XMLURL=" https://pier.example/f "/></outline>
<outline text="The Mole again" xmlUrl="https://mole.example/f?a=1&amp;b"/>
<outline xmlUrl="https://quay.example/f"/>
</body></opml>"""


def test_feeds_of_all_folders_are_found() -> None:
    """Each once, by title, else text, else address."""
    assert read_opml(LIST, "x") == [
        Outline("The Mole", "https://mole.example/f?a=1&b"),
        Outline("The Pier", "https://pier.example/f"),
        Outline("https://quay.example/f", "https://quay.example/f"),
    ]


@pytest.mark.parametrize(
    "data", [b"<opml><body><outline text='x'/></body></opml>", b"<rss/>", b"no list", b"<opml"]
)
def test_a_list_without_feeds_is_none(data: bytes) -> None:
    """It is told by its name."""
    with pytest.raises(NoFeedError, match=r"^x "):
        read_opml(data, "x")


def test_a_list_is_proper_xml() -> None:
    """Every name and address in its place, whatever is in it."""
    feeds = [Outline('A & "B" <c>', "https://a.example/?x=1&y='2'"), Outline("T\x1b\x9b[2J", "b")]
    text = "\n".join(opml_lines(feeds))
    assert text.isascii()
    tree = Tree.fromstring(text)
    assert tree.get("version") == "2.0"
    found = [(one.get("text"), one.get("xmlUrl")) for one in tree.iter("outline")]
    assert found == [('A & "B" <c>', "https://a.example/?x=1&y='2'"), ("T\ufffd\x9b[2J", "b")]
    assert all(one.get("title") == one.get("text") for one in tree.iter("outline"))


_NAMES = st.text(st.characters(categories=["L", "N", "P"], exclude_characters="<&"), min_size=1)


@settings(max_examples=40)
@given(st.dictionaries(st.integers(0, 99).map("https://a.example/{}".format), _NAMES, min_size=1))
def test_what_goes_out_comes_in_again(feeds: dict[str, str]) -> None:
    """The same feeds, in order."""
    listed = [Outline(name, address) for address, name in feeds.items()]
    assert read_opml("\n".join(opml_lines(listed)).encode(), "x") == listed

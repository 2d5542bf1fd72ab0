"""HTML as text, all of it."""

import pytest

from intake.formats.markup import is_markup, paragraphs, without_controls


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>One<b>two</b> three.</p>Four", ["Onetwo three.", "Four"]),
        ("a<br>b<div>c<span> d</span></div>e", ["a", "b", "c d", "e"]),
        ("<ul><li>One.<li>Two.</ul>", ["One.", "Two."]),
        ("<p>&ldquo;Yes&rdquo;&nbsp;&amp; no</p>", ["“Yes” & no"]),
        ("<script>x</script><style>y</style><p>z</p><!-- c --> tail", ["z", "tail"]),
        ("<p hidden>x</p><p style='DISPLAY : none'>y</p>z", ["z"]),
        ("<figure><img><figcaption>x</figcaption></figure>y", ["y"]),
        ("<html><head><title>x</title></head><body>y</body></html>", ["y"]),
        ("just words", ["just words"]),
        ("<pre>One\ntwo.\n \n  Three.\n</pre>Four", ["One two.", "Three.", "Four"]),
        ("<p>One\n\ntwo.</p>", ["One two."]),
        ("", []),
        ("<!-- -->", []),
        ("<p> </p>", []),
    ],
)
def test_paragraphs_stand_as_they_are_seen(markup: str, lines: list[str]) -> None:
    """Blocks part, inline marks do not, and what is not shown is not there."""
    assert paragraphs(markup) == lines


def test_markup_is_told_from_text() -> None:
    """By a tag; a sign of less is none."""
    assert is_markup("a <p class='x'>b")
    assert is_markup("a<br/>b")
    assert not is_markup("a < b and c > d, <not a tag>")


@pytest.mark.parametrize("bad", ["<div>", "<p <p ", "<", "&", "<table><tr><td>", "</p>"])
def test_any_markup_is_read_in_a_moment(bad: str) -> None:
    """However deep it nests."""
    is_markup(bad * 9_000)
    paragraphs(bad * 9_000)


def test_control_characters_go_raw_or_by_number() -> None:
    """Tabs, ends of lines and letters stay."""
    assert without_controls("a\x1b\x00b&#27;&#0;c&#x1B;&#x7f;d&#127e") == "abcde"
    kept = "a\t\r\n&#9;&#10;&#13;&#x0a;&#xd;&#272;&#x1bc;&#270&#150;&amp;"
    assert without_controls(kept) == kept

"""Addresses taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.fetching import BadAddressError
from intake.fetching.addresses import LONGEST, Address, is_address, joined, parsed, shown


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("http://example.org", "http://example.org/"),
        ("HTTPS://Example.ORG:443/A?b=C#d", "https://example.org/A?b=C"),
        ("  http://example.org:8080/a\n", "http://example.org:8080/a"),
        ("www.example.org/a", "https://www.example.org/a"),
        ("http://example.org?b", "http://example.org/?b"),
        ("http://bücher.example/ü?q=ß x", "http://xn--bcher-kva.example/%C3%BC?q=%C3%9F%20x"),
        ("http://BÜCHER。Example/", "http://xn--bcher-kva.example/"),
        ("http://faß.example/", "http://xn--fa-hia.example/"),
        ("http://example.org/a%20b%zz", "http://example.org/a%20b%zz"),
        ("http://example.org/a\r\nHost: b", "http://example.org/a%0D%0AHost:%20b"),
        ("http://example.org/a\tb", "http://example.org/a%09b"),
        ("http://[2001:DB8::1]:81/", "http://[2001:db8::1]:81/"),
        ("http://example.org./", "http://example.org./"),
        ("https://example.org:80/", "https://example.org:80/"),
    ],
)
def test_an_address_has_one_usual_form(text: str, usual: str) -> None:
    """All ASCII, the host in lower case, no usual port, nothing after #."""
    assert str(parsed(text)) == usual
    assert str(parsed(usual)) == usual


def test_an_address_has_parts() -> None:
    """Scheme, host without brackets, port, target."""
    assert parsed("https://[2001:db8::1]/a?b") == Address("https", "2001:db8::1", 443, "/a?b")
    assert parsed("https://[2001:db8::1]/").authority == "[2001:db8::1]"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no http or https address"),
        ("example.org", "is no http or https address"),
        ("file:///etc/passwd", "is no http or https address"),
        ("ftp://example.org/", "is no http or https address"),
        ("javascript:alert(1)", "is no http or https address"),
        ("http:/example.org", "is no http or https address"),
        ("http://", "names no machine that can be"),
        ("http:///a", "names no machine that can be"),
        ("http://exa mple.org/", "names no machine that can be"),
        ("http://127%2e0.0.1/", "names no machine that can be"),
        ("http://example.org\\evil/", "names no machine that can be"),
        ("http://-example.org/", "names no machine that can be"),
        ("http://" + "a" * 254 + "/", "names no machine that can be"),
        ("http://ex\u00adample.org\u2028/", "names no machine that can be"),
        ("http://[::1", "is no address that can be read"),
        ("http://[fe80::1%25eth0]/", "names no machine that can be"),
        ("http://example.org:99999/", "is no address that can be read"),
        ("http://example.org:x/", "is no address that can be read"),
        ("http://example.org:0/", "names a port that cannot be"),
        ("http://example.org/" + "a" * LONGEST, "is too long for an address"),
        ("http://user@example.org/", "carries a name or a password; leave them out of it"),
        ("http://user:secret@example.org/", "carries a name or a password; leave them out of it"),
        ("http://good.example\\@evil.example/", "carries a name or a password"),
    ],
)
def test_what_is_no_address_is_told(text: str, words: str) -> None:
    """In one sentence, never with the password in it."""
    with pytest.raises(BadAddressError) as told:
        parsed(text)
    assert words in str(told.value)
    assert "secret" not in str(told.value)
    assert len(str(told.value)) < 300


@pytest.mark.parametrize(
    ("to", "address"),
    [
        ("b", "http://example.org/a/b"),
        ("/b", "http://example.org/b"),
        ("?c", "http://example.org/a/?c"),
        (" //other.example/b ", "http://other.example/b"),
        ("https://other.example", "https://other.example/"),
        ("", "http://example.org/a/"),
    ],
)
def test_parts_of_addresses_are_joined(to: str, address: str) -> None:
    """As a page at that address means them."""
    assert str(joined(parsed("http://example.org/a/"), to)) == address


@pytest.mark.parametrize("to", ["mailto:a@b.example", "data:text/html,x", "http://[x/", "file:/x"])
def test_other_kinds_are_not_joined(to: str) -> None:
    """A link may name anything."""
    with pytest.raises(BadAddressError):
        joined(parsed("http://example.org/a/"), to)


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("http://example.org/", True),
        ("HTTPS://example.org", True),
        ("www.example.org", True),
        ("ftp://example.org", True),
        ("page.txt", False),
        ("www-page.txt", False),
        ("./http:page", False),
        ("C:/page.txt", False),
        ("-", False),
    ],
)
def test_addresses_are_told_from_files(name: str, one: bool) -> None:
    """By how they begin."""
    assert is_address(name) is one


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("http://a:b@c.example/d@e", "http://c.example/d@e"),
        ("http://c.example/?q=d@e", "http://c.example/?q=d@e"),
        ("x" * 201, "x" * 200 + "…"),
    ],
)
def test_passwords_are_not_shown(text: str, words: str) -> None:
    """Nor is what is endless."""
    assert shown(text) == words


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_none(text: str) -> None:
    """No other error; and an address keeps its usual form, in plain ASCII."""
    for start in ("", "http://", "http://a/", "https://[", "http://a:"):
        try:
            found = parsed(start + text)
        except BadAddressError:
            continue
        usual = str(found)
        assert usual.isascii()
        assert usual.isprintable()
        assert " " not in usual
        assert parsed(usual) == found

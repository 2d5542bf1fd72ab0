"""Mail: newsletters, and articles that were sent on."""

import datetime as dt

import pytest

from intake.errors import NoArticleError
from tests.intake.formats.reading import only

LETTER = """From: "The Harbour Post" <news@harbour.example>
To: me@x.example
Subject: =?utf-8?q?Quota_settled_=E2=80=93_at_last?=
Date: Tue, 11 Mar 2025 23:15:00 -0500
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=xx

--xx
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

{plain}
--xx
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<html><head><style>p {{}}</style></head><body><table><tr><td><h1>Quota settled</h1></td></tr>
<tr><td><p>J=F8rn Vik said on Monday that Norway and Britain agreed to share=
 the cod.</p><p>Both will <b>vote</b> in<br>April.</p>
<div style=3D"display:none">Preview</div><img alt=3D"a boat" src=3D"b"></td></tr></table>
</body></html>
--xx--
"""
SHOWN = (
    "Quota settled\n\nJørn Vik said on Monday that Norway and Britain agreed to share the cod."
    "\n\nBoth will vote in\n\nApril."
)


def test_a_letter_says_who_sent_it_when_and_about_what() -> None:
    """Sender, date where it was sent, subject."""
    data = LETTER.format(plain="View in browser")
    piece = only(data, "a.eml")
    assert piece.outlet == "The Harbour Post"
    assert piece.published == dt.date(2025, 3, 11)
    assert piece.published_by == "metadata"
    assert piece.title == "Quota settled – at last"
    assert piece.original == data


def test_html_is_read_where_the_plain_part_says_less() -> None:
    """What is not shown is not read."""
    assert only(LETTER.format(plain="View in browser"), "a.eml").text == SHOWN


def test_the_plain_part_is_read_where_it_says_as_much() -> None:
    """With its transfer encoding undone."""
    plain = "J=C3=B8rn Vik said that Norway and Britain agreed to=\n share the cod =3D all of it."
    piece = only(LETTER.format(plain=plain), "a.eml")
    assert piece.text.strip() == (
        "Jørn Vik said that Norway and Britain agreed to share the cod = all of it."
    )


FORWARDED = """From: Me <me@x.example>
Subject: {subject}
Date: Wed, 12 Mar 2025 09:00:00 +0000

Have you seen this?

{opens}
{quote}From: The Fjord Times <news@fjord.example>
{quote}{sent}
{quote}Subject: Talks in Oslo
{quote}To: Me <me@x.example>
{quote}
{quote}Russia and Norway met in Oslo on Sunday.
{quote}
{quote}They will meet again.
"""


@pytest.mark.parametrize(
    ("opens", "sent", "quote"),
    [
        ("---------- Forwarded message ---------", "Date: Mon, 10 Mar 2025 at 07:00", ""),
        ("Begin forwarded message:\n", "Date: 10 March 2025 at 07:00:00 CET", "> "),
        ("-----Original Message-----", "Sent: Monday, March 10, 2025 7:00 AM", ""),
    ],
)
def test_what_was_sent_on_is_the_article(opens: str, sent: str, quote: str) -> None:
    """Its sender, day and subject, and its text without the marks of quoting."""
    data = FORWARDED.format(subject="Fwd: Talks in Oslo", opens=opens, sent=sent, quote=quote)
    piece = only(data, "a.eml")
    assert piece.outlet == "The Fjord Times"
    assert piece.published == dt.date(2025, 3, 10)
    assert piece.title == "Talks in Oslo"
    assert piece.text.strip() == (
        "Russia and Norway met in Oslo on Sunday.\n\nThey will meet again."
    )


def test_a_message_attached_is_the_article() -> None:
    """As some programs send on."""
    inner = LETTER.format(plain="View in browser")
    data = (
        "From: Me <me@x.example>\nSubject: see\nDate: Wed, 12 Mar 2025 09:00:00 +0000\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=yy\n\n--yy\n\nsee\n--yy\n"
        f"Content-Type: message/rfc822\n\n{inner}\n--yy--\n"
    )
    piece = only(data, "a.eml")
    assert piece.outlet == "The Harbour Post"
    assert piece.text == SHOWN


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Fwd: FW: Re: Talks", "Talks"),
        ("AW: Talks", "Talks"),
        ("Fwd:", None),
        ("Retalks", "Retalks"),
    ],
)
def test_a_title_has_no_prefix_of_mail(subject: str, title: str | None) -> None:
    """Whatever language the mail program speaks."""
    assert only(f"From: a@b.example\nSubject: {subject}\n\nText.\n", "a.eml").title == title


def test_a_bare_sender_is_known_by_the_domain() -> None:
    """Where there is no name."""
    assert only("From: news@b.example\nSubject: x\n\nText.\n", "a.eml").outlet == "b.example"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n",
        "Content-Type: text/plain\nContent-Disposition: attachment\n\nText.\n",
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nAAAA\n",
    ],
)
def test_a_mail_without_a_text_is_refused(body: str) -> None:
    """In one sentence."""
    with pytest.raises(NoArticleError, match=r"^a\.eml is a mail without a text\.$"):
        only(f"From: a@b.example\nSubject: x\nDate: x\nMIME-Version: 1.0\n{body}", "a.eml")


def test_headers_against_every_standard_do_no_harm() -> None:
    """What the standard library trips over is taken as it stands, or left out."""
    data = (
        b"From: =?utf-8?b?////?= <@@>\nSubject: \xff\xfe =?x?q?y?=\nDate: 99 Foo 1\n"
        b'Content-Type: text/plain; charset="unicode_escape"\n\nText \\x41.\n'
    )
    piece = only(data, "a.eml")
    assert piece.published is None
    assert piece.text == "Text \\x41.\n"


def test_parts_nested_without_end_are_refused_or_read() -> None:
    """Neither a traceback nor a hang."""
    data = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
    for n in range(1000):
        data += f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"
    data += "Content-Type: text/plain\n\nText.\n"
    from intake.errors import IntakeError

    with pytest.raises(IntakeError):
        only(data, "a.eml")


@pytest.mark.parametrize("bad", ["a@b.example, ", "(", "=?utf-8?q?a?= ", '"', "<", ",", "1 "])
def test_headers_without_end_are_read_in_a_moment(bad: str) -> None:
    """Only their beginning is looked at."""
    long = bad * 20_000
    only(f"From: {long}\nSubject: {long}\nDate: {long}\nContent-Type: {long}\n\nText.\n", "a.eml")


def test_a_letter_to_a_list_is_of_its_writer() -> None:
    """The list's marks in sender and subject go, and so does what the letter answers."""
    head = "Date: Mon, 20 Jan 2025 14:00:00 +0100\nSubject: Re: [peace] [Mali] accord\n"
    body = "\nAnn wrote:\n> Did they sign?\n\nYes, they signed it in Algiers.\n"
    sender = 'From: "Ola Berg via peace" <peace@lists.example>\n'
    piece = only(f"{sender}{head}List-Id: <peace.lists.example>\n{body}", "a.eml")
    assert (piece.outlet, piece.title) == ("Ola Berg", "[Mali] accord")
    assert piece.text.strip() == "Yes, they signed it in Algiers."
    piece = only(f"{sender}{head}{body}", "a.eml")
    assert (piece.outlet, piece.title) == ("Ola Berg via peace", "[peace] [Mali] accord")

"""Pages saved whole with their pictures."""

import pytest

from intake.errors import NoArticleError
from tests.intake.formats.reading import only, whole
from tests.intake.formats.test_pages import PAGE

ARCHIVE = """From: <Saved by Blink>
Snapshot-Content-Location: https://harbour.example/quota?a=1
Subject: Quota
Date: Tue, 11 Mar 2025 08:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="xx"

--xx
Content-Type: {kind}
Content-Transfer-Encoding: 8bit
Content-Location: https://harbour.example/inner

{page}
--xx
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--xx--
"""


def test_the_page_inside_is_read_and_kept() -> None:
    """With the address where it was, and without its pictures."""
    piece = only(ARCHIVE.format(kind="text/html", page=PAGE), "a.mhtml")
    assert piece.title == "Ministers settle quota"
    assert piece.url == "https://harbour.example/quota?a=1"
    assert piece.original.strip() == PAGE


def test_the_page_may_say_where_it_was_itself() -> None:
    """Where the archive does not."""
    data = ARCHIVE.format(kind="text/html", page=PAGE).replace("Snapshot-Content-Location", "X-A")
    assert only(data, "a.mhtml").url == "https://harbour.example/inner"


def test_an_archive_without_a_page_is_refused() -> None:
    """In one sentence."""
    with pytest.raises(NoArticleError, match=r"^There is no page in a\.mhtml\.$"):
        whole(ARCHIVE.format(kind="text/css", page="x"), "a.mhtml")

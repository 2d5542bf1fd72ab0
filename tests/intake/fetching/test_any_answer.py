"""Whatever a server says, it is a page or one of our errors."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.fetching import FetchError, fetch
from tests.intake.fetching.conftest import NEAR
from tests.intake.web import Web, raw

WHOLE = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
    b'ETag: "one"\r\nTransfer-Encoding: chunked\r\n\r\n'
)
BODY = gzip.compress(b"<p>The envoys met in Minsk.</p>" * 9)
ANSWERS = [
    WHOLE + b"%x\r\n" % len(BODY) + BODY + b"\r\n0\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 429 No\r\nRetry-After: 9\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\n\r\n<p>Talks.",
]
_BITS = st.sampled_from(
    [b"\r\n", b"\n", b"\x00", b"\xff\xfe", b":", b" ", b"HTTP/1.1 ", b"999", b"-1", b"0\r\n\r\n",
     b"Location: http://[::1]:1/\r\n", b"Content-Length: 5\r\n", b"\r\n\r\n", b"\x1b[2J", b""]
)  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(ANSWERS),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 20), _BITS), min_size=1, max_size=5),
)
def test_spoilt_answers(web: Web, answer: bytes, cuts: list[tuple[float, int, bytes]]) -> None:
    """Cut, doubled and with rubbish in them."""
    for place, gone, put in cuts:
        at = int(place * len(answer))
        answer = answer[:at] + put + answer[at + gone :]
    web.says["/"] = raw(answer)
    fetched, said = None, ""
    try:
        fetched = fetch(web.at(), NEAR)
    except FetchError as error:
        said = str(error)
    if fetched is None:
        assert said.startswith("http://")
        assert said.endswith(".")
    else:
        assert fetched.data


@pytest.mark.parametrize("status", [0, 100, 101, 199, 299, 300, 305, 399, 999, 1000])
def test_odd_statuses(web: Web, status: int) -> None:
    """None is taken for a page."""
    web.says["/"] = raw(b"HTTP/1.1 %03d Odd\r\nContent-Length: 1\r\n\r\nx" % status)
    with pytest.raises(FetchError):
        fetch(web.at(), NEAR)

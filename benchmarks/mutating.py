"""Spoils files in the ways in which files are spoilt: cut, mixed, wrongly encoded, hostile.

Every function takes bytes and a source of chance, and returns other bytes; the same chance gives
the same bytes.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = 400_000
"""Bytes that a spoilt file has at most; what grows beyond is cut."""

HOSTILE = (
    b"\x1b[2J\x1b[31m",
    b"\x1b]52;c;cm0gLXJmIC8=\x07",
    b"\x1b]0;owned\x07",
    b"\x9b31m",
    b"\x00",
    b"\x07\x08\x0b\x0c\x0e\x7f",
    "\u202egnp.exe\u202c\u2066x\u2069".encode(),
    "\u0000\ufeff\ufffe\U0010ffff".encode(),
    b"\xed\xa0\x80",  # half of a surrogate pair
    b"[bold red]x[/]",
    b"<script>alert(1)</script>",
    b"<!--",
    b"]]>",
    b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>&c;',
    b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
    b"'; DROP TABLE article; --",
    b'" OR 1=1',
    b"%s%n{0}${jndi:x}",
    b"../../etc/passwd",
    b"\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n",
    b"\nFrom someone Thu Jan  1 00:00:00 1970\n",
    b'{"text": ' * 50,
    b"[" * 3000,
    b"<div>" * 3000,
    b"&amp;" * 500,
    b'""",,,"\n',
    b"9" * 5000,
    b"a" * 50_000,
    b" \t" * 20_000,
    b"\n" * 5_000,
    b"99999-99-99T99:99:99Z 31 February 0000",
    "é".encode() * 10_000,
    "e\u0301\u0327".encode() * 1000,
    "👩‍👩‍👧‍👦".encode() * 300,
)
ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "cp1252", "shift_jis", "koi8-r", "utf-7", "cp037")


def cut(data: bytes, dice: random.Random) -> bytes:
    """End it anywhere."""
    return data[: dice.randint(0, len(data))]


def behead(data: bytes, dice: random.Random) -> bytes:
    """Begin it anywhere."""
    return data[dice.randint(0, len(data)) :]


def flip(data: bytes, dice: random.Random) -> bytes:
    """Change some bytes to any others."""
    made = bytearray(data)
    for _ in range(dice.randint(1, 20)):
        if made:
            made[dice.randrange(len(made))] = dice.randrange(256)
    return bytes(made)


def insert(data: bytes, dice: random.Random) -> bytes:
    """Put something hostile anywhere."""
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(HOSTILE) + data[at:]


def pepper(data: bytes, dice: random.Random) -> bytes:
    """Put something short and hostile in many places."""
    words = data.split(b" ")
    thing = dice.choice([one for one in HOSTILE if len(one) < 100])
    for _ in range(dice.randint(2, 30)):
        words.insert(dice.randint(0, len(words)), thing)
    return b" ".join(words)


def drop(data: bytes, dice: random.Random) -> bytes:
    """Take a stretch out."""
    a, b = sorted(dice.randint(0, len(data)) for _ in range(2))
    return data[:a] + data[b:]


def repeat(data: bytes, dice: random.Random) -> bytes:
    """Say a stretch many times."""
    a, b = sorted(dice.randint(0, len(data)) for _ in range(2))
    return data[:b] + data[a:b] * dice.choice((1, 2, 10, 100)) + data[b:]


def shuffle(data: bytes, dice: random.Random) -> bytes:
    """Bring the lines out of order."""
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


def join(data: bytes, _: random.Random) -> bytes:
    """Make one huge line of it."""
    return data.replace(b"\r", b" ").replace(b"\n", b" ") * 20


def encode(data: bytes, dice: random.Random) -> bytes:
    """Write it in another encoding, without saying so."""
    return data.decode("utf-8", "replace").encode(dice.choice(ENCODINGS), "replace")


def garble(data: bytes, _: random.Random) -> bytes:
    """Take UTF-8 for Windows-1252, as mail programs do."""
    return data.decode("cp1252", "replace").encode()


def noise(_: bytes, dice: random.Random) -> bytes:
    """Any bytes at all."""
    return dice.randbytes(dice.randint(0, 5000))


def nest(data: bytes, dice: random.Random) -> bytes:
    """Wrap it in a thousand of something."""
    before, after = dice.choice(
        ((b"<div>", b"</div>"), (b"[", b"]"), (b"> ", b""), (b'{"a":', b"}"), (b"(", b")"))
    )
    return before * 1000 + data + after * 1000


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    *(cut, behead, flip, insert, insert, pepper, drop, repeat, shuffle),
    *(join, encode, garble, noise, nest),
)


def spoilt(data: bytes, seed: int) -> bytes:
    """Return `data` spoilt in one to three ways, the same ones for the same seed."""
    dice = random.Random(seed)
    for way in dice.choices(WAYS, k=dice.choice((1, 1, 2, 3))):
        data = way(data, dice)[:LARGEST]
    return data

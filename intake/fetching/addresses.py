"""An address on the web taken apart and put in its usual form (RFC 3986, IDNA 2008)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from intake.fetching.errors import BadAddressError

LONGEST = 4096
"""Characters of the longest address that is asked for."""

PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,20})://", re.IGNORECASE)
_BARE = re.compile(r"www\.", re.IGNORECASE)
_HARMFUL = re.compile(r"[\x00-\x20\x7f]")
_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9_.])?")
_LITERAL = re.compile(r"[0-9a-f:.]{2,45}")
_KEPT = "%/:=&?~+!$,;'@()*[]|"  # what stands for itself in a path or query


@dataclass(frozen=True, slots=True)
class Address:
    """Where to ask: "http" or "https", a host in ASCII without brackets, its port, the target.

    `target` is the path with its query, all in ASCII. What stands after "#" is left out.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host as an address has it, with its port unless that is the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def is_address(name: str) -> bool:
    """Whether a name that a person typed is meant for an address on the web."""
    return bool(_SCHEME.match(name) or _BARE.match(name))


def parsed(text: str) -> Address:
    """Return an address taken apart; "www.…" alone means https.

    Raises:
        BadAddressError: It is none, or of another sort than http and https, or holds a password.
    """
    text = text.strip()
    if _BARE.match(text):
        text = f"https://{text}"
    scheme = _SCHEME.match(text)
    if not scheme or scheme[1].lower() not in PORTS:
        raise BadAddressError(f"{shown(text)} is no http or https address.")
    if len(text) > LONGEST:
        raise BadAddressError(f"{shown(text)} is too long for an address.")
    try:
        parts = urlsplit(_HARMFUL.sub(lambda found: quote(found[0]), text))
        port = parts.port
    except ValueError as error:
        raise BadAddressError(f"{shown(text)} is no address that can be read.") from error
    if parts.username is not None or parts.password is not None:
        raise BadAddressError(f"{shown(text)} carries a name or a password; leave them out of it.")
    host = _host(parts.hostname or "", text)
    kind = scheme[1].lower()
    if port == 0:
        raise BadAddressError(f"{shown(text)} names a port that cannot be.")
    target = quote(parts.path or "/", safe=_KEPT)
    query = f"?{quote(parts.query, safe=_KEPT)}" if parts.query else ""
    return Address(kind, host, port or PORTS[kind], target + query)


def joined(base: Address, to: str) -> Address:
    """Return the address that a page at `base` means by `to`, which may be part of one.

    Raises:
        BadAddressError: As of `parsed`.
    """
    try:
        return parsed(urljoin(str(base), to.strip()))
    except BadAddressError:
        raise
    except ValueError as error:
        raise BadAddressError(f"{shown(to)} is no address that can be read.") from error


def shown(text: str) -> str:
    """Return an address for a sentence: without a password, and not endless."""
    text = re.sub(r"(?<=://)[^/?#]{0,1000}@", "", text)
    return text if len(text) <= 200 else f"{text[:200]}…"


def _host(host: str, text: str) -> str:
    """Return a host in ASCII and lower case, as the network knows it."""
    if not host.isascii():
        import idna  # noqa: PLC0415 - its tables are large and few names need them

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except ValueError as error:
            raise BadAddressError(f"{shown(text)} names no machine that can be.") from error
    host = host.lower()
    if not (_NAME.fullmatch(host) or (":" in host and _LITERAL.fullmatch(host))):
        raise BadAddressError(f"{shown(text)} names no machine that can be.")
    return host

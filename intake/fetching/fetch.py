"""Fetches one address, through whatever other addresses it leads to, within limits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from intake.fetching.addresses import joined, parsed, shown
from intake.fetching.errors import BadAddressError, OverLimitError
from intake.fetching.values import Fetched, Limits, Validators
from intake.fetching.watching import Watch

if TYPE_CHECKING:
    from intake.fetching.addresses import Address


def fetch(
    address: str, limits: Limits | None = None, *, known: Validators | None = None
) -> Fetched:
    """Fetch what is at an address.

    Args:
        address: "http://…" or "https://…".
        limits: How much and how long at most; those of `Limits()` by default.
        known: What its server knew the last version by: if that is still the newest, the answer
            is `unchanged`.

    Raises:
        BadAddressError: It, or one that it leads to, is no http or https address.
        PrivateAddressError: It leads to a machine that is not on the public internet.
        UnreachableError: No connection can be made, or not one to be trusted.
        OverLimitError: The answer is too large, too slow, or leads on and on.
        BadAnswerError: The answer is broken.
        RefusedError: The server refuses; `GoneError` for good, `BusyError` for now.
    """
    from intake.fetching.answering import (  # noqa: PLC0415 - the HTTP library is met only here
        Elsewhere,
        ask,
    )

    limits = limits or Limits()
    at, known = parsed(address), known or Validators()
    watch = Watch(shown(str(at)), limits)
    seen, moved, for_good = {str(at)}, None, True
    for _ in range(limits.redirects + 1):
        answer = ask(at, watch, known)
        if not isinstance(answer, Elsewhere):
            return replace(answer, moved=moved)
        at = _next(at, answer.to, watch)
        for_good = for_good and answer.for_good
        moved = str(at) if for_good else moved
        if str(at) in seen:
            raise OverLimitError(f"{watch.name} leads in a circle of addresses.")
        seen.add(str(at))
    raise OverLimitError(f"{watch.name} leads on to more than {limits.redirects} other addresses.")


def _next(at: Address, to: str, watch: Watch) -> Address:
    """Return the address that a redirect names."""
    try:
        return joined(at, to)
    except BadAddressError as error:
        raise BadAddressError(f"{watch.name} leads on to what is not fetched: {error}") from error

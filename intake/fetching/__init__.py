"""Pages and feeds by their address; the only part of Parley that connects to anything.

What was asked for is fetched and nothing else, within limits, from public machines alone unless a
person says otherwise. The address that was checked is the one that is connected to.
"""

from intake.fetching.errors import (
    BadAddressError,
    BadAnswerError,
    BusyError,
    FetchError,
    GoneError,
    OverLimitError,
    PrivateAddressError,
    RefusedError,
    UnreachableError,
)
from intake.fetching.fetch import fetch
from intake.fetching.values import Fetched, Limits, Validators

__all__ = [
    "BadAddressError",
    "BadAnswerError",
    "BusyError",
    "FetchError",
    "Fetched",
    "GoneError",
    "Limits",
    "OverLimitError",
    "PrivateAddressError",
    "RefusedError",
    "UnreachableError",
    "Validators",
    "fetch",
]

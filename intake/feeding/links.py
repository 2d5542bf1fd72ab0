"""Addresses as feeds link to them, without what only tells where their reader comes from."""

from __future__ import annotations

import re

from intake.fetching.addresses import Address, parsed
from intake.fetching.errors import BadAddressError

# What feeds and mails add to an address to learn where its reader comes from.
_TRACKING = re.compile(
    r"(?:utm_[a-z_]{1,30}|at_(?:medium|campaign|custom\d|format|link_\w{1,20}|ptr_name|bbc_team)"
    r"|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|cmpid|ocid|xtor|ftag|ref_src|smid|ns_mchannel"
    r"|ns_source|ns_campaign|ns_linkname|ns_fee)",
    re.IGNORECASE,
)
_TRACKING_VALUES = re.compile(r"(?:ref|source|src|feature)=(?:rss|feed)\w{0,20}", re.IGNORECASE)


def plain_address(text: str) -> str | None:
    """Return an address in its usual form, without what only tells where its reader comes from.

    `None` where it is no http or https address.
    """
    try:
        found = parsed(text)
    except BadAddressError:
        return None
    path, _, query = found.target.partition("?")
    kept = [
        part
        for part in query.split("&")
        if part
        and not _TRACKING.fullmatch(part.partition("=")[0])
        and not _TRACKING_VALUES.fullmatch(part)
    ]
    target = f"{path}?{'&'.join(kept)}" if kept else path
    return str(Address(found.scheme, found.host, found.port, target))

"""Which IP addresses are on the public internet: the only ones that are connected to unasked.

Private networks, this machine itself and its neighbours, groups and what is reserved are not
(IANA's special-purpose registries, RFC 6890), in whatever form they are written: an IPv6 address
that carries an IPv4 one is judged by that one.
"""

from __future__ import annotations

import ipaddress

_UNICAST = ipaddress.IPv6Network("2000::/3")  # all that IPv6 has given out for machines
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: networks without IPv4 reach it so
_NOT_PUBLIC = (
    ipaddress.IPv4Network("192.0.0.0/24"),  # protocols' own
    ipaddress.IPv4Network("192.88.99.0/24"),  # RFC 7526: 6to4's former relays
    ipaddress.IPv6Network("2001::/23"),  # protocols' own, Teredo among them
    ipaddress.IPv6Network("2001:db8::/32"),  # examples
    ipaddress.IPv6Network("3fff::/20"),  # examples, RFC 9637
)


def is_public(text: str) -> bool:
    """Whether an IP address in figures, "192.0.2.1" or "2001:db8::1", is a public machine's."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    carried = _carried(address)
    if carried is not None:
        return is_public(str(carried))
    if isinstance(address, ipaddress.IPv6Address) and address not in _UNICAST:
        return False
    if any(address in network for network in _NOT_PUBLIC if network.version == address.version):
        return False
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified
    )


def _carried(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for: mapped, by NAT64, or by 6to4."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour

"""Which machines are on the public internet."""

import pytest

from intake.fetching.public import is_public


@pytest.mark.parametrize(
    "figures",
    [
        "8.8.8.8",
        "1.1.1.1",
        "93.184.215.14",
        "172.15.255.255",
        "172.32.0.1",
        "2606:4700:4700::1111",
        "2a00:1450:4001:800::200e",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
    ],
)
def test_public_machines(figures: str) -> None:
    """In either version of IP, and in an IPv6 address that carries an IPv4 one."""
    assert is_public(figures)


@pytest.mark.parametrize(
    "figures",
    [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1",
        "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.9", "224.0.0.1",
        "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1",
        "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::8.8.8.8", "100::1",
        "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "2002:7f00:1::",
        "2002:a00:1::1", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0",
        "fec0::1", "ff02::1", "ff0e::1", "4000::1",
        "", "example.org", "127.1", "0x7f.0.0.1", "1.2.3.4.5",
    ],
)  # fmt: skip
def test_all_others_are_not(figures: str) -> None:
    """Private, own, neighbouring, reserved, for examples, for groups; and what is no address."""
    assert not is_public(figures)

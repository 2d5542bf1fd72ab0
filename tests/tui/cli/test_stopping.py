"""Ctrl-C while many things are done."""

import os
import signal

import pytest

from tui.cli.stopping import Stopping


def press() -> None:
    """Press Ctrl-C."""
    os.kill(os.getpid(), signal.SIGINT)


def test_the_first_is_noted_and_the_second_interrupts() -> None:
    """And afterwards Ctrl-C does what it did."""
    before = signal.getsignal(signal.SIGINT)
    with Stopping() as stopping:
        assert not stopping.asked
        press()
        assert stopping.asked
        with pytest.raises(KeyboardInterrupt):
            press()
    assert signal.getsignal(signal.SIGINT) is before


def test_who_is_asked_to_type_can_leave_at_once() -> None:
    """Nothing is in hand."""
    with Stopping(gently=False) as stopping, pytest.raises(KeyboardInterrupt):
        press()
    assert not stopping.asked

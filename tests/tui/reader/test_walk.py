"""A short walk of keys and sizes; `python -m benchmarks.reader_walk` is a long one."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.tui.reader.walking import Walk

TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=5,
    stateful_step_count=10,
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)

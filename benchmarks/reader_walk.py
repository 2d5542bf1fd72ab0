"""A long walk of keys, clicks and sizes over the reader: `python -m benchmarks.reader_walk [N]`.

N walks of up to fifty steps each, other ones each time; the first that fails is printed. The same
walk is in the tests, where it is short: `tests/tui/reader/walking.py`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("PYTHONWARNINGS", "error")

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.tui.reader.walking import Walk

STEPS = 50


def main() -> None:
    """Walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("walks", type=int, nargs="?", default=200)
    options = parser.parse_args()
    begun = time.perf_counter()
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=options.walks,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            phases=(Phase.generate,),  # to shorten a walk takes longer than to read it
            suppress_health_check=list(HealthCheck),
        ),
    )
    taken = time.perf_counter() - begun
    print(f"{options.walks} walks of up to {STEPS} steps in {taken:.0f} s: nothing failed.")


if __name__ == "__main__":
    main()

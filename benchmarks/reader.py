"""How quick the reader is: `python -m benchmarks.reader [STORE...]`, one table a store.

Every STORE is a file that `make_store.py` made, or any other store; without one, stores of three
sizes are made, which takes a quarter of an hour. The reader is run in a
pseudo-terminal of 120x40 by the meter that $PARLEY_SHARED/tools, or `shared/tools` beside the
repository, holds: time until rows are painted and until all is quiet, peak memory, and for each
key the time to its last byte and the bytes sent. Beside it a bare Textual application is started
in the same run, and the interpreter alone.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# Named steps: keys as the meter writes them. The article follows apart, hence the short quiet.
STEPS = (
    ("line", "j*60@quiet=20"),
    ("line back", "k*30@quiet=20"),
    ("held line", "j*200@quiet=3"),
    ("page", "<pgdn>*20@quiet=20"),
    ("end", "G*1@quiet=20"),
    ("beginning", "g*1@quiet=20"),
    ("date", "d2015-07-13<enter>*1@quiet=20"),
    ("word search", "/grain<enter>*1@quiet=20"),
    ("next match", "n*10@quiet=20"),
    ("kind filter", "t*1@quiet=20"),
    ("all again", "x*1@quiet=20"),
    ("actors", "a*1@quiet=20"),
    ("actor filter", "<space>*1@quiet=20"),
    ("next actor", "j*1@quiet=20"),
    ("two actors, all", "<space>*1@quiet=20"),
    ("two actors, any", "A*1@quiet=20"),
    ("to the timeline", "a*1@quiet=20"),
    ("all again ", "x*1@quiet=20"),
    ("article follows", "j*10@quiet=120"),
    ("lanes", "L*1@quiet=20"),
    ("lanes off", "L*1@quiet=20"),
    ("newest first", "O*1@quiet=20"),
    ("oldest first", "O*1@quiet=20"),
    ("next column", ")*10@quiet=20"),
    ("zoom", "-*1@quiet=20"),
)
SIZES = (1_000, 100_000, 1_000_000)
BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static(" events")
Bare().run()
"""


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("store", type=Path, nargs="*")
    parser.add_argument("--ssh", action="store_true", help="measure it over SSH too")
    options = parser.parse_args()
    meter = find_meter()
    if meter is None:
        sys.exit("The meter is not here: set PARLEY_SHARED to the folder that holds tools/.")
    print(f"interpreter alone {interpreter_ms():.0f} ms, bare Textual app {bare_ms(meter):.0f} ms")
    with tempfile.TemporaryDirectory() as folder:
        for store in options.store or made_stores(Path(folder)):
            report_on(store, meter)
            if options.ssh:
                subprocess.run(
                    [sys.executable, "-m", "benchmarks.reader_ssh", str(store)], check=False
                )


def made_stores(folder: Path) -> Iterator[Path]:
    """Make a store of each size, one after the other."""
    for events in SIZES:
        path = folder / f"{events}.db"
        make = [sys.executable, "benchmarks/make_store.py", str(events), str(path)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        yield path
        path.unlink()


def report_on(store: Path, meter: Path) -> None:
    """Print the tables of one store."""
    report(store, measure(meter, [sys.executable, "-m", "tui", "--db", str(store)], steps()))


def find_meter() -> Path | None:
    """Return the meter's path, `None` where there is none."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    path = Path(os.environ.get("PARLEY_SHARED", beside)) / "tools" / "ttymeasure.py"
    return path if path.exists() else None


def steps() -> str:
    """Return the steps as the meter takes them; blanks in their names are not."""
    return " ".join(f"{name.replace(' ', '_')}:{keys}" for name, keys in STEPS)


def measure(meter: Path, command: list[str], keys: str = "", *, ready: str = " events") -> Any:
    """Run a program under the meter and return what it reports."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        asked = [sys.executable, str(meter), "--ready", ready, "--settle", "500", "--after", "2000"]
        asked += ["--keys", keys] if keys else []
        quiet = subprocess.DEVNULL
        subprocess.run(
            [*asked, "--json", file.name, "--", *command], check=True, stdout=quiet, stderr=quiet
        )
        found = json.loads(Path(file.name).read_text())
    return found[0] if isinstance(found, list) else found


def interpreter_ms() -> float:
    """Return how long the interpreter takes to start and leave, the median of nine."""
    taken = []
    for _ in range(9):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def bare_ms(meter: Path) -> float:
    """Return how long an empty Textual application takes until all is quiet."""
    found = measure(meter, [sys.executable, "-c", BARE])
    return float(found["stable_ms"])


def report(store: Path, found: Any) -> None:
    """Print one table."""
    print(f"\n{store.name}: first paint {found['first_paint_ms']:.0f} ms, rows", end=" ")
    print(f"{found['ready_ms']:.0f} ms, quiet {found['stable_ms']:.0f} ms,", end=" ")
    print(f"{found['stable_bytes'] / 1000:.1f} kB, peak {found['rss_peak_mb']:.1f} MB")
    print(f"{'ms':18}{'first p50':>10}{'last p50':>10}{'last p95':>10}{'bytes':>8}")
    for step in found["steps"]:
        name = step["label"].replace("_", " ")
        if step["silent"] == step["n"]:
            print(f"{name:18}{'nothing painted':>38}")
            continue
        first, last, late = step["first_p50"], step["last_p50"], step["last_p95"]
        print(f"{name:18}{first:10.1f}{last:10.1f}{late:10.1f}{step['bytes_mean']:8.0f}")


if __name__ == "__main__":
    main()

"""Killed at any moment, a store holds whole articles; while one writes, nobody is locked out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from store.model import Filter
from store.opening import open_store
from store.reading.articles import read_articles
from store.reading.events import count, read_page
from tests.store.conftest import check
from tests.store.test_permission import as_nobody

CLAIMS = 12

ADD_FOREVER = """
import sys, time
from itertools import count
from pathlib import Path
from store.adding.adding import add
from store.opening import open_store
from tests.store.samples import claim, reading
first, claims, pause = int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
with open_store(Path(sys.argv[1]), create=True) as store:
    print("ready", flush=True)
    for n in count(first):
        said = [claim(f"They met {n} {i}.", when=f"2015-06-{i + 1:02}") for i in range(claims)]
        add(store, reading(*said, title=str(n), outlet=str(n), talks=(str(n % 7),)))
        if n == first:
            print("added", flush=True)
        time.sleep(pause)
"""


def adding(path: Path, first: int = 0, pause: float = 0) -> subprocess.Popen[str]:
    """A process that adds articles until it is stopped, once it has added one."""
    values = [str(path), str(first), str(CLAIMS), str(pause)]
    process = subprocess.Popen(
        [sys.executable, "-c", ADD_FOREVER, *values],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    assert process.stdout.readline() == "added\n"
    return process


def stop(process: subprocess.Popen[str]) -> None:
    """Stop it as hard as can be."""
    process.send_signal(signal.SIGKILL)
    process.wait()
    if process.stdout:
        process.stdout.close()


@pytest.mark.parametrize("wait", [0.0, 0.013, 0.037, 0.11])
def test_a_killed_add_leaves_whole_articles(tmp_path: Path, wait: float) -> None:
    """Each with all its claims, each claim in an event; and adding goes on."""
    path = tmp_path / "s.db"
    process = adding(path)
    time.sleep(wait)
    stop(process)
    with open_store(path, read_only=True) as store:
        assert count(store, Filter()) == CLAIMS
    with open_store(path) as store:
        check(store)
        articles = list(read_articles(store, Filter()))
        assert articles
        assert {one.claims for one in articles} == {CLAIMS}
        assert count(store, Filter()) == CLAIMS
        assert store.rows("SELECT id FROM claim WHERE event IS NULL") == []
    stop(adding(path, 100_000))


def test_readers_and_writers_are_never_locked_out(tmp_path: Path) -> None:
    """Two processes add while this one reads pages and counts, each time of one whole state."""
    path = tmp_path / "s.db"
    one = adding(path, pause=0.02)
    other = adding(path, 100_000, pause=0.02)
    try:
        seen = []
        ends = time.monotonic() + 1.0
        with open_store(path, read_only=True) as store:
            while time.monotonic() < ends:
                with store.reading():
                    page = read_page(store, Filter(), rows=CLAIMS)
                    articles = len(list(read_articles(store, Filter())))
                assert [len(event.articles) for event in page] == [articles] * CLAIMS
                seen.append(articles)
            with open_store(path) as writable:
                assert count(writable, Filter()) == CLAIMS
        assert one.poll() is None
        assert other.poll() is None
    finally:
        stop(one)
        stop(other)
    assert seen == sorted(seen)
    assert seen[-1] > seen[0]
    with open_store(path) as store:
        check(store)


def test_two_may_make_the_same_store_at_once(tmp_path: Path) -> None:
    """Whoever comes second finds it made."""
    path = tmp_path / "s.db"
    code = (
        "import sys\nfrom pathlib import Path\nfrom store.opening import open_store\n"
        "sys.stdin.readline()\nopen_store(Path(sys.argv[1]), create=True).close()"
    )
    processes = [
        subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0, 0, 0, 0]
    with open_store(path) as store:
        check(store)


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs to become nobody")
def test_who_may_not_write_the_folder_reads_what_another_is_writing() -> None:
    """The log that lies beside the store is read with it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "s.db"
        process = adding(path, pause=60)
        try:
            assert Path(f"{path}-wal").stat().st_size > 0
            assert as_nobody(path) == str(CLAIMS)
        finally:
            stop(process)

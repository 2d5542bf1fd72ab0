"""A quick look-up imports nothing slow: each command in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from store.opening import open_store

SLOW = ("textual", "sqlite_utils", "dateparser", "rapidfuzz", "sample_data")
ROOT = Path(__file__).parents[1]

SCRIPT = """
import sys
from tui.cli.run import run
try:
    run(sys.argv[2:])
except SystemExit:
    pass
loaded = {name.partition(".")[0] for name in sys.modules}
sys.stderr.write("loaded: " + " ".join(sorted(loaded & set(sys.argv[1].split()))))
"""


def loaded(*words: str, of: tuple[str, ...] = SLOW) -> str:
    """Which of the slow modules a command line imports."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, " ".join(of), *words],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return done.stderr.rpartition("loaded: ")[2]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store; what is imported does not hang on what is found."""
    path = tmp_path_factory.mktemp("hygiene") / "empty.db"
    open_store(path, create=True).close()
    return path


@pytest.mark.parametrize(
    "words",
    [
        "events putin --since 2025-12-20 --until 2025-12-31 --kind consult --format jsonl",
        "claims --article 1",
        "articles --talks Any",
        "actors",
        "show 1",
        "show --article 1",
        "feed list",
    ],
)
def test_a_look_up_imports_nothing_slow(db: Path, words: str) -> None:
    """Neither Textual nor sqlite_utils nor dateparser, and `extract` only for words as days."""
    assert loaded(*words.split(), "--db", str(db), of=(*SLOW, "extract", "intake")) == ""


@pytest.mark.parametrize(
    "words", ["2025-12-20", "yesterday", "last Friday", "3 weeks ago", "December 2025"]
)
def test_common_words_for_a_day_need_no_dateparser(db: Path, words: str) -> None:
    """Our own grammar reads them."""
    assert loaded("events", "--since", words, "--db", str(db)) == ""


@pytest.mark.parametrize("words", ["--help", "--version", "events --help", "completions bash"])
def test_help_opens_no_store(words: str) -> None:
    """Nor what reads one."""
    assert loaded(*words.split(), of=(*SLOW, "extract", "intake", "sqlite3")) == ""

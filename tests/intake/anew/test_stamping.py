"""What is noted of the rules and the book that an article was read by."""

import subprocess
import sys
from pathlib import Path

from extract.actors import ActorBook
from intake.anew.stamping import stamp
from tests.intake.anew.test_reading_again import Model

EXTRA = """
[[actor]]
name = "Zorbo Quindlax"
kind = "person"
"""


def test_a_stamp_is_the_same_in_every_process() -> None:
    """Whatever the seed of its hashes."""
    code = (
        "from intake.anew.stamping import stamp; from extract.actors import ActorBook;"
        "print(stamp(ActorBook.builtin(), None))"
    )
    root = Path(__file__).parents[3]
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    ours = stamp(ActorBook.builtin(), None)
    # The rules are files, which somebody may be writing while these tests run.
    assert told.stdout.strip().split(" book ")[1] == ours.split(" book ")[1]


def test_another_book_is_another_stamp() -> None:
    """One actor more, and everything is to be read anew; the rules are told apart from it."""
    builtin = ActorBook.builtin()
    other = builtin.merged(ActorBook.from_toml(EXTRA, name="own.toml"))
    assert stamp(builtin, None) != stamp(other, None)
    assert stamp(builtin, None).split(" book ")[0] == stamp(other, None).split(" book ")[0]


def test_the_model_is_named() -> None:
    """So that what was read with it is read with it again."""
    builtin = ActorBook.builtin()
    assert stamp(builtin, Model()) == f"en_core_web_sm 9 {stamp(builtin, None)}"

"""A store that can take nothing more: said once, and what comes after is not tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import ActorBook
from intake.adding import Said, add_sources
from intake.outcomes import Kept, Refused
from intake.reached import Reached

if TYPE_CHECKING:
    from pathlib import Path

    from store.opening import Store

BOOK = ActorBook.builtin()


def pages(folder: Path) -> list[str]:
    """Three pages; the second has far more claims than the others."""
    made = []
    for name, times in (("a", 1), ("b", 400), ("c", 1)):
        text = "\n\n".join(
            f"France met Spain in Paris over {name} on {n % 28 + 1} May." for n in range(times)
        )
        made.append(folder / f"{name}.txt")
        made[-1].write_text(f"Talks {name}\n\nThe Courier, 3 June 2015\n\n{text}\n")
    return [str(path) for path in made]


def test_a_full_disk_ends_the_adding(store: Store, tmp_path: Path) -> None:
    """With one refusal; once there is room, the same goes on from there."""
    sources = pages(tmp_path)
    (first,) = add_sources(store, sources[:1], Said(), BOOK)
    assert isinstance(first, Kept)
    (page_count,) = store.row("PRAGMA page_count") or (0,)
    store.run(f"PRAGMA max_page_count = {page_count}")
    reached = Reached()
    kept, refused = add_sources(store, sources, Said(), BOOK, reached=reached)
    assert isinstance(kept, Kept)
    assert isinstance(refused, Refused)
    assert refused.ends
    assert refused.why == f"{sources[1]}: The disk that holds {store.path} is full."
    assert (reached.source, reached.sources) == (1, 3)
    store.run("PRAGMA max_page_count = 1000000")
    became = list(add_sources(store, sources, Said(), BOOK))
    assert [one.outcome.value for one in became if isinstance(one, Kept)] == [
        "already",
        "added",
        "added",
    ]


def test_a_page_that_is_refused_for_its_own_sake_ends_nothing(store: Store, tmp_path: Path) -> None:
    """It says nothing about the store."""
    other = pages(tmp_path)[2]
    dayless = tmp_path / "dayless.txt"
    dayless.write_text("No day is named here, and it is no page at all.")
    refused, kept = add_sources(store, [str(dayless), other], Said(), BOOK)
    assert isinstance(refused, Refused)
    assert not refused.ends
    assert isinstance(kept, Kept)

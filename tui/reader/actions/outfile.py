"""Events in a file: CSV and JSON lines as `parley events` prints them, or a list in Markdown.

The file is there when it is whole: it is written under another name beside it and then renamed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from intake.wholefile import whole
from tui.cli.output import print_records
from tui.cli.records import event_record
from tui.plain import safe
from tui.reader.actions.taking import escaped, markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from store.model import Event

FORMS = {".csv": "csv", ".jsonl": "jsonl", ".md": "markdown"}
"""What a file holds, by the end of its name."""


class OutfileError(Exception):
    """A file cannot be written; the text says why in one sentence."""


def outfile(name: str) -> Path:
    """Return the path of a name that a person typed; "~" is the home folder.

    Raises:
        OutfileError: Its end tells no form, or it is no place for a file.
    """
    if not name.isprintable():
        raise OutfileError(f"{safe(name)} is no name for a file.")
    try:
        path = Path(name).expanduser()
        there, ordinary, folder = path.exists(), path.is_file(), path.parent.is_dir()
    except (OSError, RuntimeError) as error:  # too long; whose home is not known
        raise OutfileError(f"{safe(name)} is no name for a file.") from error
    if path.suffix.lower() not in FORMS:
        raise OutfileError(
            f"The name of the file ends in {', '.join(FORMS)}: which form it is to have."
        )
    if there and not ordinary:
        raise OutfileError(f"{safe(name)} is there, and no ordinary file.")
    if not folder:
        raise OutfileError(f"There is no folder {safe(str(path.parent))}.")
    return path


def write_events(
    path: Path,
    events: Iterable[Event],
    title: str,
    *,
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Write events into a file, in place of what it held; return how many.

    Args:
        path: As `outfile` returned it.
        events: Read one after the other.
        title: Heads a list in Markdown.
        stopped: Asked before each event; once it says so, nothing is written after all.

    Raises:
        OutfileError: It cannot be written, or was stopped.
    """
    count = 0

    def counting() -> Iterator[Event]:
        nonlocal count
        for event in events:
            if stopped():
                raise OutfileError(f"{path.name}: stopped, nothing is written.")
            count += 1
            yield event

    try:
        with whole(path) as part, part.open("x", encoding="utf-8", newline="\n") as out:
            _write(out, counting(), title, FORMS[path.suffix.lower()])
    except OSError as error:
        raise OutfileError(f"{path}: {error.strerror}.") from error
    return count


def _write(out: TextIO, events: Iterable[Event], title: str, form: str) -> None:
    if form != "markdown":
        print_records(map(event_record, events), form, (), out=out)
        return
    out.write(f"# {escaped(title)}\n\n")
    out.writelines(f"{markdown(event)}\n" for event in events)

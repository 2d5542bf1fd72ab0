"""Makes gold out of pages annotated by hand: `python benchmarks/make_gold.py FOLDER…`.

A folder holds NAME.txt, a page as pasted, and NAME.toml, what a person wrote down about it:

    [page]      title, outlet, published; published_in = "sidecar" where the page has no full date;
                dateline, the head of its first paragraph; dropped, how each line begins that is no
                body; subheads, whole lines
    [actors]    "Name" = ["kind", "form in the text", …]
    events      cue, kind, status, edtf, by; source and target (actors); speaker; unnamed = true for
                a speaker without a name; id where two claims tell of one event
    quotes      text and speaker (or speaker_text, for one without a name)

A cue or quote that stands in the body more than once needs `within`, a longer stretch of the text
that holds it and stands there once. Out come NAME.gold.json, in the form that `claims.py` beside
this reads, and NAME.json with the date, where the page lacks it. Offsets count code points of the
body.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from store.model import ActorKind, DatedBy, Kind, Status, is_edtf

Notes = dict[str, Any]

_ENDS = re.compile(r"[.?!][”’\"]?(?=\s|$)")
_BEGINS = re.compile(r"\s+[“‘\"]?[A-Z0-9Á]")
_SHORTENED = re.compile(
    r"(?:\b(?:Gov|Bros|Mr|Ms|Mrs|Dr|Sen|Rep|Gen|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b[A-Z])\.$"
)


_EVENT_KEYS = frozenset(
    (
        "id",
        "cue",
        "within",
        "kind",
        "status",
        "edtf",
        "by",
        "source",
        "target",
        "speaker",
        "unnamed",
    )
)
_QUOTE_KEYS = frozenset(("text", "within", "speaker", "speaker_text"))


class GoldError(Exception):
    """An annotation does not fit its page."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page without what is no body, and where its sentences stand."""

    body: str
    drop: tuple[str, ...]
    dateline: tuple[int, int] | None
    subheads: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]


def read_page(text: str, notes: Notes) -> Page:
    """Return the page that `[page]` describes.

    Raises:
        GoldError: A line it speaks of is not on the page.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    dropped = tuple(notes["dropped"])
    for start in dropped:
        if not any(line.startswith(start) for line in lines):
            raise GoldError(f"no line begins with {start!r}")
    drop = tuple(line for line in lines if line.startswith(dropped))
    paragraphs = [line for line in lines if not line.startswith(dropped)]
    body = "\n\n".join(paragraphs)
    dateline = notes.get("dateline", "")
    if not body.startswith(dateline):
        raise GoldError(f"the body does not begin with {dateline!r}")
    subheads = tuple(line_of(body, line) for line in notes.get("subheads", ()))
    return Page(
        body=body,
        drop=drop,
        dateline=(0, len(dateline)) if dateline else None,
        subheads=subheads,
        sentences=tuple(
            span
            for span in sentence_spans(body, len(dateline))
            if not any(span[0] == start for start, _ in subheads)
        ),
    )


def line_of(body: str, words: str) -> tuple[int, int]:
    """Return where a whole line of the body stands.

    Raises:
        GoldError: No line reads so.
    """
    found = re.search(rf"^{re.escape(words)}$", body, re.MULTILINE)
    if not found:
        raise GoldError(f"no line reads {words!r}")
    return found.span()


def sentence_spans(body: str, start: int) -> list[tuple[int, int]]:
    """Return where sentences stand, from `start` on; a line is never part of two."""
    spans = []
    for line in re.finditer(r"[^\n]+", body[start:]):
        begin, last = start + line.start(), start + line.end()
        for end in [start + line.start() + m.end() for m in _ENDS.finditer(line.group())]:
            whole = not _SHORTENED.search(body, begin, end)
            if whole and end < last and _BEGINS.match(body, end):
                spans.append((begin, end))
                begin = end + len(body[end:last]) - len(body[end:last].lstrip())
        spans.append((begin, last))
    return spans


def one_place(body: str, words: str, within: str | None = None) -> tuple[int, int]:
    """Return where words stand in the body, whole and once, or once in `within`.

    Raises:
        GoldError: They stand there never, or more than once.
    """
    first, last = one_place(body, within) if within else (0, len(body))
    found = [
        match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", body[first:last])
    ]
    if len(found) != 1:
        where = f"in {within!r}" if within else "in the body"
        raise GoldError(f"{words!r} stands {where} {len(found)} times; it must stand there once")
    return first + found[0][0], first + found[0][1]


def check_event(notes: Notes, names: set[str]) -> None:
    """Refuse what the model has no word for, and actors that are not in the list.

    Raises:
        GoldError: Names the word and the claim by its cue.
    """
    where = f"at {notes.get('cue')!r}"
    lacking = {"cue", "kind", "status", "edtf", "by"} - set(notes)
    if lacking:
        raise GoldError(f"{where}: {', '.join(sorted(lacking))} is missing")
    _check_keys(notes, _EVENT_KEYS, where)
    for key, words in (("kind", Kind), ("status", Status), ("by", DatedBy)):
        if notes[key] not in set(words):
            raise GoldError(f"{where}: there is no {key} {notes[key]!r}")
    if not is_edtf(notes["edtf"]):
        raise GoldError(f"{where}: {notes['edtf']!r} is no date")
    _check_names(notes, names, where)


def check_quote(notes: Notes, names: set[str]) -> None:
    """Refuse a speaker that is not in the list of actors.

    Raises:
        GoldError: Names the speaker and the quote.
    """
    where = f"at {notes.get('text')!r}"
    if "text" not in notes:
        raise GoldError(f"{where}: text is missing")
    _check_keys(notes, _QUOTE_KEYS, where)
    _check_names(notes, names, where)


def _check_keys(notes: Notes, known: frozenset[str], where: str) -> None:
    strange = set(notes) - known
    if strange:
        raise GoldError(f"{where}: nothing is called {', '.join(sorted(strange))}")


def _check_names(notes: Notes, names: set[str], where: str) -> None:
    speaker = [notes["speaker"]] if "speaker" in notes else []
    for name in (*notes.get("source", ()), *notes.get("target", ()), *speaker):
        if name not in names:
            raise GoldError(f"{where}: {name!r} is not among the actors")


def event(page: Page, notes: Notes, number: str) -> Notes:
    """Return the gold of one claim, its sentence found by its cue."""
    cue_start, cue_end = one_place(page.body, notes["cue"], notes.get("within"))
    holding = [s for s in page.sentences if s[0] <= cue_start and cue_end <= s[1]]
    if not holding:
        raise GoldError(f"{notes['cue']!r} is in no sentence")
    start, end = holding[0]
    source, target = notes.get("source", []), notes.get("target", [])
    return {
        "id": notes.get("id", number),
        "sentence": page.body[start:end],
        "start": start,
        "end": end,
        "cue": notes["cue"],
        "cue_start": cue_start,
        "kind": notes["kind"],
        "status": notes["status"],
        "edtf": notes["edtf"],
        "dated_by": notes["by"],
        "actors": source + target,
        "source": source,
        "target": target,
        "speaker": notes.get("speaker"),
        "unnamed_speaker": notes.get("unnamed", False),
        "stance": None,
    }


def quote(page: Page, notes: Notes) -> Notes:
    """Return the gold of one direct quotation."""
    first, last = one_place(page.body, notes["text"].strip(",.!?"), notes.get("within"))
    last += len(notes["text"]) - len(notes["text"].strip(",.!?"))
    if page.body[first:last] != notes["text"]:
        raise GoldError(f"the page has {page.body[first:last]!r}, not {notes['text']!r}")
    made: Notes = {"text": notes["text"], "start": first, "end": last, "direct": True}
    made["speaker"] = notes.get("speaker")
    if "speaker_text" in notes:
        made["speaker_text"] = notes["speaker_text"]
    return made


def actor(page: Page, name: str, notes: list[str]) -> Notes:
    """Return the gold of one actor, every form of its name seen in the body."""
    if not notes or notes[0] not in set(ActorKind):
        raise GoldError(f"{name} has no kind of actor first")
    for form in notes[1:]:
        if form not in page.body:
            raise GoldError(f"{name} is nowhere called {form!r}")
    return {"name": name, "kind": notes[0], "mentions": notes[1:]}


def gold(path: Path) -> Notes:
    """Return the gold of the page annotated in `path`, a NAME.toml.

    Raises:
        GoldError: The annotation does not fit the page; says where.
    """
    try:
        return _gold(path, tomllib.loads(path.read_text("utf-8")))
    except KeyError as error:
        raise GoldError(f"{path.name}: {error.args[0]} is missing") from error
    except (GoldError, tomllib.TOMLDecodeError) as error:
        raise GoldError(f"{path.name}: {error}") from error


def _gold(path: Path, notes: Notes) -> Notes:
    about = notes["page"]
    names = set(notes["actors"])
    for one in notes["events"]:
        check_event(one, names)
    for one in notes.get("quotes", ()):
        check_quote(one, names)
    page = read_page(path.with_suffix(".txt").read_text("utf-8"), about)
    return {
        "synthetic": True,
        "negotiation": path.stem.rpartition("-")[0],
        "published": about["published"],
        "published_in": about.get("published_in", "page"),
        "outlet": about["outlet"],
        "title": about["title"],
        "body": page.body,
        "drop": list(page.drop),
        "dateline": _span(page.dateline) if page.dateline else None,
        "sentences": [_span(span) for span in page.sentences],
        "subheads": [_span(span) for span in page.subheads],
        "actors": [actor(page, name, forms) for name, forms in notes["actors"].items()],
        "events": [
            event(page, one, f"{path.stem}-{n}") for n, one in enumerate(notes["events"], 1)
        ],
        "quotes": [quote(page, one) for one in notes.get("quotes", ())],
    }


def _span(span: tuple[int, int]) -> dict[str, int]:
    return {"start": span[0], "end": span[1]}


def sidecar(made: Notes) -> Notes | None:
    """Return what must be told beside the page, or nothing where it says when it was published."""
    if made["published_in"] == "page":
        return None
    return {key: made[key] for key in ("title", "outlet", "published")}


def as_json(value: Notes) -> str:
    """Return the text of a file that holds a value."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the gold of every annotated page in the folders named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    folders = parser.parse_args().folders
    paths = sorted(path for folder in folders for path in folder.glob("*.toml"))
    if not paths:
        print(f"no .toml in {', '.join(map(str, folders))}", file=sys.stderr)
        return 2
    wrong = 0
    for path in paths:
        try:
            made = gold(path)
        except GoldError as error:
            print(error, file=sys.stderr)
            wrong += 1
            continue
        path.with_suffix(".gold.json").write_text(as_json(made), "utf-8")
        beside = sidecar(made)
        if beside:
            path.with_suffix(".json").write_text(as_json(beside), "utf-8")
        print(f"{path.stem}: {len(made['events'])} claims, {len(made['actors'])} actors")
    return 2 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

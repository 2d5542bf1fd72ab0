"""The details of an event: each claim with its sentence, its date and how it was dated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding
from textual.message import Message
from textual.worker import Worker, WorkerState

from store.model import DatedBy, Role
from store.model.moves import days_in_turn
from tui.changed import change_words
from tui.dates import date_words
from tui.moves import moved_words
from tui.plain import wrap
from tui.reader.library.library import Details
from tui.reader.paint.pieces import Piece
from tui.reader.screens.scroll import ScrollPane, ScrollScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.binding import BindingType

    from store.model import Claim, Event
    from store.values.changes import Change
    from tui.reader.library.library import Account
    from tui.reader.paint.look import Look

_LABEL = 11
_DATED = {
    DatedBy.EXPRESSION: "as the sentence says",
    DatedBy.CONTEXT: "from the text around it",
    DatedBy.PUBLICATION: "from the day of publication",
}


class DetailsScreen(ScrollScreen):
    """All that is known of one event; it is read by a thread.

    `take_back` takes a change back by its number, and returns what was wrong.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(str(number), f"take_back({number})", "Take back", show=False, priority=True)
        for number in range(1, 10)
    ]

    @dataclass
    class DetailsRead(Message):
        """All is here."""

        details: Details

    def __init__(
        self,
        look: Look,
        event: Event,
        read: Callable[[], Details],
        take_back: Callable[[int], str],
    ) -> None:
        self._details = Details(event)
        super().__init__(look, lambda width: details_lines(self._details, width, look))
        self._look = look
        self._read = read
        self._take_back = take_back

    def on_mount(self) -> None:
        """Begin to read the claims."""
        super().on_mount()
        self._read_claims()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read_claims(self) -> None:
        self.post_message(self.DetailsRead(self._read()))

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what could not be read."""
        if event.state is WorkerState.ERROR:
            self.notify(self._look.text(str(event.worker.error)), severity="warning", markup=False)

    def on_details_screen_details_read(self, message: DetailsRead) -> None:
        """Show it."""
        details, look = message.details, self._look
        self._details = details
        self.query_one(ScrollPane).show(lambda width: details_lines(details, width, look))

    def action_take_back(self, number: int) -> None:
        """Take back the change that is listed under a number."""
        changes = self._details.changes
        if number > len(changes):
            return
        if wrong := self._take_back(changes[number - 1].id):
            self.notify(self._look.text(wrong), severity="warning", markup=False)
        else:
            self._read_claims()


def details_lines(details: Details, width: int, look: Look) -> list[list[Piece]]:
    """Return the lines about an event, broken for a width in cells."""
    event, claims = details.event, details.accounts
    lines = [[Piece(line, "title")] for line in wrap(look.text(event.headline), width)]
    mode = f", {event.mode.value}" if event.mode else ""
    lines += _field("what", f"{event.kind.value}{mode}, {event.status.value}", width, look)
    lines += _field("when", date_words(event.date), width, look)
    turns = days_in_turn(one.claim.claim for one in claims)
    lines += _field("moved", moved_words([one.date for one in turns]), width, look)
    for role in Role:
        names = ", ".join(taking.name for taking in event.roles if taking.role is role)
        lines += _field(role.value, names, width, look)
    differing = ", ".join(event.differs)
    lines += _field("differs", differing, width, look)
    lines += _field("tags", ", ".join(f"#{name}" for name in event.tags), width, look)
    for note in event.note.split("\n"):
        lines += _field("note", note, width, look)
    lines += _change_lines(details.changes, width, look)
    for number, account in enumerate(claims, 1):
        lines += [[], [Piece(f"Claim {number} of {len(claims)}", "heading")]]
        lines += _claim_lines(account, width, look)
    return lines


def _change_lines(changes: Sequence[Change], width: int, look: Look) -> list[list[Piece]]:
    """What people changed, numbered: the number takes it back."""
    if not changes:
        return []
    lines = [[], [Piece("Changes: a number takes one back", "heading")]]
    for number, change in enumerate(changes, 1):
        said = f"{change_words(change)}; by {change.by}, {change.at}"
        lines += _field(str(number) if number < 10 else "", said, width, look)
    return lines


def _claim_lines(account: Account, width: int, look: Look) -> Iterator[list[Piece]]:
    claim = account.claim.claim
    for line in wrap(look.text(claim.sentence), max(width - 2, 8)):
        yield [Piece(f"  {line}")]
    for label, words in _claim_fields(account, claim):
        yield from _field(label, words, width, look)


def _claim_fields(account: Account, claim: Claim) -> Iterator[tuple[str, str]]:
    yield "what", f"{claim.kind.value}, {claim.status.value}"
    clock = f", {claim.time}" if claim.time else ""
    wording = f"“{claim.wording}”, " if claim.wording else ""
    yield "when", f"{date_words(claim.date)}{clock}: {wording}{_DATED[claim.dated_by]}"
    yield "where", claim.place or ""
    speaks_for = f", for {claim.speaks_for}" if claim.speaks_for else ""
    yield "says", f"{claim.speaker}{speaks_for}" if claim.speaker else ""
    yield "in", claim.channel or ""
    yield "quote", " … ".join(claim.quotes)
    yield "sure", f"{claim.confidence.value}: {'; '.join(claim.doubts)}" if claim.doubts else ""
    article = account.article
    said = (article.outlet, f"“{article.title}”", date_words(article.published.isoformat()))
    yield "article", f"{account.claim.article}: {', '.join(filter(None, said))}"
    yield "talks", ", ".join(account.claim.talks)
    if account.claim.by_hand:
        yield "written", "by hand"
    for change in account.corrections:
        was, now = change.was or "nothing", change.now or "nothing"
        yield "corrected", f"{change.field}: {was}, now {now}; by {change.by}, {change.at}"


def _field(label: str, words: str, width: int, look: Look) -> Iterator[list[Piece]]:
    """A label and what it says, nothing where it says nothing."""
    lines = wrap(look.text(words), max(width - _LABEL - 2, 8)) if words else []
    for number, line in enumerate(lines):
        shown = look.fit(label if number == 0 else "", _LABEL)
        yield [Piece(f"  {shown}", "dim"), Piece(line)]

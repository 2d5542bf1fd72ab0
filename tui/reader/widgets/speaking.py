"""What every screen of the reader can do that has a line below: ask, say, complain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

if TYPE_CHECKING:
    from textual import events

    from tui.reader.paint.look import Look
    from tui.reader.widgets.footline import Footline


class SpeakingScreen(Screen[None]):
    """A screen with a `look` and a `footline`; the application hands keys to its prompt first."""

    look: Look
    footline: Footline

    def takes(self, event: events.Key | events.Paste) -> bool:
        """Give a key or a paste to the prompt, if there is one; return whether there is."""
        return self.footline.take(event)

    def say(self, what: str) -> None:
        """Say on the line below what was done, or what cannot be done here."""
        self.footline.say(what)

    def complain(self, why: str) -> None:
        """Say in a notice what went wrong."""
        self.notify(self.look.text(why), severity="warning", markup=False, timeout=6)

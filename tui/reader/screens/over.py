"""A screen over the reader that has a line to type on and commands of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.reader.keyboard.hints import hint
from tui.reader.keyboard.rebinding import keyring_of
from tui.reader.widgets.speaking import SpeakingScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.keyboard.keys import Action
    from tui.reader.paint.look import Look
    from tui.reader.widgets.footline import Footline


class OverScreen(SpeakingScreen):
    """Where the application hands keys to the prompt first, and the palette finds `actions`."""

    def __init__(self, look: Look, footline: Footline, actions: Sequence[Action]) -> None:
        super().__init__()
        self.look = look
        self.footline = footline
        self.actions = actions

    def tell_keys(self, where: str) -> None:
        """Say which keys there are, as far as there is room; `where` is what `hint` calls it."""
        keys = keyring_of(self.app)
        every = (*keys.reader, *keys.of(self.actions))
        long, short = hint(where, every), hint(f"{where}, short", every)
        self.footline.hint(long if self.app.size.width > len(long) else short)

    def action_leave(self) -> None:
        """Go back to the reader."""
        self.dismiss()

    def action_help(self) -> None:
        """Show every key and what the marks mean."""
        from tui.reader.screens.help import HelpScreen  # noqa: PLC0415 - seldom wanted

        self.app.push_screen(HelpScreen(self.look, keyring_of(self.app)))

    async def action_palette(self) -> None:
        """Find every action by its name."""
        await self.app.run_action("command_palette")

    async def run_named(self, action: Action) -> Any:
        """Do an action of this screen."""
        return await self.app.run_action(action.name, self)

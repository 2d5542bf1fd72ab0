"""The line in which a person types a search or a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.widgets import Input

if TYPE_CHECKING:
    from textual.binding import BindingType


class Prompt(Input):
    """One line at the bottom; Enter hands it over, Escape gives up. `purpose` says what for."""

    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+c", "screen.back", "Give up")]

    DEFAULT_CSS = """
    Prompt {
        dock: bottom; height: 1; border: none; padding: 0 1;
        background: $background; color: $foreground;
        &:focus { border: none; background-tint: $foreground 0%; }
    }
    """

    def __init__(self, purpose: str, placeholder: str, value: str = "") -> None:
        super().__init__(value, placeholder=placeholder, compact=True, select_on_focus=True)
        self.cursor_blink = False
        self.purpose = purpose

"""The actions that hand something over: to the clipboard, to another program, to the browser."""

from __future__ import annotations

from textual.app import SuspendNotSupported

from tui.reader.actions.following import FollowingActions
from tui.reader.actions.taking import markdown, quotation


class HandingActions(FollowingActions):
    """What the keys y Y o e and Ctrl-Z do."""

    @property
    def is_read_only(self) -> bool:
        """Whether the reader was told to change nothing and to run nothing."""
        notebook = getattr(self.library, "notebook", None)
        return notebook is not None and bool(notebook.read_only)

    def action_suspend(self) -> None:
        """Hand the terminal back to the shell until it brings the reader back."""
        if self.is_read_only:
            # A login that runs nothing but the reader has no shell to bring it back.
            self.say("No shell is given: this reader is read-only.")
        else:
            self.app.action_suspend_process()

    def action_outside(self) -> None:
        """Show the article in $PAGER or $EDITOR."""
        from tui.reader.actions.outside import command, show  # noqa: PLC0415 - not needed at first

        page = self.article.page_shown
        if page is None:
            self.say("No article is open.")
        elif self.is_read_only:
            self.say("No other program is run: this reader is read-only.")
        else:
            try:
                with self.app.suspend():
                    wrong = show(page.article.article, command())
            except SuspendNotSupported:
                wrong = "This terminal cannot be handed over."
            self.say(wrong)

    def action_copy_sentence(self) -> None:
        """Copy the sentence that stands out, with its source, to the terminal's clipboard."""
        page, claim = self.article.page_shown, self.article.claim
        if page is None or claim is None:
            self.say("No sentence to copy.")
        else:
            self.app.copy_to_clipboard(quotation(claim, page.article.article))
            self.say("Copied the sentence with its source.")

    def action_copy_event(self) -> None:
        """Copy the event as an item of a Markdown list."""
        if (event := self.timeline.event) is not None:
            self.app.copy_to_clipboard(markdown(event))
            self.say("Copied the event.")

    def action_address(self) -> None:
        """Say where on the web the article is."""
        page = self.article.page_shown
        url = page.article.article.url if page else None
        self.say(url or "No address is known.")

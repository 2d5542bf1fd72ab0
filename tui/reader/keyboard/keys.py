"""Every action of the reader, with its keys and a line of help: told once, used thrice.

The key bindings, the help and the command palette are all made from `ACTIONS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.binding import BindingType


class Action(NamedTuple):
    """Something the reader does: `name` is the method `action_NAME`, with its argument.

    An empty `help` says that the one before tells of this one too.
    """

    name: str
    keys: str  # as Textual names them, parted by commas
    shown: str  # as a person reads them
    title: str
    help: str
    group: str


MOVING = "Moving"
READING = "Reading"
FINDING = "Finding"
KEEPING = "Keeping only some"
NOTING = "Keeping and correcting"
REST = "The reader itself"

ACTIONS = (
    Action("move(1)", "j,down", "j ↓", "Next line",
           "The next event, actor or line, and the one before", MOVING),
    Action("move(-1)", "k,up", "k ↑", "Line before", "", MOVING),
    Action("page(1)", "pagedown", "PgDn", "Next page", "A page on, and back", MOVING),
    Action("page(-1)", "pageup,b", "PgUp b", "Page before", "", MOVING),
    Action("page(0.5)", "ctrl+d", "^d", "Half a page on", "Half a page on, and back", MOVING),
    Action("page(-0.5)", "ctrl+u", "^u", "Half a page back", "", MOVING),
    Action("first", "g,home", "g", "Beginning", "The beginning, and the end", MOVING),
    Action("last", "G,end", "G", "End", "", MOVING),
    Action("today", "T", "T", "Today", "The first event from today on", MOVING),
    Action("next_pane(1)", "tab", "Tab", "Next pane",
           "The next pane (timeline, article, actors), and the one before", MOVING),
    Action("next_pane(-1)", "shift+tab", "S-Tab", "Pane before", "", MOVING),
    Action("choose", "enter,ctrl+j", "Enter", "Open",
           "From an event to its article, from a claim to its event; only this actor", READING),
    Action("claim(1)", "right_square_bracket", "]", "Next claim",
           "The next claim in the article, and the one before", READING),
    Action("claim(-1)", "left_square_bracket", "[", "Claim before", "", READING),
    Action("account(1)", "right_curly_bracket", "}", "Next account",
           "How the next article tells of the event, and the one before", READING),
    Action("account(-1)", "left_curly_bracket", "{", "Account before", "", READING),
    Action("article(1)", "semicolon", ";", "Next article",
           "The next article by its day of publication, and the one before", READING),
    Action("article(-1)", "quotation_mark", '"', "Article before", "", READING),
    *(
        Action(f"nth_account({number})", str(number), "1-9", f"Account {number}",
               "The account of that number, as they are listed below the article"
               if number == 1 else "", READING)
        for number in range(1, 10)
    ),
    Action("word(1)", "right", "→", "Next word",
           "Point at the next word of the article or the headline, and at the one before", READING),
    Action("word(-1)", "left", "←", "Word before", "", READING),
    Action("sentence(1)", "l", "l", "Next sentence",
           "Point at the next sentence of the article, and at the one before", READING),
    Action("sentence(-1)", "h", "h", "Sentence before", "", READING),
    Action("notes", "R", "R", "Days and speakers",
           "In the article: which day “last Sunday” is, and who is quoted; again: the text alone",
           READING),
    Action("details", "i", "i", "Details",
           "All claims of the event: how dated, who says so, doubts", READING),
    Action("copy_sentence", "y", "y", "Copy the sentence",
           "Copy the sentence with its source, and the event as Markdown", READING),
    Action("copy_event", "Y", "Y", "Copy the event", "", READING),
    Action("address", "o", "o", "Address", "The article's address on the web", READING),
    Action("outside", "e", "e", "In the pager", "The article in $PAGER or $EDITOR", READING),
    Action("search", "slash", "/", "Search",
           "Words, “a phrase”, begin*; in the actors: a part of a name", FINDING),
    Action("match(1)", "n", "n", "Next match", "The next match, and the one before", FINDING),
    Action("match(-1)", "N", "N", "Match before", "", FINDING),
    Action("search_word", "asterisk", "*", "Search the word",
           "The word or sentence that is pointed at; else the event's first actor", FINDING),
    Action("date", "d", "d", "Go to a date",
           "A date: 2015-07-13, or “last March”, “mid-2014”", FINDING),
    Action("column(1)", "right_parenthesis", ")", "Next column",
           "The next column of the strip above that holds events, and the one before", FINDING),
    Action("column(-1)", "left_parenthesis", "(", "Column before", "", FINDING),
    Action("zoom(-1)", "plus,equals_sign", "+", "Finer columns",
           "The strip above by day, week, month, year: finer, and coarser", FINDING),
    Action("zoom(1)", "minus", "-", "Coarser columns", "", FINDING),
    Action("visit(-1)", "less_than_sign,ctrl+o", "<", "Place before",
           "Back to where a jump began, and forward again", FINDING),
    Action("visit(1)", "greater_than_sign", ">", "Place after", "", FINDING),
    Action("mark", "m", "m", "Mark", "Mark this event by a letter, and go to a mark", FINDING),
    Action("to_mark", "apostrophe", "'", "Go to a mark", "", FINDING),
    Action("only_matches", "ampersand", "&", "Only matches",
           "Only what the search finds; again: everything", KEEPING),
    Action("actors", "a", "a", "Actors", "To the list of actors, and back", KEEPING),
    Action("press", "space", "Space", "Turn an actor",
           "An actor: only with it, only without, off; elsewhere a page on", KEEPING),
    Action("any_actor", "A", "A", "Any or all", "Any of the chosen actors, or all", KEEPING),
    Action("these_actors", "f", "f", "These actors",
           "Only events with the actors of this one; again: everyone", KEEPING),
    Action("this_kind", "t", "t", "This type",
           "Only events of this type; again: every type", KEEPING),
    Action("this_status", "s", "s", "This status",
           "Only planned, only denied, …, as this one; again: every status", KEEPING),
    Action("this_article", "r", "r", "This article",
           "Only the events that this article tells of; again: all articles", KEEPING),
    Action("clear", "x", "x", "Clear", "Everything, and the filter before once more", KEEPING),
    Action("bring_back", "X", "X", "Filter before", "", KEEPING),
    Action("names", "D", "D", "New names",
           "Names that nobody vouches for: confirm, merge, rename, reject", REST),
    Action("only_new", "w", "w", "Only new",
           "Only what came since the last look; again: everything", KEEPING),
    Action("all_seen", "exclamation_mark", "!", "All seen", "Call everything seen", KEEPING),
    Action("facets", "z", "z", "All filters",
           "Kinds, status, talks, outlets, tags, days, saved filters, to choose from", KEEPING),
    Action("saved_filter", "v", "v", "Saved filter",
           "A saved filter by its name, and save this one", KEEPING),
    Action("save_filter", "V", "V", "Save the filter", "", KEEPING),
    Action("forget_filter", "Z", "Z", "Forget a filter", "Forget a saved filter", KEEPING),
    Action("star", "S", "S", "Star", "Star the event; again: take the star away", NOTING),
    Action("tag", "number_sign", "#", "Tag", "Tag the event; the same tag again: off", NOTING),
    Action("note", "M", "M", "Note", "A note on the event", NOTING),
    Action("correct", "c", "c", "Correct",
           "Correct date, kind, status, headline, place or actors", NOTING),
    Action("hide", "H", "H", "Hide the claim", "Hide the claim that stands out", NOTING),
    Action("merge", "J", "J", "Join",
           "Make two events one: J at each; take a claim out of its event", NOTING),
    Action("part", "K", "K", "Part", "", NOTING),
    Action("paste", "p", "p", "Paste an article",
           "Paste an article, which is read in; a paste anywhere does the same", NOTING),
    Action("write", "I", "I", "Write an event", "An event typed by hand", NOTING),
    Action("write_claim", "C", "C", "Write a claim",
           "A claim typed by hand on the sentence that is pointed at, else on the one that is told",
           NOTING),
    Action("undo", "u", "u", "Undo", "Take back the last change, and make it again", NOTING),
    Action("redo", "U", "U", "Do again", "", NOTING),
    Action("changes", "B", "B", "Changes",
           "What people changed: what has lost its sentence, this event's, all; to be taken back",
           NOTING),
    Action("order", "O", "O", "Newest first", "The newest above; again: the oldest", REST),
    Action("group", "W", "W", "Days, weeks, months",
           "Headings for days, for weeks, for months", REST),
    Action("follow", "F", "F", "Follow", "Stay at the newest event as more come, or not", REST),
    Action("lanes", "L", "L", "Lanes", "Actors as columns, or not", REST),
    Action("pin", "P", "P", "Pin a lane",
           "A lane for the first actor of the event, or the one in the list; again: not", REST),
    Action("export", "E", "E", "Export",
           "What the filter keeps into a file: .csv, .jsonl or .md", REST),
    Action("resize_pane(1)", "full_stop", ".", "Larger pane",
           "A larger pane for what has the keys, and a smaller one; the mouse drags the rules",
           REST),
    Action("resize_pane(-1)", "comma", ",", "Smaller pane", "", REST),
    Action("usual_panes", "vertical_line", "|", "Usual panes",
           "All panes as large as they are at first", REST),
    Action("back", "escape", "Esc", "Back", "Out of a prompt, a pane, a search", REST),
    Action("help", "question_mark", "?", "Help", "Every key, and what the marks mean", REST),
    Action("palette", "colon", ":", "Commands", "Every action by name; also ^p", REST),
    Action("suspend", "ctrl+z", "^z", "Suspend", "To the shell; fg comes back", REST),
    Action("quit", "q", "q", "Quit", "Leave the reader", REST),
)  # fmt: skip


_OF_A_PANE = frozenset({"move", "page", "first", "last", "word"})


def is_of_a_pane(action: Action) -> bool:
    """Whether the pane in focus does it; the screen does all others."""
    return action.name.partition("(")[0] in _OF_A_PANE


def bindings(*, of_panes: bool) -> list[BindingType]:
    """Return the key bindings of every pane, or those of the screen; Textual itself shows none.

    They have priority, which has them run in the order in which keys are typed; others are run by
    the widget in focus, and a key typed ahead may go to the widget that had the focus before.
    """
    from textual.binding import Binding  # noqa: PLC0415 - the hints are read before Textual is

    return [
        Binding(action.keys, action.name, action.title, show=False, priority=True, id=action.name)
        for action in ACTIONS
        if is_of_a_pane(action) == of_panes
    ]

"""Lines that a page prints around every article, told by their form alone.

`furniture.toml` says how such lines open. Beside it stand the forms that are no opening: a row of
buttons or links, a line that speaks to the reader about an inbox or a browser, a headline with
"(video)" at its end.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from extract.page.shapes import LONGEST_FURNITURE, final_stop, fold, word_count
from extract.wordlists import words

_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+/\S*|@\w+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b")
_TOKEN = re.compile(r"[a-z]+(?:[-'][a-z]+)*|\d+")
_PARTS = re.compile(r"\s*[|›»>•·]\s*|\s+/\s+|\s{2,}|\t")
_LABEL_END = r"(?: ?(?:[:|–—>»→]|- ).*)?"
_ORNAMENTS = "•·–—>»→←*▶►▼ -"

_BUTTONS = words(
    "share shares save copy link url facebook x twitter whatsapp email e-mail mail print linkedin "
    "reddit telegram messenger like likes tweet post pin pinterest gift bookmark listen bluesky "
    "flipboard threads mastodon copied follow instagram youtube tiktok snapchat weibo line sms "
    "wechat comment comments download pdf"
)
_BESIDE_BUTTONS = words(
    "this article story page on to via the more options a an by free as us and or full now it with "
    "button add google preferred source opens in new window tab for later friends"
)
_ENDINGS = re.compile(
    r"[(\[](?:video|podcast|audio|gallery|in pictures|photos|live|interactive|paywall)[)\]]$"
    r"| [–—-] (?:video|podcast|as it happened|live(?: updates)?|in pictures|gallery|explained)$"
)
_OWNED = re.compile(r"©|\([cC]\) (?:\d{4}|[A-Z])")
_COOKIES = re.compile(
    r"\b(?:we|our|us|your?|this (?:site|website|page))\b.{0,200}\bcookies?\b"
    r"|\bcookies?\b.{0,200}\b(?:we|our|us|your?|settings|preferences|notice)\b"
)
# The page speaks to its reader, or of what its forms hold.
_READER = re.compile(r"\b(?:you|your|our (?:other )?readers|other readers)\b")
_FORM_WORDS = (
    r"inbox|e-?mail address|your address|newsletters?|notifications?|password|other readers"
    r"|comments?|feedback|sign up|unsubscribe|subscribe"
)
_FORM = re.compile(rf"\b(?:{_FORM_WORDS})\b")
_FORM_OR_LABEL = re.compile(
    rf"\b(?:{_FORM_WORDS}|e-?mail|address|account|device|subscription|browser|membership|readers)\b"
)
_LETTER_OF_OURS = re.compile(
    r"\b(?:this|our) (?:(?:daily|weekly|monthly|free|regular) )?(?:newsletter|e-?mail|podcast)\b"
)
_STARRED = re.compile(r"\b(?:boxes|fields)\b.{0,60}(?:\bstar\b|\*|\brequired\b|\bfilled\b)")
_TELLS = re.compile(r"\b(?:said|says|told)\b")


@cache
def _forms() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    """Return each kind, whether its lines may end in a full stop, and its forms as one pattern."""
    table = tomllib.loads((files(__package__) / "furniture.toml").read_text(encoding="utf-8"))
    return tuple(
        (kind, entry["stopped"], re.compile("|".join(map(_pattern, entry["forms"].splitlines()))))
        for kind, entry in table.items()
    )


def _pattern(form: str) -> str:
    """Spell out a form's signs: `~` for the rest of the line, `=` for the end of a label."""
    if form.endswith("~"):
        return f"(?:{form.removesuffix('~').rstrip()})(?!\\w).*"
    if form.endswith("="):
        return f"(?:{form.removesuffix('=').replace(' ~', ' .*').rstrip()}){_LABEL_END}"
    return f"(?:{form.replace(' ~', ' .*')}).?"


def kind_of(line: str) -> str | None:
    """Return what sort of furniture a line is, `None` where its form does not say."""
    if len(line) > LONGEST_FURNITURE:
        return None
    plain = fold(line)
    return (
        _of_buttons(plain)
        or _of_form(line, plain.strip(_ORNAMENTS))
        or _of_marks(line, plain)
        or (None if _tells(plain) else _of_address(plain))
    )


def _tells(plain: str) -> bool:
    """Whether a folded line quotes somebody or tells what he said."""
    if '"' in plain:
        return True
    may_say = "said" in plain or "says" in plain or "told" in plain
    return may_say and bool(_TELLS.search(plain))


def _of_buttons(plain: str) -> str | None:
    """Tell a row of share buttons: nothing but their words and counts."""
    if final_stop(plain):
        return None
    tokens = _TOKEN.findall(plain)
    if not 0 < len(tokens) <= 25:
        return None
    buttons = [token for token in tokens if token in _BUTTONS]
    if not buttons or any(
        not (token in _BUTTONS or token in _BESIDE_BUTTONS or token.isdigit()) for token in tokens
    ):
        return None
    return "comment" if set(buttons) <= {"comment", "comments"} else "share"


def _of_form(line: str, plain: str) -> str | None:
    stop = final_stop(line)
    stopped = stop in (".", "…")
    telling = bool(stop) and _tells(plain)
    for kind, may_stop, form in _forms():
        may_be = (may_stop or not stopped) and (kind == "notice" or not telling)
        if may_be and form.fullmatch(plain):
            return kind
    return None


def _of_marks(line: str, plain: str) -> str | None:
    """Tell a line by its signs: a row of links, "(video)" at a headline's end, a copyright sign."""
    if _is_row_of_links(line) or (" " not in line and _ADDRESS.fullmatch(line)):
        return "nav"
    if not (_LETTER.search(line) or _YEAR.match(line)):
        return "nav"
    if not final_stop(line) and _ENDINGS.search(plain):
        return "related"
    return "notice" if _OWNED.search(line) else None


def _is_row_of_links(line: str) -> bool:
    """Whether a line is a menu or a breadcrumb: three short names or more, parted by marks."""
    if final_stop(line) or word_count(line) > 40:
        return False
    parts = [part for part in _PARTS.split(line) if part]
    return len(parts) >= 3 and all(word_count(part) <= 4 for part in parts)


def _of_address(plain: str) -> str | None:
    """Tell a line that speaks to the reader of the page and not of the news."""
    if "cookie" in plain and _COOKIES.search(plain):
        return "cookie"
    if _LETTER_OF_OURS.search(plain):
        return "newsletter"
    if _speaks_to_reader(plain) or _STARRED.search(plain):
        return "prompt"
    return None


def _speaks_to_reader(plain: str) -> bool:
    if not ("you" in plain or "readers" in plain) or not _READER.search(plain):
        return False
    form = _FORM if final_stop(plain) else _FORM_OR_LABEL
    return bool(form.search(plain))

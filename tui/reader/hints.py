"""The keys that matter most in each pane, for the line below."""

HINTS = {
    "timeline": "? keys   / search   d date   a actors   Enter read   q quit",
    "article": "? keys   ] [ claims   } { accounts   Enter its event   Esc back",
    "actors": "Space with, without, off   Enter only this   A any or all   / name   Esc back",
}

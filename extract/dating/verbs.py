"""Verb forms as the dating tells them from other words, by their look alone."""

from __future__ import annotations

import re

from extract.grammar.lexicon import words
from extract.speech.lexicon import lexicon
from extract.speech.verbs import HELPERS
from extract.wordlists import any_of

# Past forms that are oftener something else, or another form.
_NOT_PASTS = frozenset({
    "bet", "bid", "bound", "broadcast", "burst", "cast", "cost", "forecast", "ground", "hurt",
    "lay", "let", "read", "rid", "saw", "shed", "split", "spread", "upset", "wound",
})  # fmt: skip
_PASTS = any_of(sorted(words().pasts - _NOT_PASTS))
# Finite forms of the past tense, and of the present.
PAST = re.compile(rf"\b(?:was|were|had|did|could|[a-z]{{2,}}ed|wound\s+up|{_PASTS})\b")
PRESENT = re.compile(
    r"(?:is|are|am|has|have|says|denies|wants|want|remains?|(?!was\b)[a-z]+[^s\W]s)\b"
)
# Finite forms of any tense.
FINITE = re.compile(
    rf"\b(?:{HELPERS}|\w+n[’']t|[a-z]{{2,}}ed|goes|let|makes|says|takes|wants|{_PASTS})\b"
)
# Deeds that a verb of saying may be as well, and verbs of saying that report no words.
_DEEDS = frozenset({
    "agree", "agreed", "answered", "decide", "decided", "read", "report", "reported",
    "rule", "ruled",
})  # fmt: skip
_VOICED = frozenset({
    "advised", "apologised", "apologized", "appealed", "applauded", "backed", "begged", "blamed",
    "commended", "congratulated", "declined", "defended", "deplored", "doubted", "encouraged",
    "endorsed", "greeted", "invited", "opposed", "rebuked", "recommended", "regretted", "saluted",
    "scolded", "supported", "thanked", "voiced", "welcomed",
})  # fmt: skip
SAID = (frozenset(lexicon().verbs) - _DEEDS) | _VOICED
# What somebody was, felt or had, rather than did.
STATES = frozenset({
    "appeared", "believed", "belonged", "differed", "expected", "feared", "felt", "hoped",
    "intended", "knew", "lacked", "liked", "meant", "needed", "owned", "remained", "seemed",
    "shared", "stood", "thought", "understood", "wanted",
})  # fmt: skip

"""The row of an act that a noun tells of: the phrase itself, and whose it is.

"despite pleas from Peru" gives "Pleas from Peru", "its demand for a vote" gives "Peru’s demand for
a vote", and "after two days of talks" names whoever talked before a colon.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.headline import LIMIT, balanced, capital, fitted
from extract.naming import possessive, with_the
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.scene import Scene

_OPENING = re.compile(r"\A(?:an?|the|his|her|its|their|whose|this|that)\s", re.IGNORECASE)
_AS_IT_IS = re.compile(r"\A(?:an?|the|whose)\s", re.IGNORECASE)
_SHOWN = 3  # so many names at most


def noun_row(scene: Scene, act: Act) -> str:
    """Return the row of an act whose `span` is a noun phrase."""
    words = " ".join(scene.text[slice(*act.span)].split())
    names = act.roles.sources[:_SHOWN]
    left = [name for name in names if not _is_named(scene, name, words)]
    if not left or (len(left) < len(names) and act.kind is not Kind.CONSULT):
        lead, tail = "", _AS_IT_IS.sub("", words, count=1)
    elif len(names) == 1 and act.lasted is None:
        lead, tail = possessive(scene, with_the(names[0])), _OPENING.sub("", words, count=1)
    else:
        some = [with_the(name) for name in left]
        lead, tail = f"{', '.join(some[:-1])} and {some[-1]}:".removeprefix(" and "), words
    row = fitted(lead, tail, 0) if lead else fitted("", tail, 0).strip()
    return capital(balanced(row) or words[:LIMIT])


def _is_named(scene: Scene, name: str, words: str) -> bool:
    """Whether a phrase names an actor by his name, his surname or another one."""
    actor = scene.cast.actors.get(name)
    forms = {name, name.rpartition(" ")[2], *(actor.aliases if actor else ())}
    inside = (one.mention for one in scene.tokens if one.mention is not None)
    forms |= {
        scene.text[one.start : one.end]
        for one in inside
        if name in one.actors and one.form.value == "name"
    }
    return any(form in words for form in forms)


__all__ = ["noun_row"]

"""The past tense of a verb of which the text has the "-ing": "asking" is "asked"."""

from __future__ import annotations

from functools import cache

from extract.grammar.lexicon import words


def past(lemma: str, word: str) -> str:
    """Return the past tense of a verb, given its base and its "-ing" form."""
    irregular = _irregular().get(lemma)
    if irregular is not None:
        return irregular
    stem = word.removesuffix("ing")
    if stem.endswith("y") and stem[-2:-1] not in tuple("aeiou"):
        return f"{stem[:-1]}ied"
    return f"{stem}ed"


@cache
def _irregular() -> dict[str, str]:
    """Return the past tense of every irregular verb by its base."""
    found: dict[str, str] = {}
    for word, form in words().forms.items():
        if form is not None and form.form in ("past", "either", "any"):
            found.setdefault(form.lemma, word)
    return found

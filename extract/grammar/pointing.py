"""What a word points to: "dropped that demand" or a clause, "in Oslo Roe left" or a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.tokens import Tag, Token
from extract.values import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS = frozenset({Tag.BREAK, Tag.COMMA, Tag.QUOTE, Tag.CONJUNCTION, Tag.RELATIVE, Tag.QUESTION})
_FINITE = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO})
_REACH = 14  # words in which the verb of a clause is looked for


def opens_content(tokens: Sequence[Token], i: int) -> bool:
    """Whether a clause with a verb of its own follows the "that" at `i`, behind a verb."""
    if tokens[i + 1].low.endswith("s") and not tokens[i + 1].low.endswith("ss"):
        return i + 2 < len(tokens) and tokens[i + 2].tag not in _ENDS  # "those demands", if any
    for j in range(i + 2, min(i + _REACH, len(tokens))):
        found, before = tokens[j].tag, tokens[j - 1].tag
        if found in _ENDS or found is None:
            return False
        if found is Tag.COORDINATOR and tokens[j + 1 : j + 2] and tokens[j + 1].tag is Tag.VERB:
            return False  # "took that step and signed"
        if found in _FINITE or (
            found is Tag.VERB and before is not Tag.TO and _is_finite(tokens[j])
        ):
            return True
    return False


def _is_finite(verb: Token) -> bool:
    return verb.form not in ("ing", "participle")


def stands_in_town(tokens: Sequence[Token], i: int) -> bool:
    """Whether a name begins anew behind the town where somebody acts: "in Oslo | Ada Roe left"."""
    if i < 2 or tokens[i - 2].low != "in":
        return False
    town, name = tokens[i - 1].mention, tokens[i].mention
    if town is None or name is None:
        return False
    return town.form is Form.CAPITAL and name.form is Form.NAME

"""When an act was done: the expression that governs it, its neighbours, or publication.

`pieces` cuts a sentence where one date ends and another may begin, `clauses` tells which pieces
lend each other a date, `governing` chooses an expression of the sentence, `neighbours` one from
the saying or the sentence before, and `dater` makes the date of it; `days` does the arithmetic,
`ground` holds the article, `values` are question and answer.
"""

from extract.dating.dater import Dater
from extract.dating.values import ActSpan, Dating

__all__ = ["ActSpan", "Dater", "Dating"]

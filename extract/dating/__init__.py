"""When an act was done: the expression that governs it, its neighbours, or publication.

`pieces` cuts a sentence where one date ends and another may begin, `dater` chooses, `days` does the
arithmetic, `values` are question and answer.
"""

from extract.dating.dater import Dater
from extract.dating.values import ActSpan, Dating

__all__ = ["ActSpan", "Dater", "Dating"]

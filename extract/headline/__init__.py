"""A claim in one short row: who, act, whom or what, in the article's own words.

`clausal` makes the row of a clause whose grammar is known: its subject, its verb and what completes
it. `piecewise` makes it of marks and connectives alone, for sayings and for what has no subject.
"""

from extract.headline.clausal import Names, clause_headline, quoted_headline
from extract.headline.cutting import fitted, without_day
from extract.headline.doing import doing_headline
from extract.headline.piecewise import LIMIT, balanced, capital, headline

__all__ = [
    "LIMIT",
    "Names",
    "balanced",
    "capital",
    "clause_headline",
    "doing_headline",
    "fitted",
    "headline",
    "quoted_headline",
    "without_day",
]

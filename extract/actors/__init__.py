"""Who takes part: the book of known actors, and everybody whom an article names.

`ActorBook` holds what is known beforehand and `cast` reads an article: `cutting` finds its
capitalised names, `naming` and `parties` judge them, `phrases` and `institutions` read offices and
bodies, `resolving` says whom each of them, and each plural and pronoun, means.
"""

from extract.actors.book import ActorBook
from extract.actors.casting import cast
from extract.actors.matching import suggest

__all__ = ["ActorBook", "cast", "suggest"]

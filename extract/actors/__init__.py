"""Who takes part: the book of known actors, and everybody whom an article names.

`ActorBook` holds what is known beforehand, `cast` reads an article, and `concerned` tells whom it
is about. Within, `cutting` finds the capitalised names, `naming` and `parties` judge them,
`phrases` and `institutions` read offices and bodies, `commons` and `nameless` bodies by common
nouns, and `resolving` says whom each of them, and each plural and pronoun, means.
"""

from extract.actors.book import ActorBook
from extract.actors.casting import cast, concerned
from extract.actors.matching import suggest

__all__ = ["ActorBook", "cast", "concerned", "suggest"]

"""Who takes part: the book of known actors, and everybody whom an article names."""

from extract.actors.book import ActorBook
from extract.actors.casting import cast

__all__ = ["ActorBook", "cast"]

"""What an optional language model adds to the reading: spaCy's parse and the people it sees.

Rules read every text by themselves; where a person asked for the model (`parley add --nlp`) it is a
second opinion. `loading` gets the model, `parsing` turns what it says into plain values, `people`
takes the names of persons from them, `retagging` corrects which words are verbs, and `amending` who
acts and upon whom. spaCy is imported in `loading` alone, and there only when it is asked for.
"""

from extract.parser.amending import amended
from extract.parser.loading import MODEL, Parser, load
from extract.parser.people import with_people
from extract.parser.retagging import retag

__all__ = ["MODEL", "Parser", "amended", "load", "retag", "with_people"]

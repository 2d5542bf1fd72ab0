"""What an optional language model adds to the reading: spaCy's parse and the people it sees.

Rules read every text by themselves; where a person asked for the model (`parley add --nlp`) it is a
second opinion for what they left open. `loading` gets the model, `parsing` turns what it says into
plain values, `people` takes the names of persons from them, and `amending` fills in who acts, on
whom, and who says so. spaCy is imported in `loading` alone, and there only when it is asked for.
"""

from extract.parser.amending import amended
from extract.parser.loading import Parser, load
from extract.parser.people import with_people

__all__ = ["Parser", "amended", "load", "with_people"]

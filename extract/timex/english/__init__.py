"""English as the tagger knows it: data only, no code.

`words` are its words of time, `fragments` and `rules` its grammar, `cues` the words around an
expression. Another language is another package with the same names.
"""

from extract.timex.english.cues import *  # noqa: F403
from extract.timex.english.fragments import *  # noqa: F403
from extract.timex.english.rules import *  # noqa: F403
from extract.timex.english.words import *  # noqa: F403

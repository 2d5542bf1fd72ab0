"""Finite verbs by their form, as far as it takes to tell a clause from a phrase."""

import re

from extract.wordlists import any_of, words

_AUXILIARIES = words(
    "is are am was were has have had will would can could may might must shall should do does did "
    "cannot"
)
_VERBS = words(
    "began broke brought built came chose drew fell felt found flew fought gave gets goes got grew "
    "held kept knew knows led left lost made makes means meant met needs paid put ran rang rose "
    "said sat saw says seems sent shot showed shows spent spoke stands stood struck takes thinks "
    "thought told took wants went withdrew won works wrote remains lies depends cut hit set let"
)
HELPERS = any_of(sorted(_AUXILIARIES))
"""The pattern of auxiliaries in their finite forms."""
FINITE = re.compile(
    rf"\b(?:{HELPERS}|\w+n[’']t|[a-z]{{2,}}ed|\w+[’'](?:re|ve|ll|d)|(?:[Ii]t|[Hh]e|[Ss]he)[’']s"
    rf"|{any_of(sorted(_VERBS))})\b"
)

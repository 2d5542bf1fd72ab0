"""Which language a text is in, by its letters and its commonest words.

Letters settle every language with a script of its own; those that share one are told by letters
that only some of them write, and the languages of the Latin alphabet by counting function words.
English has the benefit of the doubt: short sentences hold few function words, and several of
them are words of other languages too ("met" and "in" are Dutch). So another language must show
three of its words at the least and clearly more than English, and a text in plain Latin letters
that tells nothing is English: titles and names ("Greek minister resigns") are all that is so short.
"""

from __future__ import annotations

import re
from collections import Counter

from extract.wordlists import words

UNKNOWN = "und"
"""ISO 639's code for undetermined."""

_MOST = 20_000
"""So many characters are looked at."""

_FEWEST = 3
"""So many function words another language than English must show."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# In this order the first to hold half of all letters wins; kana before Han, for Japanese has both.
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("arabic", re.compile(r"[\u0600-\u06ff\u0750-\u077f]")),
    ("el", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("han", re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
)
_LETTERS_OF_ONE: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "cyrillic": (
        ("uk", re.compile(r"[іїєґІЇЄҐ]")),
        ("sr", re.compile(r"[ђћџљњјЂЋЏЉЊЈ]")),
        ("ru", re.compile(r"[ыэёЫЭЁ]")),
        ("bg", re.compile(r"[ъЪ]")),
    ),
    "arabic": (("ur", re.compile(r"[ٹڈڑےں]")), ("fa", re.compile(r"[پچژگکی]"))),
    "han": (("ja", re.compile(r"[\u3040-\u30ff]")),),
}
_OTHERWISE = {"cyrillic": "ru", "arabic": "ar", "han": "zh"}

_FUNCTION_WORDS = {
    "en": words(
        "the of and to in a that for is on with as by was were has have had it he she his her they "
        "their at from be are will would not said but who which an this after before its or than "
        "been if when could over into about under no"
    ),
    "de": words(
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es "
        "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so "
        "zum war haben nur oder aber vor zur bis mehr durch sei"
    ),
    "fr": words(
        "le la les de des du et en un une à au aux que qui dans pour par sur est pas ne plus avec "
        "ce il elle se son sa ses été ont sont cette mais ou leur nous après avant selon sans "
        "c'est l'accord d'un d'une qu'il était"
    ),
    "es": words(
        "el la los las de del y en un una que por con para se su al lo como más pero sus es ha no "
        "este ya entre cuando sin sobre también fue había desde hasta según tras han son esta"
    ),
    "it": words(
        "il lo la i gli le di del della dei delle e in un una che per con non si da sono al alla "
        "ha più come anche ma nel nella dal dalla è stato questo essere dopo tra fra hanno suo"
    ),
    "pt": words(
        "o a os as de do da dos das e em um uma que para com não por se na no nas nos mais como "
        "mas ao foi ele ela seu sua ou ser são está também até entre após disse pelo pela já"
    ),
    "nl": words(
        "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij door "
        "over nog uit naar heeft hij ze hebben wordt werd tot die deze worden na zou had"
    ),
    "sv": words(
        "och i att det som en på är av för med den till inte har de ett om han hon men var från "
        "vi så kan när efter under också eller ska hade där över vid"
    ),
    "da": words(
        "og i at det som en på er af for med den til ikke har de et om han hun men var sig fra vi "
        "så kan når efter under også eller skal havde der over ved blev være"
    ),
    "pl": words(
        "w i na z do się nie że to jest o po za od przez dla jak co ale przed oraz jego są był "
        "była który która które tym tego być może ze już"
    ),
    "cs": words(
        "a v na se že je s z do o i to k ve pro za by ale po jako od podle jeho která který které "
        "byl bylo není také až nebo jsou může při"
    ),
    "tr": words(
        "ve bir bu için ile da de olarak olan daha çok sonra gibi kadar ama ancak ise göre değil "
        "olduğunu en her şey var yok dedi türkiye"
    ),
    "id": words(
        "yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena oleh bahwa "
        "telah sebagai ada mereka kata atau lebih setelah"
    ),
    "ro": words(
        "și de la în a cu pe nu că din se un o este care pentru mai au fost sau după dar ce prin "
        "fi sunt între acest către"
    ),
    "hu": words(
        "a az és hogy nem is egy volt de meg ezt már csak mint azt után ha van még szerint vagy "
        "között el lesz ki"
    ),
    "fi": words(
        "ja on ei että se hän oli kun mutta myös ovat mukaan joka ole tai kuin jos sen tämä sekä "
        "jälkeen vain vielä ollut hänen"
    ),
    "vi": words("và của là các có được trong cho với không một những người này đã khi để từ về"),
}
_OF_OTHERS = frozenset().union(*(some for code, some in _FUNCTION_WORDS.items() if code != "en"))


def language(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, "und" where nothing tells."""
    head = text[:_MOST]
    letters = sum(map(str.isalpha, head))
    if not letters:
        return UNKNOWN
    beyond_ascii = len(head) - len(head.encode("ascii", "ignore"))
    for script, pattern in _SCRIPTS if beyond_ascii * 2 >= letters else ():
        if len(pattern.findall(head)) * 2 >= letters:
            return _within(script, head)
    return _by_function_words(head)


def _within(script: str, head: str) -> str:
    for code, pattern in _LETTERS_OF_ONE.get(script, ()):
        if pattern.search(head):
            return code
    return _OTHERWISE.get(script, script)


def _by_function_words(head: str) -> str:
    listing = "\n".join(_WORD.findall(head)).lower().replace("’", "'")
    counted = Counter(listing.split("\n"))
    ours = sum(map(counted.__getitem__, counted.keys() & _FUNCTION_WORDS["en"]))
    others = sum(map(counted.__getitem__, counted.keys() & _OF_OTHERS))
    plain = listing.isascii()
    if plain and others < max(_FEWEST, ours * 3 // 2 + 1):
        return "en"  # whichever of the others it were, it has too few words
    scores = {
        code: sum(map(counted.__getitem__, counted.keys() & listed))
        for code, listed in _FUNCTION_WORDS.items()
    }
    best = max(scores, key=lambda code: scores[code])
    if plain and scores[best] < max(_FEWEST, scores["en"] * 3 // 2 + 1):
        return "en"
    return best if scores[best] else UNKNOWN

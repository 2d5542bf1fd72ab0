"""The words by which two tellings of one act are known: their beginnings, without little ones."""

from __future__ import annotations

import re
from functools import lru_cache

from store.values.folding import folded

_STEM = 5  # letters that two forms of a word share
_SHORTEST = 4  # letters of a word that tells anything; one less of the act itself
BESIDE = 60  # characters before and after the act's own words
_WORD = re.compile(r"[^\W\d_]+")
AGAIN = frozenset({"again", "another", "second", "third", "next", "furth", "fresh", "resum"})
_LITTLE_WORDS = """
    the and for two was had has not its his her who all out off one are may can did new about after
    also against been before being both could during first from have having into last might more
    most much must other over said says shall should some such than that their them then there
    these they this those through under until upon very were what when where which while will with
    without would company firm government union side sides group cent percent year years week weeks
    day days month months million billion
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())
# Beginnings of verbs that tell of an act of their kind and nothing of which one.
_PLAIN_STEMS = """
accep accus agree annou appro asked askin backe call calle claim decla deman direc made make offer
order promi propo reach refus rejec repea reque said says sign signe signi struc suppo told urge
urged voted vowed warne
"""
_PLAIN = frozenset(_PLAIN_STEMS.split())
# Beginnings of words that tell of when and of being put off, and nothing of what.
_TIME_STEMS = """
after again befor delay defer earli expec hours later minut month morni night postp putti resch
schedu start started suspe today tomor tonig until weeke
"""
_TIMES = frozenset(_TIME_STEMS.split())
# A line for each thing that news tells of in several words.
_LIKE_WORDS = """
rise rises raise raisi incre hike hikes doubl tripl highe
tarif duty dutie levy levie
talk talks round meeti negot summi confe
vote votes votin ballo
strik walko stopp picke
leave left depar exit withd
deal accor agree treat pact
attac strik raid raids shell bomb bombi bombe
"""
_LIKE = {
    stem: line.split()[0] for line in _LIKE_WORDS.strip().splitlines() for stem in line.split()
}


@lru_cache(maxsize=4096)
def stems(sentence: str, first: int, last: int, *, own: bool = True) -> frozenset[str]:
    """The beginnings of the words of an act and of those beside it, without names and little ones.

    The act's own words stand from `first` to `last` of the sentence; without `own` they are left
    out.
    """
    beside = f"{sentence[max(0, first - BESIDE) : first]} {sentence[last : last + BESIDE]}"
    some = {word for word in plain_words(beside) if len(word) >= _SHORTEST}
    if own:
        some |= {word for word in plain_words(sentence[first:last]) if len(word) >= _SHORTEST - 1}
    return frozenset(word[:_STEM] for word in some - _LITTLE) - (_PLAIN if own else frozenset())


def plain_words(text: str) -> set[str]:
    """The words of a text that begin with a small letter, folded."""
    return {folded(word) for word in _WORD.findall(text) if word[0].islower()}


@lru_cache(maxsize=4096)
def topics(sentence: str, first: int, last: int) -> frozenset[str]:
    """What an act is about, by its words and those beside it; words of like meaning are one."""
    beside = sentence[max(0, first - BESIDE) : last + BESIDE]
    found = {word[:_STEM] for word in plain_words(beside) - _LITTLE if len(word) >= _SHORTEST}
    return frozenset(_LIKE.get(stem, stem) for stem in found - _PLAIN - _TIMES)

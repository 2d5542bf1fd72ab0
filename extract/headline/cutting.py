"""Cutting a row to its length, where a phrase or a clause ends."""

from __future__ import annotations

import re

from extract.dating.verbs import FINITE
from extract.grammar.lexicon import words
from extract.headline.piecewise import LIMIT, capital, tidy

# A comma that only parts the items of a list: "Ford, Fiat and Audi".
LISTED = re.compile(
    r",\s(?!(?:and|or|but|to|for|so|yet|because|since|although|if|on|in|at|who|which|whose|where|when|the|an?|his|her|its|their|one|two|as|after"
    r"|before|with|while|saying|worth|including|according|[a-z]+ing)\b)"
    r"(?:[\w’'.&%$€£-]+\s){0,4}?(?:[\w’'.&%$€£-]+,\s(?:[\w’'.&%$€£-]+\s){0,4}?){0,6}"
    r"[\w’'.&%$€£-]*\s?(?:and|or)\s"
)
"""The pattern of a comma that only parts the items of a list."""
# Where a row that is too long may end: best before a phrase of its own.
_BREAK = re.compile(
    r"\s(?=(?:on|in|at|after|before|during|over|by|with|from|under|between|until|unless|because|when"
    r"|while|as|for|against|amid|despite|since|through|within|without|following|if)\s)|,\s|;\s"
)
_WEAK_BREAK = re.compile(r"\s(?=(?:to|that|and|of|or)\s)")
_DAY = re.compile(
    r"\s(?:late |early )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?(?=\s(?!(?:and|or|to|through)\s)|,|$)"
)
_SAYS_THAT = re.compile(r"(?:\s\S+){0,2}\sthat\s")
_AHEAD = 16
_SAYS = re.compile(
    r"(?:sa(?:id|ys)|t[oe]lls?|told|announce|warn|insist|declar|writes?|wrote|add|argu|claim)\w*"
)
# "told reporters *in Oslo* that": where or when it was said
_BEFORE_THAT = re.compile(r"(^(?:\s\S+){0,3}?)\s(?:on|in|at|during)\s[^,]{2,40}?(?=\sthat\s)")
_DANGLING = re.compile(
    r"\s(?:(?:an?|two|three|four|five|six|several|few|\d+)\s(?:minutes?|hours?|days?|weeks?|months?|years?)"
    r"|(?:until|till|from|by|at)\s\d[\w:.]*(?:am|pm)|led|chaired|brokered|backed|hosted|drafted"
    r"|shortly|soon|just|even|long|right|the\sfirst\stime|not|only|at\sleast|so|such|beyond|up"
    r"|(?:that|which|who)(?:\s\S+){1,5})$"
)
_HAS_VERB = re.compile(
    rf"(?:{FINITE.pattern})|\b(?:to|needs?|wants?|says?|fails?|lasts?|breaks?|keeps?|leaves?|agrees?|\w{{2,}}s)\b"
)
_NO_VERB = re.compile(
    r"\s(?:because|when|while|unless|although|saying|warning|arguing|claiming"
    r"|that(?=\s(?:the|an?|it|he|she|they|his|her|its|their|[A-Z])))\s([^,]*)$"
)
_DONE = re.compile(
    r"(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bbe)(?<!\bbeing)(?<!\bis)(?<!\bare)(?<!\bgot)(?<!ly)"
    r",?\s([a-z]+ed|made|led|held|built|sent|given|written)$"
)
_MEANT = re.compile(r"\sto\s([a-z]+)$")


def fitted(lead: str, tail: str, cue: int, room: int = LIMIT) -> str:
    """Return both as one row, cut where a phrase ends; `cue` characters of `tail` stay."""
    # "We" and "’ve" are one word, and a mark that opens words stands right before them.
    gap = "" if tail[:1] in ("'", "’") or lead[-2:] in (' "', " “", " ‘") else " "
    row = _whole_clauses(f"{lead}{gap}{tail}".rstrip(" ,;:—–-."))
    least = min(len(lead) + len(gap) + cue, room)
    alone = " " in row[len(lead) + 1 : least]  # "led the talks" may stand alone, "told" may not
    if len(row) > room and _SAYS.search(lead.rpartition(" ")[2] + tail[:cue]):
        row = row[:least] + _BEFORE_THAT.sub(r"\1", row[least:], count=1)
    if len(row) > room:  # the timeline shows the day
        row = row[:least] + _DAY.sub("", row[least:], count=1)
    if len(row) <= room:
        return row
    kept = row[: room + 1]
    for breaks in (_BREAK, _WEAK_BREAK):
        near = breaks.finditer(row[: room + _AHEAD])  # the word behind a break is seen whole
        ends = [one.start() for one in near if least < one.start() <= room]
        for stop in reversed(ends):
            cut = _whole_clauses(_undangled(_without_doing(row, stop)))
            says = " that " in cut[least - 1 :] or not _SAYS_THAT.match(kept, least)
            if len(cut) > least and says and not _parts_list(row, stop):
                return tidy(cut.split(" "))
    if alone and _BREAK.match(row, least):
        return row[:least]
    end = kept.rfind(" ")
    end -= len(" by") if kept.endswith(" by", 0, end) else 0
    return tidy(_undangled(_without_doing(row, end)).split(" "))


def without_day(who: str, words: str) -> str | None:
    """Return who did what, less the day, which the timeline shows; `None` if it is too long."""
    row = capital(f"{who} {_DAY.sub('', ' '.join(words.split()), count=1)}")
    return row if len(row) <= LIMIT else None


def _whole_clauses(row: str) -> str:
    """Drop from the end a clause that an aside has parted from its verb: "because the king"."""
    found = _NO_VERB.search(row)
    return row[: found.start()] if found and not _HAS_VERB.search(found[1]) else row


def _undangled(row: str) -> str:
    """Drop from the end what only measures what was cut off: "two hours [before …]"."""
    while True:
        cut = _DANGLING.sub("", row)
        meant = _MEANT.search(cut)
        verb = words().verb(meant[1]) if meant else None
        if meant and verb is not None and verb.form in ("base", "any"):
            cut = cut[: meant.start()]
        if cut == row:
            return row
        row = cut


def _without_doing(row: str, stop: int) -> str:
    """Return a row up to a break, less a participle that "by" goes on: "a team headed [by …]"."""
    done = _DONE.search(row, 0, stop) if row.startswith(" by ", stop) else None
    known = done is not None and words().verb(done[1]) is not None  # and no "riverbed"
    return row[: done.start()] if done and known else row[:stop]


def _parts_list(row: str, stop: int) -> bool:
    """Whether a cut would leave items of a list behind."""
    if row[stop] == ",":
        return LISTED.match(row, stop) is not None
    _, comma, item = row[:stop].rpartition(", ")
    return bool(comma) and row.startswith((" and ", " or "), stop) and not FINITE.search(item)

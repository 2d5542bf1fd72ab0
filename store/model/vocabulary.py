"""The closed lists: what a kind, a mode, a status, a role can be.

Kinds and modes are those of PLOVER 2.0 (https://github.com/openeventdata/PLOVER); STATE is ours,
for a statement, act or due date that PLOVER has no type for.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of act a claim tells of."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    STATE = "STATE"


class Mode(StrEnum):
    """How an act was done, where that is plain: PLOVER's modes, kept for the kinds named."""

    VISIT = "visit"  # CONSULT
    THIRD_PARTY = "third-party"  # CONSULT
    MULTILATERAL = "multilateral"  # CONSULT
    PHONE = "phone"  # CONSULT
    DEMONSTRATION = "demo"  # PROTEST
    STRIKE = "strike"  # PROTEST
    RIOT = "riot"  # PROTEST
    BOYCOTT = "boycott"  # PROTEST
    HUNGER = "hunger"  # PROTEST
    ARREST = "arrest"  # COERCE
    RESTRICT = "restrict"  # COERCE
    SEIZE = "seize"  # COERCE
    DEPORT = "deport"  # COERCE
    MARTIAL = "martial"  # COERCE
    AERIAL = "aerial"  # ASSAULT
    ABDUCT = "abduct"  # ASSAULT
    ASSASSINATE = "assassinate"  # ASSAULT
    CLASH = "clash"  # ASSAULT
    FIREARMS = "firearms"  # ASSAULT
    EXPLOSIVES = "explosives"  # ASSAULT
    EXPEL = "expel"  # SANCTION
    WITHDRAW = "withdraw"  # SANCTION
    CEASEFIRE = "ceasefire"  # RETREAT
    RELEASE = "release"  # RETREAT
    TROOPS = "troops"  # MOBILIZE
    WEAPONS = "weapons"  # MOBILIZE


class Status(StrEnum):
    """Whether the act was done, is going on, is to come, hangs on a condition, or was not done."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    DENIED = "denied"


class Role(StrEnum):
    """What an actor has to do with an act."""

    SOURCE = "source"
    TARGET = "target"
    HOST = "host"
    MEDIATOR = "mediator"
    SPEAKER = "speaker"
    MENTIONED = "mentioned"


class DatedBy(StrEnum):
    """What gave a claim its date: words beside the act, a neighbouring sentence, or nothing."""

    EXPRESSION = "expression"
    CONTEXT = "context"
    PUBLICATION = "publication"


class ActorKind(StrEnum):
    """What sort of party an actor is."""

    PERSON = "person"
    STATE = "state"
    ORGANISATION = "organisation"
    GROUP = "group"


class Confidence(StrEnum):
    """How sure the reading is; anything below high comes with a doubt that says why."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

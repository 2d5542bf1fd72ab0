"""The words that every room shares: values without behaviour, free of SQLite and of the terminal.

`vocabulary` holds the closed lists (kinds, statuses, roles), `records` the things read and kept,
`edtf` the arithmetic of dates, `filters` what a listing keeps, `errors` what a store can refuse.
"""

from store.model.edtf import BadDateError, bounds, is_edtf
from store.model.filters import Filter, Order
from store.model.records import (
    Actor,
    Article,
    Claim,
    Correction,
    Event,
    HeldRole,
    Participant,
    Reading,
    StoredArticle,
    StoredClaim,
)
from store.model.vocabulary import ActorKind, Confidence, DatedBy, Kind, Mode, Role, Status

__all__ = [
    "Actor",
    "ActorKind",
    "Article",
    "BadDateError",
    "Claim",
    "Confidence",
    "Correction",
    "DatedBy",
    "Event",
    "Filter",
    "HeldRole",
    "Kind",
    "Mode",
    "Order",
    "Participant",
    "Reading",
    "Role",
    "Status",
    "StoredArticle",
    "StoredClaim",
    "bounds",
    "is_edtf",
]

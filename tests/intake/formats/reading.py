"""The pieces of some bytes, made whole."""

from intake.formats import pieces
from intake.outcomes import Refused
from intake.pieces import Piece


def whole(data: bytes | str, name: str, **known: object) -> list[Piece | Refused]:
    """Every piece of a source, whole, and every refusal."""
    data = data.encode() if isinstance(data, str) else data
    found = pieces(data, name, **known)  # type: ignore[arg-type]
    return [one if isinstance(one, Refused) else one.whole() for one in found]


def only(data: bytes | str, name: str, **known: object) -> Piece:
    """The one piece of a source."""
    (found,) = whole(data, name, **known)
    assert isinstance(found, Piece)
    return found


def reasons(data: bytes | str, name: str, **known: object) -> list[str]:
    """Why the parts of a source are refused."""
    return [one.why for one in whole(data, name, **known) if isinstance(one, Refused)]

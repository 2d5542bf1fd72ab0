"""A last look at the acts of an article, whatever filled them in: each comes out whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.filling import UNSAID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.acts.act import Act


def settle(acts: Iterable[Act]) -> None:
    """Give each actor one part in an act, and an act of nobody the doubt that says so."""
    for act in acts:
        act.roles.settle()
        if not (act.roles.all or act.doubts):
            act.doubts.append(UNSAID)

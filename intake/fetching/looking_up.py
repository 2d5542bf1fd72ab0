"""The IP addresses of a host, looked up within a time and checked before any is connected to."""

from __future__ import annotations

import queue
import socket
import threading
from typing import TYPE_CHECKING

from intake.fetching.errors import PrivateAddressError, UnreachableError
from intake.fetching.public import is_public

if TYPE_CHECKING:
    from intake.fetching.watching import Watch


def look_up(host: str, port: int, watch: Watch) -> list[str]:
    """Return the IP addresses of a host in figures, in the system's order of preference.

    The system's look-up reads every form that a connection would, such as "0x7f.1" for 127.0.0.1,
    and each address that it gives is checked: one that is not public condemns the name.

    Raises:
        UnreachableError: There is no such host, or nobody answers for its name in time.
        PrivateAddressError: It is not on the public internet, or not all of it.
    """
    found = list(dict.fromkeys(_ask(host, port, watch)))
    if not watch.limits.private:
        hidden = next((one for one in found if not is_public(one)), None)
        if hidden is not None:
            where = host if host == hidden else f"{host} ({hidden})"
            raise PrivateAddressError(
                f"{watch.name} leads to {where}, which is not on the public internet;"
                " --allow-private lets it in."
            )
    return found


def _ask(host: str, port: int, watch: Watch) -> list[str]:
    """Look a host up in a thread of its own: the system's look-up has no limit of time."""
    answers: queue.SimpleQueue[list[str] | OSError | UnicodeError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:  # UnicodeError: a part of the name is too long
            answers.put(error)
        else:
            answers.put([str(one[4][0]) for one in found])

    threading.Thread(target=ask, daemon=True, name="look-up").start()
    try:
        answer = answers.get(timeout=watch.patience(watch.limits.connect))
    except queue.Empty:
        raise UnreachableError(
            f"{watch.name}: the name {host} could not be looked up in time."
        ) from None
    if isinstance(answer, list):
        return answer
    if isinstance(answer, socket.gaierror) and answer.errno == socket.EAI_AGAIN:
        why = f"the name {host} could not be looked up; is there a network?"
    else:
        why = f"there is no machine called {host.rstrip('.')}."
    raise UnreachableError(f"{watch.name}: {why}") from answer

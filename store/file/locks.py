"""Whether a folder's disk gives locks, without which SQLite cannot keep two writers apart.

Some network shares refuse them (ENOLCK, EOPNOTSUPP). SQLite takes that refusal for a lock that
somebody else holds, and would wait for it in vain.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_REFUSALS = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}


def gives_locks(folder: Path) -> bool:
    """Return whether files in a folder can be locked; `True` where that cannot be tried.

    It is tried on a file of its own, which is gone at once: to close a store's own file a second
    time would drop the locks that this process holds on it (POSIX).
    """
    try:
        import fcntl  # noqa: PLC0415 - not on every system
        import tempfile  # noqa: PLC0415 - the reader's first rows do not wait for it
    except ImportError:  # pragma: no cover
        return True
    try:
        with tempfile.TemporaryFile(dir=folder, prefix=".parley-") as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _REFUSALS
    return True

"""What a store can refuse: one family, each with a sentence fit for a person."""


class StoreError(Exception):
    """A store could not be opened, read or written; the text says why in one sentence."""


class NoStoreError(StoreError):
    """There is no file at that path."""


class NotAStoreError(StoreError):
    """The file is not SQLite, or not one of ours."""


class NewerStoreError(StoreError):
    """The file was written by a newer Parley, with a schema unknown here."""


class DamagedStoreError(StoreError):
    """The file is one of ours and broken."""


class NoPermissionError(StoreError):
    """The file or its folder may not be read, or not be written, by this user."""


class BusyStoreError(StoreError):
    """Another process kept the store locked for longer than anyone should wait."""


class NoLocksError(StoreError):
    """The disk that holds the store gives no locks, as some network shares do."""


class FullDiskError(StoreError):
    """The disk that holds the store has no room left; what was being written is not kept."""


class NotFoundError(StoreError):
    """No article, claim, event or actor of that id or name."""


class UnknownActorError(NotFoundError):
    """No actor of that name, or several; `nearest` are the known names that come closest."""

    def __init__(self, name: str, nearest: tuple[str, ...], *, several: bool = False) -> None:
        self.name = name
        self.nearest = nearest
        listed = ", ".join(nearest)
        if several:
            super().__init__(f"{name!r} may be any of: {listed}.")
        elif nearest:
            super().__init__(f"No actor is called {name!r}; the nearest known: {listed}.")
        else:
            super().__init__(f"No actor is called {name!r}, nor anything near it.")


class UndecidableError(StoreError):
    """A decision about an actor that would change nothing, or contradict itself."""


class BadChangeError(StoreError):
    """A correction that would change nothing, or to what cannot be."""

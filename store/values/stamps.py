"""What rows are stamped with: when they were written, and hashes that tell texts apart."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime


def digest(text: str) -> str:
    """Return a hash that tells texts apart: SHA-256 in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def now() -> str:
    """Return the time as the store writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")

"""Word lists written as a table of words, so that they read like one."""


def words(*tables: str) -> frozenset[str]:
    """Return the words of one or several tables, parted by blanks."""
    return frozenset(word for table in tables for word in table.split())

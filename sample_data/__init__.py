"""Articles in our own words and an actors file, for the demo and the tests.

The articles tell of two negotiations with their real dates and facts: the Iran nuclear talks of
2013 to 2015 and the Greek bailout talks of 2015. Outlets and reporters are invented, quotations
are paraphrased, and every page says so. Some are pages as a person pastes them, some plain texts
with a dateline; every one carries its full day of publication.
"""

from importlib.resources import files

TALKS = {"iran": "Iran nuclear talks", "greece": "Greek bailout talks"}
"""The negotiation that an article tells of, by the first word of its name."""


def pages() -> list[tuple[str, str]]:
    """Return name and text of every sample article, in order of their names."""
    found = (entry for entry in files(__name__).iterdir() if entry.name.endswith(".txt"))
    return sorted((entry.name, entry.read_text(encoding="utf-8")) for entry in found)


def actors_toml() -> str:
    """Return the actors file of the samples."""
    return (files(__name__) / "actors.toml").read_text(encoding="utf-8")


def talks_of(name: str) -> str:
    """Return the talks that the article of that name belongs to.

    Raises:
        KeyError: No sample is named so.
    """
    return TALKS[name.partition("-")[0]]

"""Actors files are read, and every mistake is answered with its line and field."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors.files import parse
from extract.errors import ActorsFileError
from store.model import ActorKind, HeldRole

GOOD = """
[[actor]]
name = "Ruritania"
kind = "state"
aliases = ["Kingdom of Ruritania"]
capitals = ["Strelsau"]
demonyms = ["Ruritanian", "Ruritanians"]

[[actor]]
name = " Rudolf Elphberg "
kind = "person"
side = "Ruritania"
roles = [
  { title = "king", of = "Ruritania", from = 1894-01-02, to = 1897-03-04 },
  { title = "colonel" },
]
"""


def complaint(text: str) -> str:
    """What is said of a bad file."""
    with pytest.raises(ActorsFileError) as caught:
        parse(text, "mine.toml")
    return str(caught.value)


def test_every_field_is_read() -> None:
    """A state with its capital and peoples, a person with dated roles."""
    state, person = parse(GOOD, "mine.toml")

    assert state.actor.name == "Ruritania"
    assert state.actor.kind is ActorKind.STATE
    assert state.actor.aliases == ("Kingdom of Ruritania",)
    assert state.capitals == ("Strelsau",)
    assert state.demonyms == ("Ruritanian", "Ruritanians")
    assert person.actor.name == "Rudolf Elphberg"
    assert person.actor.side == "Ruritania"
    assert person.actor.confirmed
    assert person.actor.roles == (
        HeldRole(title="king", of="Ruritania", start=date(1894, 1, 2), end=date(1897, 3, 4)),
        HeldRole(title="colonel"),
    )
    assert person.given == {"name", "kind", "side", "roles"}


def test_an_empty_file_holds_nobody() -> None:
    """No table is no mistake."""
    assert parse("", "mine.toml") == []


def test_an_alias_given_twice_is_one() -> None:
    """Doubled words are taken once, in order."""
    (entry,) = parse('[[actor]]\nname="A"\nkind="group"\naliases=["x", " x ", "y"]', "m")

    assert entry.actor.aliases == ("x", "y")


@pytest.mark.parametrize(
    ("text", "line", "field", "what"),
    [
        ('[[actor]]\nkind = "person"', 1, "name", "is missing"),
        ('[[actor]]\nname = "A"', 1, "kind", "is missing"),
        ('[[actor]]\nname = "A"\nkind = "human"', 3, "kind", "must be one of person, state"),
        ('[[actor]]\nname = 7\nkind = "person"', 2, "name", "must be a text"),
        ('[[actor]]\nname = "  "\nkind = "person"', 2, "name", "must be a text"),
        (GOOD + '\n[[actor]]\nname = "B"\nkind = "state"\nsides = "B"', 21, "sides", "is unknown"),
        ('[[actor]]\nname="A"\nkind="state"\naliases="A"', 4, "aliases", "must be a list of texts"),
        ('[[actor]]\nname="A"\nkind="state"\ncapitals=[1]', 4, "capitals", "must be a list"),
        ('[[actor]]\nname="A"\nkind="state"\ndemonyms=[" "]', 4, "demonyms", "must be a list"),
        ('[[actor]]\nname="A"\nkind="person"\nroles="x"', 4, "roles", "must be a list of {"),
        ('[[actor]]\nname="A"\nkind="person"\nroles=["x"]', 4, "roles", "must be a list of {"),
        ('[[actor]]\nname="A"\nkind="person"\nroles=[{of="B"}]', 4, "roles", "needs a `title`"),
        ('[[actor]]\nname="A"\nkind="person"\nroles=[{title=" "}]', 4, "roles", "needs a `title`"),
        (
            '[[actor]]\nname="A"\nkind="person"\nroles=[{title="t", since=1}]',
            4,
            "roles",
            "holds 'since'; it takes title, of, from, to",
        ),
        (
            '[[actor]]\nname="A"\nkind="person"\nroles=[{title="t", of=3}]',
            4,
            "roles",
            "`of` must be a text",
        ),
        (
            '[[actor]]\nname="A"\nkind="person"\nroles=[{title="t", from="2019"}]',
            4,
            "roles",
            "`from` must be a date like 2019-05-20, not '2019'",
        ),
        (
            '[[actor]]\nname="A"\nkind="person"\nroles=[{title="t", to=2019-05-20T10:00:00}]',
            4,
            "roles",
            "`to` must be a date",
        ),
        (
            '[[actor]]\nname="A"\nkind="person"\nroles=[{title="t", from=2020-01-02, to=2020-01-01}]',  # noqa: E501
            4,
            "roles",
            "'t' ends before it begins",
        ),
    ],
)
def test_a_mistake_is_named_by_line_and_field(text: str, line: int, field: str, what: str) -> None:
    """The file's name, the line, the field, what is wrong: one sentence."""
    said = complaint(text)

    assert said.startswith(f"mine.toml, line {line}: `{field}` ")
    assert what in said
    assert said.endswith(".")


def test_the_second_table_is_told_from_the_first() -> None:
    """The line is that of the table with the mistake, though the field stands in both."""
    text = '[[actor]]\nname = "A"\nkind = "state"\n\n[[actor]]\nname = "B"\nkind = "x"\n'

    assert complaint(text).startswith("mine.toml, line 7: `kind` ")


def test_what_is_not_toml_says_where() -> None:
    """The parser's own place is passed on."""
    said = complaint('[[actor]]\nname = "A')

    assert said.startswith("mine.toml is not TOML: ")
    assert "line 2" in said


def test_other_tables_are_refused() -> None:
    """Only [[actor]] tables make an actors file."""
    assert complaint("[person]\nname='A'") == (
        "mine.toml: `person` is unknown; write [[actor]] tables."
    )
    assert complaint("actor = 3") == (
        "mine.toml: `actor` must be a list of tables, written [[actor]]."
    )


def test_a_list_of_inline_tables_is_read_too() -> None:
    """Without [[actor]] heads the error still names a line."""
    assert parse('actor = [{name="A", kind="state"}]', "m")[0].actor.name == "A"
    assert complaint('actor = [{name="A", kind="x"}]').startswith("mine.toml, line 1: `kind` ")

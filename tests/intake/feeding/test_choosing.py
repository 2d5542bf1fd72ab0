"""Which items of a feed are kept."""

import pytest

from extract.actors import ActorBook
from intake.feeding.choosing import Choice
from intake.feeding.entries import Entry
from store.adding.feeds import Following

BOOK = ActorBook.builtin()
ITEM = Entry(
    name="1",
    title="Envoys leave Minsk: “no truce”",
    content="<p>The Élysée said that the cease-fire talks of the U.N. would go on.</p>",
    subjects=("Harbour strike",),
)


def keeps(*words: str, actors: tuple[str, ...] = (), item: Entry = ITEM) -> bool:
    """Whether the item is kept by some lines of words and some actors."""
    wanted = Following(name="x", address="x", words=words, actors=actors)
    return Choice(wanted, BOOK).keeps(item)


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ((), True),
        (("",), True),
        (("truce",), True),
        (("TRUCE minsk",), True),
        (("truce paris",), False),
        (("paris", "minsk"), True),
        (("tru",), False),
        (("tru*",), True),
        (("*",), True),
        (('"leave minsk"',), True),
        (('"minsk leave"',), False),
        (('"leave mi*"',), False),
        (("harbour",), True),
        (("elysee",), True),
        (("UN",), True),
        (("cease-fire",), True),
        (('"cease fire talks" minsk',), True),
        (("p",), False),
    ],
)
def test_words(lines: tuple[str, ...], kept: bool) -> None:
    """All of a line, any line; without regard to case, accents and punctuation, in whole words."""
    assert keeps(*lines) is kept


def titled(title: str) -> Entry:
    """An item of nothing but a title."""
    return Entry(name="1", title=title)


@pytest.mark.parametrize(
    ("actor", "title", "kept"),
    [
        ("Emmanuel Macron", "Emmanuel Macron speaks", True),
        ("Emmanuel Macron", "Macron’s plan", True),
        ("Macron", "Emmanuel Macron speaks", True),
        ("Volodymyr Zelenskyy", "Zelensky leaves", True),
        ("zelensky", "Volodymyr Zelenskyy leaves", True),
        ("France", "Paris says no", True),
        ("France", "French envoys leave", True),
        ("France", "Francesca speaks", False),
        ("European Union", "EU ministers meet", True),
        ("Zed Zorn", "Zed Zorn speaks", True),
        ("Zed Zorn", "Zed speaks", False),
        ("Zed Zorn", "Cup final", False),
    ],
)
def test_actors(actor: str, title: str, kept: bool) -> None:
    """By any name, a surname, a capital, a people; unknown ones by what the person says."""
    assert keeps(actors=(actor,), item=titled(title)) is kept


def test_any_actor_is_enough_and_words_have_to_be_there_too() -> None:
    """The two filters are both to be met."""
    item = titled("Macron on the truce")
    assert keeps(actors=("Putin", "Macron"), item=item)
    assert keeps("truce", actors=("Macron",), item=item)
    assert not keeps("harbour", actors=("Macron",), item=item)
    assert not keeps("truce", actors=("Putin",), item=item)


def test_an_actor_without_a_letter_is_nobody() -> None:
    """Nothing names it."""
    assert not keeps(actors=("!",))

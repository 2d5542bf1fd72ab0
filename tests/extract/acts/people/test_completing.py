"""Who does an act together with whom the words name, or at all."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed

DEALING = "The Dockers Union sued Acme."


def last(text: str) -> str:
    """Return the last claim of a text."""
    return signed(text).split(" + ")[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dockers Union will not bargain.", "CONSULT denied: Dockers Union, Acme"),
        ("Acme will negotiate on Friday.", "CONSULT planned: Acme, Dockers Union"),
        ("Acme will be back at the table on Friday.", "CONSULT planned: Acme, Dockers Union"),
        ("Acme will discuss them on Friday.", "CONSULT planned: Acme, Dockers Union"),
        ("Acme took no part in the talks.", "CONSULT denied: Acme"),
    ],
)
def test_it_takes_two_to_bargain(text: str, expected: str) -> None:
    """Whoever is said to bargain does so with the side that he deals with."""
    assert last(f"{DEALING} {text}") == expected


def test_what_is_done_to_one_side_is_done_by_the_other() -> None:
    """Where the words say only to whom it is done."""
    quarrel = "Ruritania accused Borduria."
    text = f"{quarrel} Up to 500 Bordurian prisoners would be freed."
    assert last(text) == "RETREAT planned: Ruritania > Borduria"
    text = f"{quarrel} Up to 500 Syldavian prisoners would be freed."
    assert last(text) == "RETREAT planned:  > Syldavia"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zenith may host a second round.", "CONSULT conditional: Zenith, Acme, Dockers Union"),
        ("Zenith may host a delegation.", "CONSULT conditional: Zenith"),
    ],
)
def test_who_hosts_talks_hosts_those_whose_talks_they_are(text: str, expected: str) -> None:
    """All of them take part; who hosts people does not host the talks."""
    assert last(f"{DEALING} {DEALING} {text}") == expected


def test_who_hosts_talks_of_many_hosts_them_all() -> None:
    """Those who met without him."""
    text = "Acme, Zenith and Ruritania met on Monday. Borduria hosted an earlier meeting."
    assert last(text) == "CONSULT happened: Borduria, Acme, Zenith, Ruritania"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme may send a team to Borduria.", "CONSULT conditional: Acme, Borduria"),
        ("Acme will send two aides, Rossi and Okafor, to Oslo.", "CONSULT planned: Acme, "),
    ],
)
def test_who_sends_people_to_talk_takes_part(text: str, expected: str) -> None:
    """So do those who go, and those to whom they are sent: nobody is aimed at."""
    assert last(text).startswith(expected)
    assert " > " not in last(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi said his side was ready for talks.", "AGREE happened: Ruritania"),
        ("Rossi said her government will sign.", "SUPPORT planned: Ruritania"),
        ("Lund said his side was ready for talks.", "AGREE happened: "),
    ],
)
def test_his_side_is_that_of_whoever_speaks(text: str, expected: str) -> None:
    """Where it is known which side he is of."""
    assert last(f"Ruritania left. {text}") == expected


def test_an_arrest_is_made_by_the_state_where_it_is_made() -> None:
    """If the sentence names a town of one state alone."""
    assert last("The arrest of Carla Lund in Vancouver upset Acme.").startswith(
        "COERCE happened: Canada > Carla Lund"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A senior Ruritanian official accused Borduria.", "ACCUSE happened: Ruritania > Borduria"),
        ("A senior official accused Borduria.", "ACCUSE happened:  > Borduria"),
        ("A senior Bordurian official accused Borduria.", "ACCUSE happened:  > Borduria"),
    ],
)
def test_an_official_without_a_name_acts_for_his_state(text: str, expected: str) -> None:
    """Where the words beside him name it, and against another."""
    before = "Ruritania sank a Bordurian ship. Borduria sank a Ruritanian ship."
    assert last(f"{before} {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "An attack never took place. Ruritania bombed Borduria.",
            "ASSAULT denied: Ruritania > Borduria",
        ),
        (
            "The increase took effect on Monday. Ruritania raised tariffs on Borduria.",
            "SANCTION happened: Ruritania > Borduria",
        ),
        (
            "The increase took effect on Monday. Rossi put off the tariffs on Borduria.",
            "SANCTION happened: Ruritania > Borduria",
        ),
        (
            "The talks broke down on Monday. Ruritania raised tariffs on Borduria.",
            "SANCTION happened: Borduria, Ruritania",
        ),
        ("The increase took effect on Monday. Ruritania left.", "SANCTION happened: "),
    ],
)
def test_an_increase_of_nobody_is_of_whoever_raises_tariffs(text: str, expected: str) -> None:
    """And hits whom he taxes, for his state; the end of talks is the act of both."""
    assert signed(text).split(" + ")[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Rossi said that her country would reject it.", "REJECT happened: Ruritania"),
        ("Carla Lund said that her country would reject it.", "REJECT happened: Carla Lund"),
    ],
)
def test_what_ones_country_does_is_its_own_act(text: str, expected: str) -> None:
    """And not that of whoever speaks of it, as long as anybody knows which country it is."""
    assert last(text) == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Ann Roe, a spokeswoman for Acme", "AGREE planned: Acme > Dockers Union"),
        ("Ann Roe, Acme’s chief", "AGREE planned: Ann Roe > Dockers Union"),
    ],
)
def test_a_spokesman_says_we_for_whom_he_speaks(who: str, expected: str) -> None:
    """A chief says it for himself as well."""
    assert last(f"{DEALING} “We will raise our offer,” said {who}.") == expected

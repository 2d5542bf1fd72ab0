"""The language check: letters first, function words after."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.language import UNKNOWN, language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The two ministers will meet in Geneva on Sunday."),
        ("en", "Minister resigns"),
        ("en", "Talks go on in Zürich and the sides are close."),
        ("de", "Die Minister haben sich nicht auf einen Text geeinigt."),
        ("fr", "Les ministres ne sont pas d’accord sur le texte."),
        ("es", "Los ministros no llegaron a un acuerdo según el portavoz."),
        ("it", "I ministri non hanno trovato un accordo sulla bozza della commissione."),
        ("pt", "Os ministros não chegaram a um acordo, disse o porta-voz."),
        ("nl", "De ministers hebben het niet over de tekst gehad."),
        ("sv", "Ministrarna är inte överens och det är oklart när de ska mötas."),
        ("da", "Ministrene er ikke enige, og det er uklart, hvad der skal ske af aftaler."),
        ("pl", "Ministrowie nie zgodzili się na to, że rozmowy są zamknięte."),
        ("cs", "Ministři se podle mluvčího neshodli na tom, co je ve smlouvě."),
        ("tr", "Bakanlar bu konuda daha sonra bir açıklama için toplanacak."),
        ("id", "Para menteri tidak akan bertemu karena ini bukan untuk mereka."),
        (
            "ro",
            "Miniștrii nu au ajuns la un acord, iar discuțiile sunt în curs pentru că este greu.",
        ),
        ("hu", "A miniszterek szerint nem volt megállapodás, és az ügy még nyitott."),
        ("fi", "Ministerit eivät päässeet sopuun, mutta se on vielä mahdollista."),
        ("vi", "Các bộ trưởng không có được một thỏa thuận."),
        ("ru", "Министры встретились вчера, но мы не знаем, о чём они говорили, и это важно."),
        ("ru", "Договор подписан"),
        ("uk", "Міністри зустрілися в Києві."),
        ("sr", "Министри су се састали у Београду и њихов договор није готов."),
        ("bg", "Министрите се срещнаха днес и подписаха договор за търговия."),
        ("ar", "اجتمع الوزراء في جنيف"),
        ("fa", "وزیران در ژنو گفت‌وگو کردند"),
        ("ur", "وزراء نے جنیوا میں ملاقات کی ہے"),
        ("zh", "部长们在日内瓦会谈。"),
        ("ja", "大臣はジュネーブで会談した。"),
        ("ko", "장관들이 제네바에서 만났다."),
        ("el", "Οι υπουργοί συναντήθηκαν στη Γενεύη."),
        ("he", "השרים נפגשו בז'נבה"),
        ("hi", "मंत्री जिनेवा में मिले"),
        ("th", "รัฐมนตรีพบกัน"),
        ("ka", "მინისტრები შეხვდნენ"),
        (UNKNOWN, ""),
        (UNKNOWN, "2015 – 14/7 ..."),
        (UNKNOWN, "ŋžß þæð"),
    ],
)
def test_a_text_is_told_by_its_letters_and_function_words(code: str, text: str) -> None:
    """Each language is found in one plain sentence; nothing to go by is undetermined."""
    assert language(text) == code


def test_foreign_names_do_not_outweigh_the_text_around_them() -> None:
    """A name in other letters within an English sentence leaves it English."""
    assert language("The party, Νέα Δημοκρατία, said that it would vote for the deal.") == "en"


def test_half_of_the_letters_decide() -> None:
    """A script wins with half of the letters, not with fewer."""
    assert language("να ab") == "el"
    assert language("να abc") == UNKNOWN


def test_only_the_beginning_is_looked_at() -> None:
    """What stands after the first twenty thousand characters changes nothing."""
    assert language("the talks " * 2_000 + "και " * 100_000) == "en"


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_any_text_has_a_code(text: str) -> None:
    """Whatever comes in, two or three small letters come out."""
    code = language(text)

    assert 2 <= len(code) <= 3
    assert code.isalpha()
    assert code.islower()


@pytest.mark.parametrize(
    "text",
    [
        "Trump met Xi in Geneva.",
        "Trump met Xi in Geneva over tariffs.",
        "Ministers met in Den Haag.",
        "A deal on oil, says Moscow",
    ],
)
def test_a_short_english_sentence_is_not_taken_for_its_neighbours(text: str) -> None:
    """Words that English shares with Dutch or Danish decide nothing by themselves."""
    assert language(text) == "en"


def test_a_short_sentence_of_another_language_is_told_all_the_same() -> None:
    """Three function words that English lacks are enough."""
    assert language("De minister heeft het akkoord in Brussel getekend.") == "nl"
    assert language("Der Minister hat das Abkommen in Wien unterzeichnet.") == "de"

"""From a pasted page to the article: what is kept, what is dropped, what is found on the page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.page import Page, clean
from sample_data import pages

FOLDER = Path(__file__).parent / "pages"
"""One short article in the dress of many outlets: the lines that begin with `>` are its own, and
a bar in them is a line break."""


def dressed(path: Path) -> tuple[str, str]:
    """Return a page and the article on it."""
    raw = path.read_text(encoding="utf-8").split("\n")
    page = [line[1:].replace("|", "\n") if line.startswith(">") else line for line in raw]
    own = [line[1:].replace("|", " ") for line in raw if line.startswith(">")]
    return "\n".join(page), "\n\n".join(own)


every_page = pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.stem)


@every_page
def test_only_the_article_is_kept_in_whatever_dress(path: Path) -> None:
    """Every paragraph stays, every line of furniture goes."""
    page, own = dressed(path)

    assert clean(page).text == own


@every_page
def test_title_day_and_writer_are_found_in_whatever_dress(path: Path) -> None:
    """The title is the headline, not a menu or a deck; a press release names no writer."""
    found = clean(dressed(path)[0])

    assert found.title.lower() == "fish quota talks stall as envoys leave bergen"
    assert found.published == date(2019, 3, 12)
    if path.stem == "press-release":
        assert (found.published_by, found.byline) == ("dateline", None)
    else:
        assert found.published_by == "byline"
        assert str(found.byline).lower().startswith(("jon ferrar", "reuben halloran"))


PARAGRAPHS = (
    "The ministers of both coasts met in Bergen on Tuesday and agreed to share the herring.",
    "A text will be signed in May, the Norwegian minister said.",
    "Fishermen in both countries have waited for it since the old accord ran out.",
)


def page_of(*lines: str) -> Page:
    """Clean lines parted by blank lines."""
    return clean("\n\n".join(lines))


def test_an_article_without_furniture_is_kept_letter_by_letter() -> None:
    """Three paragraphs in, the same three out; there is no title and no date."""
    text = "\n\n".join(PARAGRAPHS)

    assert clean(text) == Page(text=text)


def test_what_is_dropped_is_told_with_its_kind() -> None:
    """In the order of the page."""
    found = page_of("Herring is shared", "By Ann Orr", *PARAGRAPHS, "Leave a comment")

    assert found.dropped == (
        ("Herring is shared", "title"),
        ("By Ann Orr", "byline"),
        ("Leave a comment", "comment"),
    )


def test_a_known_title_is_dropped_wherever_it_stands() -> None:
    """With the outlet's name after it, too, and whatever its marks and letters look like."""
    found = clean(
        "\n\n".join(["‘Herring’ is SHARED | The Ledger", *PARAGRAPHS[:2], "'Herring' is shared"]),
        title="'Herring' is shared",
    )

    assert found.title == "'Herring' is shared"
    assert found.text == "\n\n".join(PARAGRAPHS[:2])


def test_a_title_known_from_elsewhere_does_not_keep_the_page_s_own() -> None:
    """What stands above the article is no part of it, whatever its title is said to be."""
    found = clean("\n\n".join(["Herring is shared at last", *PARAGRAPHS]), title="Fish")

    assert found.title == "Fish"
    assert found.text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "title",
    ["Who gets the herring?", "Herring is shared", "The herring war is over!", "It is over."],
)
def test_a_title_may_end_in_a_stop(title: str) -> None:
    """Above a by-line even a full stop makes no paragraph of it."""
    assert page_of(title, "By Ann Orr", *PARAGRAPHS).title == title


def test_the_shorter_of_two_forms_is_the_title() -> None:
    """A tab's name carries the outlet's; the headline does not."""
    found = page_of("Herring is shared | The Ledger", "Herring is shared", *PARAGRAPHS)

    assert found.title == "Herring is shared"
    assert found.text == "\n\n".join(PARAGRAPHS)


def test_subheads_are_kept_as_paragraphs_of_their_own() -> None:
    """Also those that are a question, a year or a day."""
    lines = [PARAGRAPHS[0]]
    for subhead in ("The long wait", "Who gains?", "1998", "12 May", "By Friday"):
        lines += [subhead, PARAGRAPHS[1].replace("May", subhead)]

    assert page_of("Herring is shared", *lines).text == "\n\n".join(lines)


def test_a_line_between_blank_lines_may_be_a_subhead_and_one_beside_furniture_is_none() -> None:
    """Where paragraphs are spaced, what touches furniture belongs to it."""
    touching = page_of(PARAGRAPHS[0], "Advertisement\nThe long wait", *PARAGRAPHS[1:])
    spaced = page_of(PARAGRAPHS[0], "Advertisement", "The long wait", *PARAGRAPHS[1:])

    assert touching.text == "\n\n".join(PARAGRAPHS)
    assert spaced.text == "\n\n".join([PARAGRAPHS[0], "The long wait", *PARAGRAPHS[1:]])


def test_a_page_is_spaced_where_three_paragraphs_of_five_stand_alone() -> None:
    """On others a line that touches furniture may be a subhead."""
    p, q, r = PARAGRAPHS
    spaced = page_of(
        p, q, r, "The first of five goes on.\nAdvertisement\nThe long wait\nIt goes on."
    )
    tight = page_of(
        p, q, f"{r}\nThe first of five goes on.\nAdvertisement\nThe long wait\nIt goes on."
    )

    assert "The long wait" not in spaced.text
    assert "The long wait" in tight.text


def test_headlines_under_a_label_go_and_a_subhead_after_them_stays() -> None:
    """Two headlines and more are a list; a short line after them heads what follows."""
    headlines = ["Cod is dearer than ever before", "Mackerel moves north"]
    found = page_of(PARAGRAPHS[0], "Most read", *headlines, "The long wait", *PARAGRAPHS[1:])

    assert found.text == "\n\n".join([PARAGRAPHS[0], "The long wait", *PARAGRAPHS[1:]])


def test_one_long_line_under_a_label_is_a_headline_and_one_short_line_a_subhead() -> None:
    """Six words and fewer are kept; under "Related article" nothing is."""
    long = "Cod is dearer than ever in the north"

    def texts(label: str, line: str) -> bool:
        return line in page_of(PARAGRAPHS[0], label, line, *PARAGRAPHS[1:]).text

    assert not texts("Most read", long)
    assert texts("Most read", "The long wait of the fleet")
    assert not texts("Related article", "The long wait")


def test_a_pair_of_equal_lines_is_a_caption() -> None:
    """Captions are pasted twice, above the article and amid it."""
    caption = "Trawlers wait for the tide in Bergen."
    found = page_of(
        "Herring is shared", caption, caption, PARAGRAPHS[0], caption, caption, *PARAGRAPHS[1:]
    )

    assert found.text == "\n\n".join(PARAGRAPHS)
    assert ("Trawlers wait for the tide in Bergen.", "caption") in found.dropped


def test_a_page_pasted_twice_is_read_once() -> None:
    """The second time everything is a repeat."""
    assert clean("\n\n".join(PARAGRAPHS * 2)).text == "\n\n".join(PARAGRAPHS)


def test_a_page_that_doubles_its_paragraphs_keeps_one_of_each() -> None:
    """More than three pairs are no captions."""
    lines = [f"The minister spoke {number} times." for number in ("two", "three", "four", "five")]
    doubled = [line for line in lines for _ in range(2)]

    assert page_of(*doubled).text == "\n\n".join(lines)


def test_who_wrote_it_and_who_helped_is_told_below_and_dropped() -> None:
    """By the writers' names, by the form of a bio, by who contributed."""
    found = page_of(
        "Herring is shared",
        "By Ann Orr and Bo Lind",
        *PARAGRAPHS,
        "Ann Orr fell in love with the sea in Leith. Lind covers trade.",
        "Mia Moe in Oslo contributed to this report.",
        "Share",
        "Kay Dunn is our fisheries editor.",
    )

    assert found.text == "\n\n".join(PARAGRAPHS)
    assert [kind for _, kind in found.dropped] == ["title", "byline", "bio", "bio", "share", "bio"]


READERS = [
    "12 comments",
    "Herring fan",
    "2 hours ago",
    "This will never hold. They want it all, and they always did, as far as anyone recalls.",
    "Reply",
    "Old salt",
    "1 hour ago",
    "It will hold.",
    "Reply (2)",
]


def test_what_readers_wrote_below_goes_with_its_heading() -> None:
    """Told by "Reply" below two of them; with one of them alone it might be the article."""
    found = page_of("Herring is shared", *PARAGRAPHS, *READERS)

    assert found.text == "\n\n".join(PARAGRAPHS)
    assert (READERS[3], "comment") in found.dropped
    assert READERS[3] in page_of(PARAGRAPHS[0], *READERS[:5], *PARAGRAPHS[1:]).text


def test_a_prompt_for_comments_amid_the_article_is_no_heading_either() -> None:
    """The nearest one above the first answer is, within a dozen lines."""
    amid = page_of(PARAGRAPHS[0], "Have your say", *PARAGRAPHS[1:], *READERS)
    near = [f"Sentence {number} goes on." for number in range(10)]

    assert amid.text == "\n\n".join(PARAGRAPHS)
    assert page_of(*PARAGRAPHS, "12 comments", *near, "Reply", "Reply").text == (
        "\n\n".join(PARAGRAPHS)
    )
    far = page_of(*PARAGRAPHS, "12 comments", *near, "It goes on.", "Reply", "Reply")
    assert far.text == "\n\n".join([*PARAGRAPHS, *near, "It goes on."])


def test_comments_counted_above_the_article_are_no_heading_for_it() -> None:
    """Readers write below."""
    assert page_of("Herring is shared", "12 comments", *PARAGRAPHS, "Reply", "Reply").text == (
        "\n\n".join(PARAGRAPHS)
    )


OTHERS = [
    "More on this story",
    "Cod wars, a short history",
    "How three quarrels made the law of the sea.",
    "Why herring matters",
    "It feeds whales and towns.",
]


def test_other_articles_with_a_sentence_each_go_from_their_label_on() -> None:
    """Two of them make a list; one might be a subhead and the last paragraph."""
    assert page_of("Herring is shared", *PARAGRAPHS, *OTHERS).text == "\n\n".join(PARAGRAPHS)
    assert page_of(*PARAGRAPHS, *OTHERS[:1], *OTHERS[3:]).text.endswith(OTHERS[4])
    assert page_of(*PARAGRAPHS, *OTHERS, PARAGRAPHS[0][4:]).text.endswith(PARAGRAPHS[0][4:])
    assert page_of(*PARAGRAPHS, *OTHERS[1:]).text.endswith(OTHERS[4])


def test_a_longer_sentence_below_a_headline_is_a_paragraph() -> None:
    """Twenty-five words are a summary, more are none."""
    for words, kept in ((25, False), (26, True)):
        last = "so " * (words - 1) + "on."
        assert page_of(*PARAGRAPHS, *OTHERS[:4], last).text.endswith(last) is kept


def test_a_last_sentence_about_an_editor_is_kept_where_no_furniture_vouches_for_it() -> None:
    """It may be the news."""
    last = "Kay Dunn, who signed for the fleet, was an editor before."

    assert page_of(*PARAGRAPHS, last).text.endswith(last)


def test_a_deck_above_the_by_line_is_no_part_of_the_article() -> None:
    """A sentence between title and by-line repeats what the text says."""
    deck = "The accord ends a dispute of nine years."
    found = page_of("Herring is shared", deck, "By Ann Orr", *PARAGRAPHS)

    assert found.text == "\n\n".join(PARAGRAPHS)
    assert (deck, "deck") in found.dropped


def test_a_first_paragraph_is_no_deck_for_a_date_in_a_list_of_articles() -> None:
    """Nor for a date below a second paragraph."""
    related = ["Read more", "Cod is dearer than ever in the north", "12 February 2019"]

    assert page_of("Herring is shared", PARAGRAPHS[0], *related, *PARAGRAPHS[1:]).text == (
        "\n\n".join(PARAGRAPHS)
    )
    assert page_of("Herring is shared", *PARAGRAPHS, "12 February 2019").text == (
        "\n\n".join(PARAGRAPHS)
    )


def test_a_caption_without_a_credit_is_told_by_who_stands_where() -> None:
    """A picture shows "Ann Orr, left, and Bo Lind", above the article."""
    caption = "Ann Orr, left, and Bo Lind after the signing in Bergen on Tuesday."

    assert page_of("Herring is shared", caption, *PARAGRAPHS).text == "\n\n".join(PARAGRAPHS)


def test_a_first_paragraph_in_which_somebody_left_is_no_caption() -> None:
    """Only between commas or in brackets is "left" a place in a picture."""
    lead = "After Norway left, the two others agreed on a text in Bergen on Tuesday."

    assert page_of("Herring is shared", lead, *PARAGRAPHS).text.startswith(lead)


def test_a_long_first_sentence_is_no_title_where_the_page_prints_none() -> None:
    """A picture or a button below it does not make it one."""
    assert page_of(PARAGRAPHS[0], "Photo: Ann Orr/Northwire", *PARAGRAPHS[1:]).text == (
        "\n\n".join(PARAGRAPHS)
    )


def test_a_pull_quote_goes_and_the_quotation_in_its_paragraph_stays() -> None:
    """It is dropped with its kind."""
    said = "“The sea is wide enough,” the minister said."
    found = page_of("Herring is shared", *PARAGRAPHS, "“The sea is wide enough.”", said)

    assert found.text == "\n\n".join([*PARAGRAPHS, said])
    assert ("“The sea is wide enough.”", "pullquote") in found.dropped


def test_scraps_of_a_sign_up_go_with_it() -> None:
    """A sentence between a sign-up and its form is part of the form."""
    blurb = "All of the sea, every day."
    form = ["Sign up to The Catch", blurb, "Email address"]

    assert page_of(PARAGRAPHS[0], *form, *PARAGRAPHS[1:]).text == "\n\n".join(PARAGRAPHS)
    for other in ([form[0], blurb], [blurb, form[2]], [form[0], blurb, "Leave a comment"]):
        assert blurb in page_of(PARAGRAPHS[0], *other, *PARAGRAPHS[1:]).text


@pytest.mark.parametrize(("words", "kept"), [(20, False), (21, True)])
def test_a_longer_sentence_in_a_sign_up_is_the_article_s(words: int, *, kept: bool) -> None:
    """Twenty words are a blurb, more may be a paragraph between two of the page's own lines."""
    blurb = "so " * (words - 1) + "on."
    found = page_of(PARAGRAPHS[0], "Sign up to The Catch", blurb, "Email address", *PARAGRAPHS[1:])

    assert (blurb in found.text) is kept


def test_lines_that_are_all_titles_are_kept_where_there_is_nothing_else() -> None:
    """One line is the text; of several the first is the title."""
    assert clean("Ministers sign the herring accord") == Page(
        text="Ministers sign the herring accord"
    )

    found = clean("Ministers sign the accord\nFishermen in both countries cheer")
    assert found.title == "Ministers sign the accord"
    assert found.text == "Fishermen in both countries cheer"


@pytest.mark.parametrize("empty", ["", " \n\t\n", "\ufeff", "Share\n\nLeave a comment"])
def test_a_page_without_an_article_has_an_empty_text(empty: str) -> None:
    """Whoever reads it says so to the user."""
    assert clean(empty).text == ""


def test_letters_of_a_kept_sentence_are_never_touched() -> None:
    """Hard spaces, tabs, curly marks, accents and direction marks stay; controls and escapes go."""
    odd = "The\u00a0“minister”\tof\u202e Å\u0301lesund —  Bø\u200b — signed\x1b[31m\x07\x9b it."

    assert clean(odd).text == odd.replace("\x1b", "").replace("\x07", "").replace("\x9b", "")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_any_ends_of_line_are_read(end: str) -> None:
    """Windows, old Macs and web pages paste differently."""
    assert clean(f"\ufeff{PARAGRAPHS[0]}{end}{end}{PARAGRAPHS[1]}{end}").text == (
        "\n\n".join(PARAGRAPHS[:2])
    )


@pytest.mark.parametrize(
    ("lines", "published", "by", "partial"),
    [
        (["Published 27 December 2018, 19:40 GMT"], date(2018, 12, 27), "byline", False),
        (["Dec. 28, 2018 | Updated 1 hour ago"], date(2018, 12, 28), "byline", False),
        (["Updated 29 December 2018", "27 December 2018"], date(2018, 12, 27), "byline", False),
        (["28 Dec 2018", "Published 27 Dec 2018"], date(2018, 12, 27), "byline", False),
        (["Updated 29 December 2018"], date(2018, 12, 29), "byline", False),
        (["By Ann Orr, 28 December 2018"], date(2018, 12, 28), "byline", False),
        (["The Ledger · 28 December 2018"], date(2018, 12, 28), "byline", False),
        (
            ["Updated", "29 Dec 2018", "Published", "27 Dec 2018"],
            date(2018, 12, 27),
            "byline",
            False,
        ),
        (["Last updated:", "29 Dec 2018", "27 Dec 2018"], date(2018, 12, 27), "byline", False),
        (["Published 28 December"], None, None, True),
        (["03/04/2018"], None, None, False),
        (["2 hours ago"], None, None, False),
    ],
)
def test_the_day_is_read_from_a_line_beside_the_title(
    lines: list[str], published: date | None, by: str | None, partial: bool
) -> None:
    """Published goes before updated; a day without its year is said to be one."""
    found = page_of("Herring is shared", *lines, *PARAGRAPHS)

    assert (found.published, found.published_by, found.partial_date) == (published, by, partial)
    assert found.text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("dateline", "published", "by", "partial"),
    [
        ("BERGEN, Norway, Dec. 28, 2018 (Northwire) - ", date(2018, 12, 28), "dateline", False),
        ("BERGEN, 28 December 2018 - ", date(2018, 12, 28), "dateline", False),
        ("BERGEN, Dec 28 (Northwire) - ", None, None, True),
        ("BERGEN - ", None, None, False),
    ],
)
def test_the_day_is_read_from_a_dateline(
    dateline: str, published: date | None, by: str | None, partial: bool
) -> None:
    """The dateline stays in the text."""
    found = page_of("Herring is shared", dateline + PARAGRAPHS[0], *PARAGRAPHS[1:])

    assert (found.published, found.published_by, found.partial_date) == (published, by, partial)
    assert found.text.startswith(dateline)


def test_a_line_beside_the_title_goes_before_a_dateline_and_a_dateline_before_an_update() -> None:
    """The outlet's word on its own page is the better one, a later version's day the worse."""
    body = f"BERGEN, 28 December 2018 - {PARAGRAPHS[0]}"

    assert page_of("Herring is shared", "27 December 2018", body).published == date(2018, 12, 27)
    assert page_of("Herring", "Updated 30 December 2018", body).published == date(2018, 12, 28)


def test_a_date_in_the_running_text_or_a_bio_is_not_the_day_of_publication() -> None:
    """Only lines beside the article count, and below it only what says "published"."""
    bio = "Ann Orr was born on 3 May 1979."
    found = page_of("Herring is shared", "By Ann Orr", f"On 1 May 2018 {PARAGRAPHS[0]}", bio)
    below = [f"Paragraph {number} goes on." for number in range(14)]

    assert found.published is None
    assert not found.partial_date
    assert page_of(*PARAGRAPHS, *below[:8], "12 May 2018").published == date(2018, 5, 12)
    assert page_of(*PARAGRAPHS, *below[:9], "12 May 2018").published is None
    assert page_of(*PARAGRAPHS, *below, "Published 12 May 2018").published == date(2018, 5, 12)


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["© 2018 The North Ledger. All rights reserved."], "The North Ledger"),
        (["Copyright 2018 Ledger & Company, Inc."], "Ledger & Company"),
        (["(c) Harbour Wire"], "Harbour Wire"),
        (["Most Read on Harbour Wire"], "Harbour Wire"),
        (["Share", "Leave a comment"], None),
        (["All rights reserved"], None),
    ],
)
def test_the_outlet_is_read_from_its_notice_or_label(lines: list[str], outlet: str | None) -> None:
    """Below the article."""
    assert page_of("Herring is shared", *PARAGRAPHS, *lines).outlet == outlet


def test_the_outlet_may_stand_in_the_dateline_or_the_by_line() -> None:
    """Agency in brackets or staff of it; one word before "staff" may be anything."""
    assert page_of(f"BERGEN (Harbour Wire) - {PARAGRAPHS[0]}").outlet == "Harbour Wire"
    assert page_of("Fish", "By Harbour Wire staff", *PARAGRAPHS).outlet == "Harbour Wire"
    assert page_of("Fish", "Fisheries correspondent", *PARAGRAPHS).outlet is None


@given(st.text(max_size=400))
@settings(max_examples=80)
def test_any_text_is_cleaned(text: str) -> None:
    """Without an exception; what is kept and dropped was in the page."""
    found = clean(text)

    assert "\n\n\n" not in found.text
    assert found.text == found.text.strip()


LINES = [line for _, page in pages()[:3] for line in page.split("\n")]


@given(st.lists(st.sampled_from(LINES), max_size=30), st.sampled_from(["\n", "\n\n", "\r\n"]))
@settings(max_examples=60, deadline=None)
def test_every_line_is_kept_or_dropped_once(lines: list[str], end: str) -> None:
    """Whatever lines a page holds in whatever order, none is lost and none is made up."""
    found = clean(end.join(lines))
    kept = found.text.split("\n\n") if found.text else []

    assert sorted([*kept, *(line for line, _ in found.dropped)]) == sorted(
        line.strip() for line in lines if line.strip()
    )

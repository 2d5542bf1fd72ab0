"""Web pages: the article on them and what they say of it."""

import datetime as dt
import json

import pytest

from intake.errors import NoArticleError, TooLargeError
from intake.formats import pieces
from intake.pieces import Piece

PAGE = """<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>Ministers settle quota | The Harbour Post</title>
<link rel=canonical href="https://harbour.example/news/quota">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ministers settle quota", "datePublished": "2025-03-11T21:30:00Z",
"dateModified": "2025-03-14T10:00:00Z", "author": {"@type": "Person", "name": "Mara Lind"},
"publisher": {"@type": "Organization", "name": "The Harbour Post"}}</script></head>
<body><nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>Ministers settle quota</h1>
<figure><img src=a.jpg><figcaption>Boats in port. Photograph: Jon Sund</figcaption></figure>
<p>Norway and Britain agreed on Tuesday to share the cod quota for three years.</p>
<p>&ldquo;We have a deal,&rdquo; said <b>the minister</b>, <a href=x>Odd Vik</a>.<br><br>The talks
had lasted since January.</p><h2>What comes next</h2>
<blockquote><p>Nobody got all that they wanted.</p></blockquote>
<ul><li>Britain will land more cod.</li><li>Norway keeps its mackerel.</li></ul>
<aside><h3>Related</h3><ul><li><a href=/a>Cod prices fall again</a></li></ul></aside>
<p>The European Union said it would watch closely.</p></article>
<footer>© 2025 The Harbour Post. Sign up to our newsletter.</footer></body></html>"""


def only(markup: str | bytes, **known: str) -> Piece:
    """The whole piece of a page."""
    data = markup.encode() if isinstance(markup, str) else markup
    (found,) = pieces(data, "page.html", **known)  # type: ignore[arg-type]
    assert isinstance(found, Piece)
    return found.whole()


def test_a_page_gives_its_article_in_paragraphs() -> None:
    """Headings, quotes and items of lists stand apart; captions and links to others are gone."""
    assert only(PAGE).text.split("\n\n") == [
        "Ministers settle quota",
        "Norway and Britain agreed on Tuesday to share the cod quota for three years.",
        "“We have a deal,” said the minister, Odd Vik.",
        "The talks had lasted since January.",
        "What comes next",
        "Nobody got all that they wanted.",
        "Britain will land more cod.",
        "Norway keeps its mackerel.",
        "The European Union said it would watch closely.",
    ]


def test_a_page_says_what_it_is() -> None:
    """Title, outlet, writer, day and address, from its metadata."""
    piece = only(PAGE)
    assert piece.title == "Ministers settle quota"
    assert piece.outlet == "The Harbour Post"
    assert piece.byline == "Mara Lind"
    assert piece.published == dt.date(2025, 3, 11)
    assert piece.url == "https://harbour.example/news/quota"
    assert piece.original == PAGE


def test_a_saved_page_says_where_it_was() -> None:
    """A browser writes the address into a comment; the address that was asked for goes before."""
    saved = f"<!-- saved from url=(0030)https://harbour.example/quota?a=1 -->\n{PAGE}"
    assert only(saved).url == "https://harbour.example/quota?a=1"
    assert only(saved, address="https://x.example/1").url == "https://x.example/1"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("<p>Please enable JavaScript.</p>", "There is no article on the page page.html."),
        (
            "".join(f"<li><a href=/{n}>Talks go on for day {n}</a></li>" for n in range(40)),
            "There is no article on the page page.html.",
        ),
        (
            "".join(f"<h2>Talks go on for day {n}</h2><p>More inside here</p>" for n in range(40)),
            "page.html is no article: it is a page of headlines or links.",
        ),
        (
            '<script type="application/ld+json">{"isAccessibleForFree": false}</script><p>Pay.</p>',
            "page.html is for subscribers: there is no article on the page.",
        ),
    ],
)
def test_a_page_without_an_article_is_refused(body: str, why: str) -> None:
    """In one sentence that says what it is instead."""
    with pytest.raises(NoArticleError) as refused:
        only(f"<html><body>{body}</body></html>")
    assert str(refused.value) == why


ARTICLE = "<p>Norway and Britain agreed on Tuesday to share the cod quota for three years.</p>" * 2


def dated(*tags: str, body: str = ARTICLE, url: str | None = None) -> Piece:
    """A page with some tags in its head."""
    markup = f"<html><head><title>Quota</title>{''.join(tags)}</head><body>{body}</body></html>"
    return only(markup, **({"address": url} if url else {}))


PUBLISHED = '<meta property="article:published_time" content="2025-03-11T08:00:00Z">'
CHANGED = '<meta property="article:modified_time" content="2025-03-14T08:00:00Z">'


def test_a_page_is_of_the_day_on_which_it_was_published() -> None:
    """Whenever it was changed."""
    piece = dated(CHANGED, PUBLISHED)
    assert (piece.published, piece.notices) == (dt.date(2025, 3, 11), ())


def test_a_page_that_says_only_when_it_was_changed_is_of_that_day() -> None:
    """And is known to be, so that what it prints goes before; not where it says the other too."""
    piece = dated(CHANGED)
    assert piece.published == dt.date(2025, 3, 14)
    assert piece.published_by == "changed"
    assert dated(CHANGED, body=f"<p>First published: 12 March 2025</p>{ARTICLE}").published_by == (
        "changed"
    )
    assert dated(CHANGED, PUBLISHED).published_by == "metadata"
    assert dated(PUBLISHED).published_by == "metadata"


def test_no_day_is_guessed_from_a_year_at_the_foot() -> None:
    """Nor from anything else that may be a day."""
    assert (
        dated(body=f"{ARTICLE}<footer>© 2024 The Post, since 3 May 1990</footer>").published is None
    )


def test_the_beginning_of_a_page_for_subscribers_is_told_as_such() -> None:
    """It is kept all the same."""
    wall = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>'
    assert dated(wall).notices == ("page.html is for subscribers: only its beginning is there.",)
    assert dated(wall, body=ARTICLE * 9).notices == ()


def test_a_page_is_read_in_the_character_set_that_it_names() -> None:
    """Without a notice."""
    markup = f'<html><head><meta charset="iso-8859-2"><title>Żółć</title></head><body>{ARTICLE}'
    piece = only(markup.encode("iso-8859-2"))
    assert (piece.title, piece.notices) == ("Żółć", ())
    piece = only(markup.encode("cp1250"), media="text/html; charset=windows-1250")
    assert (piece.title, piece.notices) == ("Żółć", ())


LINES = ("Ministers met on Monday and agreed on a text.", "“We did what was possible,” one said.")
LONG = "".join(f"<p>{line} It was the {n}th time.</p>" for n in range(20, 24) for line in LINES)
TEASER = (
    "<article><h3><a href=/1>Another story</a></h3><p>Somebody said so on Sunday.</p></article>"
)


def test_articles_that_only_lead_to_others_are_left_out() -> None:
    """Where there is a much longer one on the page."""
    text = dated(
        body=f"<article><h1>Quota</h1>{LONG}</article><section>{TEASER * 5}</section>"
    ).text
    assert "Somebody said so" not in text
    assert "It was the 23th time." in text
    assert "Somebody said so" in dated(body=f"<main>{TEASER * 9}</main>").text


def test_a_text_that_stands_in_metadata_alone_keeps_its_paragraphs() -> None:
    """On a page that a script has to draw."""
    body = json.dumps({"@type": "NewsArticle", "articleBody": "\n\n".join(LINES * 2)})
    script = f'<script type="application/ld+json">{body}</script>'
    piece = dated(script, body="<div id=root></div>")
    assert piece.text.split("\n\n") == list(LINES * 2)


def test_a_text_that_was_wrapped_by_hand_keeps_its_paragraphs() -> None:
    """As wires of old were put on the web."""
    pre = "<pre>\nMinisters met on Monday\nand agreed on a text.\n\n  “We did what"
    pre += " was\npossible,” one said.\n"
    again = "\n  They will meet again in\nthe spring, and then in autumn.\n</pre>"
    assert dated(body=pre + again).text.split("\n\n") == [
        *LINES,
        "They will meet again in the spring, and then in autumn.",
    ]


def test_a_page_of_far_too_many_elements_is_refused() -> None:
    """Before anybody waits for it."""
    with pytest.raises(TooLargeError, match="far more elements than any page with an article"):
        only(PAGE + "<br>" * 200_000)


def test_tables_of_facts_are_no_part_of_the_text() -> None:
    """A box of labels and values goes; a table with prose, and one that lays out a line, stay."""
    box = "<table><caption>At a glance</caption><tr><th>Signed</th><td>1 May 2025</td></tr>"
    box += "<tr><th>Price</th><td>not told</td></tr></table> They went on."
    prose = "<table><tr><td>1 May</td><td>Ministers met in Oslo again.</td></tr>"
    prose += "<tr><td>2 May</td><td>They left.</td></tr></table>"
    line = "<table><tr><td>Harbour Post</td><td>3 May 2025</td></tr></table>"
    text = dated(body=f"{line}{ARTICLE}{box}{prose}{ARTICLE}").text
    assert "At a glance" not in text
    assert "not told" not in text
    assert "Ministers met in Oslo again." in text
    assert "They went on." in text


def test_the_title_of_a_page_names_its_outlet() -> None:
    """Where nothing else does; the name of the server is the last resort."""
    head = "<html><head><title>Ministers settle quota &#8211; Valley Voices</title></head><body>"
    page = f"{head}<h1>Ministers settle quota</h1>{ARTICLE}"
    assert only(page, address="https://valley.example/1").outlet == "Valley Voices"
    other = page.replace("<h1>Ministers", "<h1>How ministers")
    assert only(other, address="https://valley.example/1").outlet != "Valley Voices"


def test_a_question_about_cookies_is_no_article() -> None:
    """However long it is; an article about them is one."""
    wall = "<p>We and our 812 partners store cookies on your device.</p>" * 2
    wall += "<p>You may click to consent to our processing as described above.</p>" * 3
    with pytest.raises(NoArticleError, match=r"^page\.html shows a question about cookies, "):
        dated(body=wall)
    assert dated(body=f"{wall}{ARTICLE * 4}").text
    about = "<p>The ministers agreed to ban cookies that follow readers without consent.</p>" * 3
    assert dated(body=about).text

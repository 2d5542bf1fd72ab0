"""Lines of furniture told by their form, and sentences that only open like them."""

import pytest

from extract.page.furniture import kind_of
from extract.page.labelling import kind_by_form

DROPPED = {
    "nav": """
        Menu | Search | Subscribe
        Home / News / Politics
        Home › Business › Energy
        Trade  Labour  Opinion  Podcasts
        Skip to content
        Back to top
        Log in
        View all
        Tags: ports, strikes
        In this article
        Hide caption
        Powered by Tidewater
        https://pallas.example/ports/12
        pallas.example/ports
        @annkell
        — Ann Kell (@annkell) September 13, 2021
        ___
        138
    """,
    "ad": """
        Advertisement
        ADVERTISEMENT
        Ad
        Sponsored content
        SPONSORED: Is your hull clean?
        Paid post: Grow with Lind Bank
        Article continues below this ad
        Skip ad
        After newsletter promotion
    """,
    "more": """
        Continue reading below
        Continue reading the main story
        Story continues
        Read the full story
        READ MORE
    """,
    "related": """
        Read more: Why ports matter
        Read more about the port of Turin
        READ ALSO: Why ports matter
        Most read
        Most Read on Harbour Wire
        Most Read from Ledgerline Businessweek
        Editors’ picks
        Recommended for you
        You might also like: Why soybeans became dear
        You may also like
        Related: Why ports matter
        Related topics
        More from Harbour Wire
        More on this story
        In case you missed it: the strike
        Explainer: What is a quota?
        Live blog: Day three of the talks
        Why ports matter (video)
        The strike – in pictures
    """,
    "video": """
        Watch: The fight in 90 seconds
        WATCH | Ministers arrive
        Watch live: Ministers arrive
        Video: Ministers arrive in Turin
        Listen to this article · 6 min
        Play video
        Podcast: Ports and power
    """,
    "newsletter": """
        Try four weeks for €1. Cancel any time.
        Cancel at any time
        Already a subscriber? Log in
        Sign up to our Europe letter. It lands in your inbox every weekday morning.
        Subscribe to The Dock, our weekly letter
        Continue reading with a subscription
        To continue reading, please log in or subscribe.
        This article is for subscribers.
        Try The Dock for 1 crown a week.
        Try Ledgerline free for one month
        Cancel anytime.
        You are receiving this because you subscribed at tide.example.
        View this email in your browser: https://tide.example/v/123
        View in browser
        Read online
        Trouble viewing this email?
        Was this newsletter forwarded to you? Sign up here.
        Manage your email preferences
        To stop receiving these emails, click here.
        Already subscribed? Log in.
        Get The Dock in your inbox every Friday
        Trade Winds: a fortnightly letter on ports
        The Dock: our free weekly email about ports
        Join 40,000 readers of The Dock
        Follow us and be the first to know
        Download our free app
        Already a subscriber? Log in
        Newsletter
        Unsubscribe at any time.
        Thank you for reading.
    """,
    "prompt": """
        Email address
        Enter your email
        Your name *
        Submit
        We never show your address to other readers. Boxes with a star must be filled in *
        Your address will not be shown.
        By signing up you accept our terms.
        I agree to the terms of the house
        I'm not a robot
    """,
    "comment": """
        Leave a comment
        Comments (14)
        14 comments
        214 comments. Join the conversation
        View all 64 comments
        Have your say
        Commenting has been turned off for this post
        Comments are closed.
        Sign in to leave a comment
        Your email address will not be published. Required fields are marked *
        Be the first to comment
        What do you think? Tell us below
        Comment
    """,
    "notice": """
        © 2018 Harbour Wire. All rights reserved.
        (c) Harbour Wire
        Harbour Wire © 2018
        Copyright 2018 Harbour Wire
        Sample page for tests; quotations are paraphrased.
        This article was amended on 4 March 2021 to correct a name.
        Correction: An earlier version misspelt a name.
        Editor’s note: The minister has left since.
        First published in the Ledger
        Terms of use | Privacy
    """,
    "cookie": """
        We use cookies to keep this site running. Accept all / Manage choices
        This site stores cookies on your device. OK  More info
        Accept all cookies
        We value your privacy
    """,
    "share": """
        Share
        Share  Save  Copy link
        Facebook  X  WhatsApp  Email
        Like 0 Share 12
        Copy URL
        Share this article
        Share on Facebook
        23 shares
        Save for later
        Print
    """,
    "byline": """
        By Ilse Marrow and Piet Okonjo
        By Harbour Wire correspondents
        Analysis by Rufus Adeyemi-Holt
        Continental Desk staff
        BY JON FERRAR
        By our diplomatic correspondent
        Words: Ann Kell
        Ann Kell, labour correspondent
        Reporting from Bergen, Norway
        Reporting by Ann Orr in Oslo; Editing by Kay Dunn
        By Ann Kell | 12 May
    """,
    "credit": """
        Picture: Continental Desk/Reuben Acheampong
        Photographs: Ben Noor
        Photo by Ben Noor
        Image source, Getty Images
        Source: Sandgate and agencies
    """,
    "caption": """
        Volodymyr and Mark in Halifax. Photograph: Dana Veltri/Tessera
        The two presidents at the door on Sunday. (Harbour Wire/Sol Abernethy)
        The two presidents at the door on Sunday. [Sol Abernethy/Harbour]
        Delegations on either side of the table. Pool photo
        Strikers outside the plant. File photo: Tessera
        Strikers outside the plant. Kay Orr / Harbour Wire
        Strikers outside the plant (Photo: Kay Orr)
        Strikers outside the plant. © Kay Orr via Getty Images
        Strikers outside the plant. Credit...Kay Orr
        Kay Orr/Tessera
        Kay Orr via AP
    """,
    "bio": """
        Mia Moe in Oslo contributed to this report.
        Additional reporting by Mia Moe
        Translated by Kay Orr
        Write to Ann Orr at ann.orr@ledger.example
    """,
    "date": """
        Published 27 December 2018, 19:40 GMT
        May 13, 2019 | 6:02 PM ET | Updated 1 hour ago
        5 min read
        02:11
    """,
}

KEPT = """
    Either side may cancel at any time.
    Already a member of the bloc, Norway refused.
    Share prices fell on Monday after the vote.
    Related talks on wages will resume on Friday.
    Popular support for the deal is fading, polls show.
    Read the statement and you see how little was agreed, the envoy said.
    Watch groups said the truce held.
    Comment was not immediately available from the ministry.
    The ministry did not respond to a request for comment.
    No comment.
    Published figures show that exports fell.
    By Monday the union had changed its mind.
    By then, 40 members had voted.
    In a letter seen by reporters, your government was accused of delay.
    Save for a short pause, the talks ran all night.
    Subscribers to the fund voted against the takeover.
    The paper, published on 3 March 2021, sets out four conditions.
    Editors of the three papers met the minister.
    Sign-ups for the scheme opened on Monday, the ministry said.
    The minister tweeted a picture: a handshake.
    Advertisement rules will be loosened under the accord.
    Cookies and chocolate would be taxed at 10 percent under the deal.
    “You will not get a better offer,” he told the union by email.
    The union said: "We ask you to sign the newsletter."
    Join us, the prime minister told the opposition.
    Both sides had contributed.
    The bank’s staff voted to strike.
    Support for the union grew.
    Photographs of the text circulated on Monday.
    A copyright dispute held up the treaty.
    Copyright law is the last open chapter.
    He is a professor of law who advised the union, and he signed the accord.
    Sponsored by Norway, the talks opened in Oslo.
    Live ammunition was used, the UN said.
    To continue reading the treaty line by line would take until May.
    Try as they did for a week, the envoys found no word for it.
    Cancel the debt, the union urged.
    You are receiving the envoys at noon, the mayor told the hotel.
    Change is what the union wants.
    Listen, the minister said, and then he left.
    Why now?
    The view from Turin
    What the union wants
    Next steps
    A long night in Turin
    Money, ships and pride
    2019: the first strike
    1917-1918
    Day three
    The chief executive wrote to staff by email on Tuesday that accounts would be frozen.
    This story began in 1998, when the port was sold.
    Reporting by inspectors will begin in May.
    Update: the talks will go on in May.
    Support the deal or lose office, members were warned.
    Unlock the funds, the union urged.
    By entering the talks, the union accepted terms that it had rejected.
    This report was published on Monday by the agency.
    First published in 2012, the plan was never carried out.
    The union would accept a rule on cookies.
    If you have an account there, little changes.
    Update talks are set for May 4, 2021.
    A poll found more for it than against (52/48).
    BERGEN, Dec. 28 (Northwire) - Share of the catch is what counts.
"""


def lines_of(table: str) -> list[str]:
    """Return the lines of a table, indents left out."""
    return [line.strip() for line in table.splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("kind", "line"), [(kind, line) for kind, table in DROPPED.items() for line in lines_of(table)]
)
def test_a_line_of_furniture_is_told_by_its_form(kind: str, line: str) -> None:
    """Each has its kind, wherever it stands."""
    assert kind_by_form(line) == kind


@pytest.mark.parametrize("line", lines_of(KEPT))
def test_a_sentence_or_a_subhead_that_opens_like_furniture_is_none(line: str) -> None:
    """What the line goes on with tells them apart."""
    assert kind_by_form(line) is None


def test_a_very_long_line_is_running_text_whatever_it_holds() -> None:
    """Six hundred characters are no button."""
    assert kind_of("Sign up to " + "x" * 589) == "newsletter"
    assert kind_of("Sign up to " + "x" * 590) is None
    assert kind_by_form("Photo: " + "x" * 600) is None


def test_a_row_of_buttons_has_up_to_25_words() -> None:
    """More of them are no row."""
    assert kind_of("share " * 24 + "this") == "share"
    assert kind_of("share " * 25 + "this") is None
    assert kind_of("comments and comment") == "comment"
    assert kind_of("share and comment") == "share"

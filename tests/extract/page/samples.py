"""Pages as people paste them: the same short article in the dress of many sorts of outlets.

A line that begins with `>` is the article's own; every other line has to go.
"""

PAGES = {
    "public broadcaster": """
Skip to content
Accessibility help
Your account
Home
News
Sport
More menu
Fish quota talks stall as envoys leave Bergen
Published
12 March 2019
Share
Save
Image source, Getty Images
Image caption,
Trawlers in the harbour of Bergen
Jon Ferrar
Fisheries correspondent
Reporting from
Bergen

>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

Media caption, Watch: why herring matters

>What happens now?

>Both sides will keep to the old quotas until June, officials said.

More on this story
Cod wars: a short history
12 February 2019
Herring prices hit a ten-year high
1 day ago
Related topics
Norway
Fishing
Related internet links
The BBC is not responsible for the content of external sites.
""",
    "news agency": """
World Business Markets Sustainability Legal
Exclusive
Fish quota talks stall as envoys leave Bergen
By Reuben Halloran and Mia Lindqvist
March 12, 20194:40 PM GMT+1Updated 2 hours ago

Item 1 of 3 A trawler leaves the harbour of Bergen, Norway, March 11, 2019. REUTERS/Ola Nordmann
[1/3]A trawler leaves the harbour of Bergen, Norway, March 11, 2019. REUTERS/Ola Nordmann Purchase Licensing Rights, opens new tab
Summary
Companies

>BERGEN, March 12 (Reuters) - Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>"We were very close," said Ingrid Solberg, the Norwegian minister. "But close is not a signature."

Advertisement · Scroll to continue

>OLD QUOTAS STAY

>Both sides will keep to the old quotas until June, officials said.

The Reuters Daily Briefing newsletter provides all the news you need to start your day. Sign up here.

Reporting by Reuben Halloran in Bergen and Mia Lindqvist in Brussels; Editing by Tom Cask

Our Standards: The Thomson Reuters Trust Principles., opens new tab
Suggested Topics:
Fisheries
""",
    "british daily, pasted without blank lines": """
Fishing
Fish quota talks stall as envoys leave Bergen
Minister says the two sides were close but nobody would sign
Jon Ferrar in Bergen
Tue 12 Mar 2019 16.40 GMT
Last modified on Wed 13 Mar 2019 09.00 GMT
Share
A trawler in the harbour of Bergen. Photograph: Ola Nordmann/AFP/Getty Images
>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.
>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”
Sign up to Headlines Europe
Free newsletter
A digest of the morning’s main stories, emailed direct to you every weekday
Enter your email address
Sign up
Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy.
after newsletter promotion
>Both sides will keep to the old quotas until June, officials said.
Explore more on these topics
Fishing
Norway
European Union
news
Share
Reuse this content
Most viewed
""",
    "american daily": """
SKIP TO CONTENTSKIP TO SITE INDEX
SEARCH & SECTION NAVIGATION
Europe|Fish Quota Talks Stall as Envoys Leave Bergen
SUBSCRIBE FOR $1/WEEK
LOG IN
ADVERTISEMENT
SKIP ADVERTISEMENT
Fish Quota Talks Stall as Envoys Leave Bergen

A dispute over herring has strained an old friendship.

Share full article
138

A trawler in the harbor of Bergen on Monday. Credit...Ola Nordmann for The Morning Ledger
Jon Ferrar
By Jon Ferrar
Reporting from Bergen, Norway
March 12, 2019

>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

Editors’ Picks

The Soup That Built a City
What Sailors Know About Rest

>Both sides will keep to the old quotas until June, officials said.

Mia Lindqvist contributed reporting from Brussels.

A version of this article appears in print on March 13, 2019, Section A, Page 6 of the New York edition with the headline: A Fish Dispute. Order Reprints | Today’s Paper | Subscribe
See more on: European Union
Share full article
138
Related Content
""",
    "portal that carries an agency": """
Yahoo Finance
Search for news, symbols or companies
Fish Quota Talks Stall as Envoys Leave Bergen

Fish Quota Talks Stall as Envoys Leave Bergen

Jon Ferrar
Tue, March 12, 2019 at 4:40 PM GMT+1 3 min read
In this article:
^HERR
-1.20%

>(Bloomberg) -- Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

Most Read from Bloomberg

    Cod Billionaires Flee Oslo

    Why Salmon Is the New Gold

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

Story continues

>Both sides will keep to the old quotas until June, officials said.

--With assistance from Mia Lindqvist.

Most Read from Bloomberg Businessweek

    The Herring Trade

©2019 Bloomberg L.P.

Terms and Privacy Policy
Recommended Stories
""",
    "broadcaster of the Gulf": """
News|Fishing
Fish quota talks stall as envoys leave Bergen
The two sides were close, says the minister, but could not agree on herring.

Trawlers in Bergen
Trawlers lie idle in the harbour of Bergen [Ola Nordmann/AFP]
By Jon Ferrar
Published On 12 Mar 2019
12 Mar 2019
Click here to share on social media

>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

Keep reading
list of 3 items
list 1 of 3
Why herring matters
list 2 of 3
Photos: A day on a trawler
list 3 of 3
What is a quota?
end of list

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

>Both sides will keep to the old quotas until June, officials said.

Source: Al Jazeera and news agencies
""",
    "American agency": """
Fish quota talks stall as envoys leave Bergen
1 of 4 |
Trawlers in the harbor of Bergen, Norway, Monday, March 11, 2019. (AP Photo/Ola Nordmann)
Read More
BY JON FERRAR
Updated 4:40 PM CET, March 12, 2019
Share

>BERGEN, Norway (AP) — Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

RELATED STORIES
Herring prices hit a ten-year high
Cod wars, a short history

>Both sides will keep to the old quotas until June, officials said.

___

Associated Press writer Mia Lindqvist in Brussels contributed to this report.

JON FERRAR
Ferrar covers fisheries and the North Sea for The Associated Press.
twitter
mailto
""",
    # A deck with a stop, below the date: it may as well be the first sentence, and is kept.
    "German broadcaster in English": """
Fish quota talks stall as envoys leave Bergen
Jon Ferrar
03/12/2019March 12, 2019

>Norway and the EU were close, but herring came between them.
https://p.example.com/p/3Eq1A
Trawlers in the harbor of Bergen
Herring and cod are at stakeImage: Ola Nordmann/picture alliance
Advertisement

>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

>Both sides will keep to the old quotas until June, officials said.

jf/ml (AP, Reuters)

While you're here: Every Tuesday, DW editors round up what is happening in German politics and society. You can sign up here for the weekly email newsletter Berlin Briefing.
""",
    "political magazine": """
POLITICO
Fish quota talks stall as envoys leave Bergen
Nobody would sign.

Free article usually reserved for subscribers

MARCH 12, 2019 4:40 PM CET
BY JON FERRAR AND MIA LINDQVIST

Listen
AI generated text-to-speech
3 minutes read

>BERGEN — Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

Advertisement

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

ALSO ON POLITICO
Brussels eyes the salmon farms
BY TOM CASK

>Both sides will keep to the old quotas until June, officials said.

Related Countries
Norway
Related People
Ingrid Solberg
Our coverage
""",
    "business daily": """
Fish Quota Talks Stall as Envoys Leave Bergen
Ministers were close to a deal on herring but left without one

By Jon Ferrar

Updated March 12, 2019 4:40 pm ET

SHARE
TEXT
4 RESPONSES
Listen to article
Length 3 minutes

>BERGEN, Norway—Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

NEWSLETTER SIGN-UP
What’s News
Catch up on the headlines, understand the news and make better decisions, free in your inbox daily.
Preview
Subscribe

>Both sides will keep to the old quotas until June, officials said.

Write to Jon Ferrar at jon.ferrar@example.com

Copyright ©2019 Ledger & Company, Inc. All Rights Reserved.
Appeared in the March 13, 2019, print edition as 'Fish Quota Talks Stall'.
""",
    "cable channel": """
Fish quota talks stall as envoys leave Bergen
By Jon Ferrar and Mia Lindqvist, CNN
 4 minute read
Updated 4:40 PM EDT, Tue March 12, 2019

Link Copied!
Video Ad Feedback
Now playing
- Source: CNN
Trawlers leave Bergen as talks fail
02:11

CNN
 —
>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

Ad Feedback
RELATED ARTICLE
Why herring matters

>Both sides will keep to the old quotas until June, officials said.

CNN’s Tom Cask contributed to this report.
Up next
Herring prices hit a ten-year high
3 minute read
Most read
1
The last lighthouse keeper
2
Cod wars, a short history
""",
    "French daily in English": """
INTERNATIONAL
FISHING

Fish quota talks stall as envoys leave Bergen

Ministers had hoped to sign by the evening. Herring was the obstacle.

By Jon Ferrar (Bergen, special correspondent)
Published on March 12, 2019, at 4:40 pm (Paris), updated on March 13, 2019, at 9:00 am
2 min read

Lire en français
Share
Subscribers only

>Norway and the European Union broke off talks on fish quotas on Tuesday without setting a date for another round.

>“We were very close,” said Ingrid Solberg, the Norwegian minister. “But close is not a signature.”

Read more Subscribers only Cod wars: A short history

>Both sides will keep to the old quotas until June, officials said.

Jon Ferrar (Bergen, special correspondent)

Translation of an original article published in French on lemonde.example; the publisher may only be liable for the French version.
Reuse this content
""",
    "plain text, wrapped by hand": """
Fish quota talks stall as envoys leave Bergen

By Jon Ferrar
12 March 2019

>Norway and the European Union broke off talks on fish quotas on|Tuesday without setting a date for another round.

>"We were very close," said Ingrid Solberg, the Norwegian minister.|"But close is not a signature. Nobody would be so foolish as to leave|a table with nothing, and yet we did, for herring."

>Both sides will keep to the old quotas until June, officials said in|a statement that neither would sign.
""",
}

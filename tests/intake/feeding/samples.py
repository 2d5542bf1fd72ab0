"""Feeds in our own words, of every format."""

from __future__ import annotations

LONG = " ".join(f"The envoys spoke for hour {n} about the price of the harbour." for n in range(40))

RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>The Mole &amp; Pier</title>
  <link>https://mole.example/</link>
  <item>
    <guid isPermaLink="false">mole-2</guid>
    <title>Envoys &lt;i&gt;leave&lt;/i&gt; Minsk</title>
    <link>https://mole.example/2?utm_source=rss&amp;id=7</link>
    <pubDate>Wed, 12 Mar 2025 23:30:00 -0500</pubDate>
    <dc:creator>Dana Doyle</dc:creator>
    <category>Talks</category><category>Minsk</category>
    <description>Both sides left&amp;nbsp;early. &lt;a href="/2"&gt;More&lt;/a&gt;</description>
    <content:encoded><![CDATA[<p>{LONG}</p><p>The post <a href="/2">Envoys leave</a>
    appeared first on <a href="/">The Mole</a>.</p>]]></content:encoded>
  </item>
  <item>
    <title>Envoys arrive in Minsk</title>
    <link>https://mole.example/1</link>
    <pubDate>Tue, 11 Mar 2025 08:00:00 GMT</pubDate>
    <description>The two sides came to Minsk on Tuesday to speak about the harbour …</description>
  </item>
</channel></rss>""".encode()

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://pier.example/news/">
  <title type="html">The &lt;b&gt;Pier&lt;/b&gt;</title>
  <entry>
    <id>tag:pier.example,2025:9</id>
    <title>A truce</title>
    <link rel="self" href="https://pier.example/9.atom"/>
    <link rel="alternate" href="9"/>
    <published>2025-03-10T23:59:00+01:00</published>
    <updated>2025-03-12T10:00:00Z</updated>
    <author><name>Eli Ford</name></author>
    <category term="truce" label="Truces"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{LONG}</p></div></content>
  </entry>
</feed>""".encode()

RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://quay.example/"><title>The Quay</title></channel>
  <item rdf:about="https://quay.example/1">
    <title>Port closed</title><link>https://quay.example/1</link>
    <dc:date>2025-03-11T08:00:00+01:00</dc:date>
    <description>The port was closed.</description>
  </item>
</rdf:RDF>"""

JSON = f"""{{"version": "https://jsonfeed.org/version/1.1", "title": "The Buoy", "items": [
  {{"id": 4, "url": "https://buoy.example/4", "title": "Pilots strike",
   "content_html": "<p>{LONG}</p>", "date_published": "2025-03-11T08:00:00+01:00",
   "date_modified": "2025-03-12T08:00:00Z", "tags": ["strike", 5],
   "authors": [{{"name": "Gil Hart"}}, {{"name": "Ida"}}]}},
  {{"id": "b", "external_url": "https://buoy.example/b", "summary": "Pilots talk."}},
  "no item"
]}}""".encode()

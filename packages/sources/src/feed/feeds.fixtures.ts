/** Small feeds of every format, written for the tests. */
export const RSS_2 = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:georss="http://www.georss.org/georss" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel>
  <title>Riverton Gazette</title><link>https://gazette.example/</link><description>Local news</description><language>en-GB</language>
  <managingEditor>desk@gazette.example (News Desk)</managingEditor><ttl>30</ttl>
  <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
  <atom:link rel="self" href="https://gazette.example/rss"/><atom:link rel="hub" href="https://hub.example/"/>
  <skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
  <image><title>Logo</title><link>https://gazette.example/logo</link></image>
  <item>
    <title>Polls &amp;amp; queues</title><link>/news/1</link><guid isPermaLink="false">g-1</guid>
    <pubDate>Tue, 03 Nov 2026 08:15:00 +0100</pubDate><dc:creator>Ana Pop</dc:creator><category>Elections</category><category>Local</category>
    <description>Short &lt;b&gt;summary&lt;/b&gt;</description>
    <content:encoded><![CDATA[<p>Long <a href="more">text</a></p><p>Second</p>]]></content:encoded>
    <enclosure url="https://gazette.example/a.mp3" type="audio/mpeg" length="1234"/>
    <media:group><media:content url="https://gazette.example/b.jpg" medium="image"/></media:group>
    <georss:point>45.5 25.25</georss:point>
  </item>
  <item><title>Second</title><guid>https://gazette.example/news/2</guid></item>
</channel></rss>`;

export const RSS_1 = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://rdf.example/"><title>RDF news</title><link>https://rdf.example/</link><dc:language>ro</dc:language></channel>
<item rdf:about="https://rdf.example/1"><title>Primul</title><link>https://rdf.example/1</link><dc:date>2026-11-01T10:00:00Z</dc:date><dc:subject>Alegeri</dc:subject></item>
</rdf:RDF>`;

export const RSS_091 = `<rss version="0.91"><channel><title>Old</title><link>https://old.example/</link><language>en</language>
<item><title>One</title><link>https://old.example/1</link><description>Plain words</description></item></channel></rss>`;

export const ATOM_1 = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://atom.example/blog/">
<title type="html">Wahl &amp;amp; Amt</title><id>urn:feed</id><updated>2026-11-02T00:00:00Z</updated>
<link href="/"/><link rel="self" href="feed.atom"/><link rel="next" href="feed.atom?page=2"/><author><name>Amt</name><email>amt@atom.example</email></author>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ein <em>Titel</em></div></title><id>urn:1</id>
<link rel="enclosure" href="a.pdf" type="application/pdf" length="9"/><link href="p/1"/>
<published>2026-11-01T12:00:00+01:00</published><updated>2026-11-02T12:00:00+01:00</updated><category term="t1" label="Label eins"/>
<summary>1 &lt; 2</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hallo <a href="../x">da</a></p></div></content></entry>
</feed>`;

export const ATOM_03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old Atom</title><tagline>words</tagline>
<link rel="alternate" type="text/html" href="https://a03.example/"/><modified>2004-01-01T00:00:00Z</modified>
<entry><title>E</title><id>tag:a03,1</id><issued>2004-01-01T10:00:00Z</issued><modified>2004-01-02T10:00:00Z</modified>
<content type="text/html" mode="escaped">&lt;p&gt;Body&lt;/p&gt;</content></entry>
<entry><title mode="base64">SGVsbG8=</title></entry></feed>`;

export const CDF = `<CHANNEL HREF="https://cdf.example/" LASTMOD="1998-11-05T10:00"><TITLE>Channel</TITLE><ABSTRACT>About</ABSTRACT>
<ITEM HREF="https://cdf.example/1" LASTMOD="1998-11-05T11:00"><TITLE>Item</TITLE><ABSTRACT>Words</ABSTRACT></ITEM></CHANNEL>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'JSON',
  home_page_url: 'https://json.example/',
  feed_url: 'https://json.example/feed.json',
  language: 'pl',
  authors: [{ name: 'Redakcja' }],
  hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  items: [
    {
      id: 7,
      url: '/1',
      title: 'Tytuł',
      content_html: '<p>Treść <img src="/i.png"></p>',
      date_published: '2026-11-01T10:00:00+01:00',
      tags: ['wybory'],
      attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 5 }],
    },
    'no object',
    { id: 'b', content_text: '1 < 2' },
  ],
});

export const ALL_FEEDS = [RSS_2, RSS_1, RSS_091, ATOM_1, ATOM_03, CDF, JSON_FEED] as const;

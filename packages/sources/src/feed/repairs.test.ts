import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const read = (text: string) => parseFeed(new TextEncoder().encode(text));
const rss = (inner: string, attributes = 'version="2.0"'): string =>
  `<rss ${attributes}><channel><title>t</title>${inner}</channel></rss>`;
const titles = (text: string): (string | null)[] => read(text).entries.map((entry) => entry.title);

describe('ill-formed XML', () => {
  it.each([
    [
      'bare ampersands',
      rss('<item><title>Fish & Chips &copy=1 &amp; <3</title></item>'),
      ['Fish & Chips &copy=1 & <3'],
    ],
    ['entities of HTML', rss('<item><title>caf&eacute; &hellip; &#146;</title></item>'), ['café … ’']],
    [
      'an entity the document declares',
      `<!DOCTYPE rss [<!ENTITY emb "Electoral Board">]>${rss('<item><title>&emb;</title></item>')}`,
      ['Electoral Board'],
    ],
    ['junk before the document', `warning: line 3<br>\n${rss('<item><title>a</title></item>')}`, ['a']],
    ['no version', rss('<item><title>a</title></item>', ''), ['a']],
    ['upper case', '<RSS><CHANNEL><ITEM><TITLE>a</TITLE></ITEM></CHANNEL></RSS>', ['a']],
    ['attributes without quotes', rss('<item><title lang=en>a</title></item>'), ['a']],
    ['an end tag too many', rss('<item></b><title>a</title></item><item><title>b</title></item>'), ['a', 'b']],
    ['an entry that never ends', rss('<item><title>a<item><title>b</title></item>'), ['a', 'b']],
    [
      'a CDATA section that never ends',
      rss('<item><title><![CDATA[a</title></item><item><title>b</title></item>'),
      ['a', 'b'],
    ],
    ['a document that stops', '<rss><channel><item><title>a</title></item><item><title>b', ['a', 'b']],
    ['an empty item inside an item', rss('<item><title>a</title><item/><link>x</link></item>'), ['a']],
    ['an unbound prefix', rss('<item><dc:title>a</dc:title></item>'), ['a']],
    ['a foreign namespace', rss('<item><x:title xmlns:x="urn:x">no</x:title><title>a</title></item>'), ['a']],
    [
      'RSS in the namespace of Atom',
      '<rss xmlns="http://www.w3.org/2005/Atom"><channel><item><title>a</title></item></channel></rss>',
      ['a'],
    ],
    ['titles of inner elements', rss('<item><image><title>no</title></image><title>a</title></item>'), ['a']],
  ])('reads %s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('loses no other entry to one that is bad', () => {
    const feed = read(
      rss(
        '<item><title>a</title><pubDate>yesterday-ish</pubDate><link>javascript:x</link></item><item><title>b</title></item>',
      ),
    );
    expect(feed.entries.map((entry) => [entry.title, entry.published, entry.link])).toEqual([
      ['a', null, null],
      ['b', null, null],
    ]);
    expect(feed.problems).toEqual(['Some dates cannot be read.']);
  });

  it('reads markup that was not escaped', () => {
    const feed = read(rss('<item><description>a <b>bold</b><br> word<p>x</description><title>t</title></item>'));
    expect(feed.entries[0]).toMatchObject({
      summary: 'a <b>bold</b><br /> word<p>x</p>',
      title: 't',
      text: 't\na bold\nword\nx',
    });
  });
});

describe('titles', () => {
  it.each([
    ['2 &gt; 1', '2 > 1'],
    ['&lt;b&gt;Bold&lt;/b&gt; words', 'Bold words'],
    ['a &lt; b and c &gt; d', 'a < b and c > d'],
    ['AT&amp;amp;T', 'AT&T'],
    ['&lt;example&gt;', '<example>'],
    ['&lt;title&gt;', '<title>'],
    ['<![CDATA[&#8220;x&#8221;]]>', '“x”'],
    ['\n  spread \n over lines ', 'spread over lines'],
    ['donâ€™t', 'don’t'],
    ['CAFÉ» rose', 'CAFÉ» rose'],
  ])('%s is %s', (written, shown) => {
    expect(titles(rss(`<item><title>${written}</title></item>`))).toEqual([shown]);
  });
});

describe('people', () => {
  it.each([
    ['<author>a@b.example (Ann Bell)</author>', { name: 'Ann Bell', email: 'a@b.example' }],
    ['<author>Ann Bell &lt;a@b.example&gt;</author>', { name: 'Ann Bell', email: 'a@b.example' }],
    ['<author>a@b.example</author>', { name: null, email: 'a@b.example' }],
    ['<dc:creator><![CDATA[Ann Bell]]></dc:creator>', { name: 'Ann Bell', email: null }],
    ['<author><name>Ann</name><uri>https://b.example/</uri></author>', { name: 'Ann', url: 'https://b.example/' }],
    ['<author>by <a href="/x">Ann</a></author>', { name: 'by Ann' }],
  ])('%s', (written, expected) => {
    expect(read(rss(`<item>${written}</item>`)).entries[0]?.author).toMatchObject(expected);
  });
});

describe('places', () => {
  it.each([
    ['<georss:box>40 20 50 30</georss:box>', 45, 25],
    ['<georss:where><gml:Point><gml:pos>1.5 2.5</gml:pos></gml:Point></georss:where>', 1.5, 2.5],
    ['<geo:lat>-3</geo:lat><geo:long>4</geo:long>', -3, 4],
    ['<geo:Point><geo:lat>5</geo:lat><geo:long>6</geo:long></geo:Point>', 5, 6],
  ])('%s', (written, latitude, longitude) => {
    expect(read(rss(`<item>${written}</item>`)).entries[0]?.places).toEqual([{ latitude, longitude, name: null }]);
  });
  it('leaves out what is on no map', () => {
    expect(read(rss('<item><georss:point>91 0</georss:point></item>')).entries[0]?.places).toEqual([]);
  });
});

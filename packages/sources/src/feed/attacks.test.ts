import { describe, expect, it } from 'vitest';
import { DEFAULT_FEED_LIMITS } from './limits.ts';
import { parseFeed } from './parse-feed.ts';

const read = (text: string) => parseFeed(new TextEncoder().encode(text));
const rss = (inner: string): string => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`;
const item = (body: string): string => rss(`<item><title>x</title><description>${body}</description></item>`);

describe('entities', () => {
  it('does not expand entities within entities', () => {
    const laughs = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY l${i} "${i ? `&l${i - 1};`.repeat(10) : 'lol'}">`,
    ).join('');
    expect(read(`<!DOCTYPE x [${laughs}]>${item('&l9;')}`).entries[0]?.text.length).toBeLessThan(200);
  });

  it('bounds what repeated entities add', () => {
    const feed = read(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">]>${item('&a;'.repeat(5000))}`);
    expect(feed.entries[0]?.text.length).toBeLessThanOrEqual(DEFAULT_FEED_LIMITS.entityChars + 10);
  });

  it.each(['SYSTEM "file:///etc/passwd"', 'PUBLIC "a" "http://127.0.0.1/"'])(
    'never reads an external entity: %s',
    (where) => {
      expect(read(`<!DOCTYPE x [<!ENTITY a ${where}>]>${item('[&a;]')}`).entries[0]?.text).toBe('x\n[&a;]');
    },
  );

  it('reads a flood of numeric references', () => {
    expect(read(item('&#65;'.repeat(100_000))).entries[0]?.text).toHaveLength(100_002);
  });
});

describe('size', () => {
  it('flattens what is nested too deep and keeps the next entry', () => {
    const feed = read(rss(`<item><title>a</title>${'<a>'.repeat(50_000)}deep</item><item><title>b</title></item>`));
    expect(feed.entries.map((entry) => entry.title)).toEqual(['a', 'b']);
    expect(feed.problems.join()).toContain('deeper than 200');
  });

  it('keeps the first entries of too many and says so', () => {
    const feed = read(rss('<item><title>a</title></item>'.repeat(20_000)));
    expect(feed.entries).toHaveLength(DEFAULT_FEED_LIMITS.entries);
    expect(feed.problems).toEqual(['More than 2000 entries: the rest is left out.']);
  });

  it('keeps a text with too much markup as text', () => {
    const feed = parseFeed(new TextEncoder().encode(item('&lt;b&gt;word&lt;/b&gt; '.repeat(50))), {
      limits: { bodyTags: 20 },
    });
    expect(feed.entries[0]?.summary).toBe('word '.repeat(50).trim());
    expect(feed.problems.join()).toContain('too much markup');
  });

  it('cuts a body at its limit', () => {
    const feed = parseFeed(new TextEncoder().encode(item('a'.repeat(5000))), { limits: { bodyChars: 1000 } });
    expect(feed.entries[0]?.summary).toHaveLength(1000);
    expect(feed.problems).toEqual(['A text is too long: its end is left out.']);
  });

  // Each of these once made a parser take quadratic time; at this size it would not end within the test's limit.
  it.each([
    '<',
    '</a',
    '<a ',
    '<a b="',
    '<!--',
    '<![CDATA[',
    '<![CDATA[<![CDATA[]]>',
    '<!DOCTYPE ',
    '<?',
    '&',
    '&#',
    '<a><b>',
    '</a>',
    ']]>',
    '<item>',
  ])('ends in good time on %j again and again', (piece) => {
    expect(read(rss(`${piece.repeat(150_000)}</item>`)).title).toBe('t');
  });
});

describe('markup for display', () => {
  it.each([
    ['<script>alert(1)</script>ok', 'ok'],
    ['<script src="x"/>ok', 'ok'],
    ['<iframe src="https://x.example/"/>ok', 'ok'],
    ['<p onclick="x()" style="color:red">ok</p>', '<p>ok</p>'],
    ['<a href="javascript:alert(1)">ok</a>', '<a>ok</a>'],
    ['<a href="java\nscript:alert(1)">ok</a>', '<a>ok</a>'],
    ['<a href="&#106;avascript:alert(1)">ok</a>', '<a>ok</a>'],
    ['<a href=" data:text/html,x">ok</a>', '<a>ok</a>'],
    ['<a href="mailto:a@b.example">ok</a>', '<a href="mailto:a@b.example">ok</a>'],
    ['<img src="data:image/png;base64,AA==" alt="ok">', '<img alt="ok" />'],
    ['<svg><script>alert(1)</script></svg>ok', 'ok'],
    ['<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>ok', 'ok'],
    ['<form action="https://x.example/"><input name=a>ok</form>', 'ok'],
    ['<img srcset="https://x.example/a 2x" alt="ok">', '<img alt="ok" />'],
  ])('%j is %j', (markup, shown) => {
    expect(read(item(`<![CDATA[${markup}]]>`)).entries[0]?.summary).toBe(shown);
  });

  it('never gives a link that runs', () => {
    const feed = read(
      rss('<item><link>javascript:alert(1)</link><enclosure url="data:text/html,x"/><guid>vbscript:x</guid></item>'),
    );
    expect(feed.entries[0]).toMatchObject({ link: null, enclosures: [] });
  });
});

describe('keys and characters', () => {
  it('is not moved by keys of prototypes', () => {
    read(
      '{"items":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"a"}],"__proto__":{"title":"no"}}',
    );
    read(
      rss(
        '<item __proto__="x" constructor="y"><__proto__>z</__proto__><constructor:toString>q</constructor:toString></item>',
      ),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(read('{"items":[],"__proto__":{"title":"no"}}').title).toBeNull();
  });

  it('keeps bidirectional and zero-width characters as published, and drops what XML forbids', () => {
    expect(read(item('a\u202eb\u200bc\u0001d')).entries[0]?.text).toBe('x\na\u202eb\u200bcd');
  });
});

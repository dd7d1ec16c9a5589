import { describe, expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { UnreadableError } from '../unreadable.ts';
import { readOpml } from './read-opml.ts';

const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline type="rss" text="One" title="One &amp; only" xmlUrl="https://one.example/feed"/>
<outline type="rss" text="Two" xmlurl="http://two.example/rss?a=1&amp;b=2"/></outline>
<outline type="rss" text="Again" xmlUrl="https://one.example/feed"/><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>`;
const read = (text: string) => readOpml(new TextEncoder().encode(text));

parseSuite({
  kind: 'opml',
  parse: readOpml,
  samples: [opml],
  isPromisedError: (error) => error instanceof UnreadableError,
  outputPerByte: 30,
});

describe('an OPML file', () => {
  it('lists feeds in folders, each once, in whatever letters', () => {
    expect(read(opml).feeds).toEqual([
      { url: 'https://one.example/feed', name: 'One & only' },
      { url: 'http://two.example/rss?a=1&b=2', name: 'Two' },
    ]);
  });

  it('leaves out addresses that are not of the web, and says so (S4)', () => {
    expect(read(opml).problems).toEqual([expect.stringContaining('file:///etc/passwd')]);
  });

  it('must be one', () => {
    expect(() => read('<rss/>')).toThrow('no OPML');
  });
});

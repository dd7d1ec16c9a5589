import { parseFeed } from '@hearsay/sources';
import { describe, expect, it } from 'vitest';
import { messageAbout, messageAboutSource } from '../conformance/messages.ts';
import { renderJsonFeed } from '../json-feed/json-feed.ts';
import { renderAtom } from './atom.ts';

const head = {
  subscription: 'cert-tech',
  title: 'Hearsay & <friends>',
  updated: '2014-11-30T00:00:00Z',
  self: 'https://hearsay.example/feeds/cert-tech.atom',
  home: 'https://hearsay.example/',
};
const drill = { tlp: 'TLP:AMBER', exercise: true } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['Atom', renderAtom, 'atom-1.0'],
  ['JSON Feed', renderJsonFeed, 'json-feed'],
] as const)('alerts as %s', (_name, render, format) => {
  it('are read back by a feed reader', () => {
    const message = messageAbout('The register was hacked');
    const feed = parseFeed(bytes(render(head, [message])), {});
    expect(feed).toMatchObject({ format, title: 'Hearsay & <friends>' });
    expect(feed.entries).toMatchObject([
      {
        id: `urn:hearsay:alert:${message.alert.id}`,
        title: '[TLP:GREEN] New rumour: The register was hacked',
        link: message.links.page,
        published: message.alert.at,
      },
    ]);
  });

  it('tell of a source in trouble, whatever it says of itself', () => {
    const message = messageAboutSource('is "<casino>]]>" now', drill);
    const [entry] = parseFeed(bytes(render(head, [message])), {}).entries;
    expect(entry).toMatchObject({
      title: 'EXERCISE · [TLP:AMBER] Source in trouble: News',
      link: 'https://hearsay.example/sources',
    });
    expect(entry?.text).toContain('Health: is "<casino>]]>" now');
    expect(entry?.categories).toEqual(expect.arrayContaining(['source', 'source-in-trouble', 'exercise']));
  });

  it('show a drill as one, in the title and as a category', () => {
    const [entry] = parseFeed(bytes(render(head, [messageAbout('A', drill)])), {}).entries;
    expect(entry?.title).toMatch(/^EXERCISE · \[TLP:AMBER\]/);
    expect(entry?.categories).toEqual(expect.arrayContaining(['TLP:AMBER', 'exercise', 'tech.hack']));
  });

  it.each(['<b>&"\'</b>', ']]></title><entry/>', 'a\u0000b\u001bc\ud800', '\r\n'])(
    'are whole with %j in them',
    (text) => {
      const { entries } = parseFeed(bytes(render(head, [messageAbout(text), messageAbout('second')])), {});
      expect(entries).toHaveLength(2);
    },
  );

  it('are the same bytes whenever they are made', () => {
    const messages = [messageAbout('A')];
    expect(render(head, messages)).toBe(render(head, messages));
  });
});

describe('an Atom feed', () => {
  it('escapes whatever stands in it', () => {
    const xml = renderAtom(head, [messageAbout('<script>alert("1")</script>\u0007')]);
    expect(xml).not.toContain('<script>');
    expect(xml).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\ufffd');
  });

  it('carries the latest time of its entries, or the one given where it is empty', () => {
    expect(renderAtom(head, [])).toContain('<updated>2014-11-30T00:00:00Z</updated>');
    expect(renderAtom(head, [messageAbout('A')])).toContain('</title><updated>2014-11-30T08:00:00.000Z</updated>');
  });
});

import { SourceConfig } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { UnreadableError } from '../unreadable.ts';
import { type JsonSource, jsonKind } from './kind.ts';

const sourceOf = (more: object): JsonSource =>
  SourceConfig.parse({ id: 'list', kind: 'json', url: 'http://api.example/list', ...more }) as JsonSource;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** In the form of GDELT DOC 2.0, mode artlist. */
const articles = {
  articles: [
    {
      url: 'https://news.example/a',
      title: 'Long queues at the polls',
      seendate: '20141130T060000Z',
      domain: 'news.example',
    },
    { url: 'https://news.example/b', title: 'Counting begins', seendate: '20141130T190000Z', domain: 'news.example' },
  ],
};
const gdelt = sourceOf({
  items: 'articles',
  fields: { title: 'title', link: 'url', published: 'seendate', author: 'domain' },
});
/** In the form of Lemmy's list of posts. */
const lemmy = sourceOf({
  items: 'posts',
  fields: {
    id: 'post.ap_id',
    title: 'post.name',
    text: 'post.body',
    link: 'post.ap_id',
    published: 'post.published',
    author: 'creator.actor_id',
  },
});

parseSuite({
  kind: 'json',
  parse: (input) => jsonKind.parse(input, gdelt, {}),
  samples: [JSON.stringify(articles)],
  isPromisedError: (error) => error instanceof UnreadableError,
  outputPerByte: 30,
});

describe('a list in JSON', () => {
  it('is read by its mapping', () => {
    expect(jsonKind.parse(bytes(articles), gdelt, {}).entries[0]).toMatchObject({
      id: 'https://news.example/a',
      title: 'Long queues at the polls',
      published: '2014-11-30T06:00:00.000Z',
      author: { name: 'news.example' },
    });
  });

  it('is read from deeper members, and lacks what is not there', () => {
    const posts = [
      {
        post: { ap_id: 'https://l.example/1', name: 'A rumour', body: 'The polls <b>close</b> at six' },
        creator: null,
      },
    ];
    expect(jsonKind.parse(bytes({ posts }), lemmy, {}).entries[0]).toMatchObject({
      id: 'https://l.example/1',
      text: 'A rumour\nThe polls <b>close</b> at six',
      author: null,
      published: null,
    });
  });

  it('is the whole document where no list is named', () => {
    expect(
      jsonKind.parse(bytes([{ t: 1 }, { t: 'two' }, 'three', null]), sourceOf({ fields: { title: 't' } }), {}).entries,
    ).toHaveLength(2);
  });

  it('says which path leads nowhere', () => {
    expect(() => jsonKind.parse(bytes({ data: [] }), gdelt, {})).toThrow('"articles"');
  });

  it('reads own members only (S30)', () => {
    const source = sourceOf({ items: '__proto__.x', fields: { title: 'constructor.name' } });
    expect(() => jsonKind.parse(new TextEncoder().encode('{"a":1}'), source, {})).toThrow(UnreadableError);
    const whole = sourceOf({ fields: { title: 'constructor.name' } });
    expect(jsonKind.parse(bytes([{ a: 1 }]), whole, {}).entries).toEqual([]);
    const polluting = new TextEncoder().encode('[{"__proto__": {"polluted": "yes"}, "t": "ok"}]');
    expect(jsonKind.parse(polluting, sourceOf({ fields: { title: 't' } }), {}).entries).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes no address that is not one of the web', () => {
    const entry = jsonKind.parse(bytes({ articles: [{ title: 'x', url: 'javascript:alert(1)' }] }), gdelt, {})
      .entries[0];
    expect(entry?.link).toBeNull();
  });
});

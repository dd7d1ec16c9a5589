import { SourceConfig } from '@hearsay/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlueskySource, blueskyKind } from './kind.ts';

const sourceOf = (more = {}) => SourceConfig.parse({ id: 'b', kind: 'bluesky', ...more }) as BlueskySource;
const event = (operation: string, record: object | undefined, more: object = {}) =>
  JSON.stringify({
    did: 'did:plc:eygmaihciaxprqvxpfvl6flk',
    time_us: 1725911162329308,
    kind: 'commit',
    commit: {
      rev: '3l3qo2vutsw2b',
      operation,
      collection: 'app.bsky.feed.post',
      rkey: '3l3qo2vuowo2b',
      ...(record ? { record: { $type: 'app.bsky.feed.post', createdAt: '2024-09-09T19:46:02.102Z', ...record } } : {}),
    },
    ...more,
  });
const read = (message: string, more = {}, wanted: (text: string) => boolean = () => true) =>
  blueskyKind.read(message, sourceOf(more), wanted);

describe('Bluesky by Jetstream', () => {
  it('goes on a few seconds before where it stopped', () => {
    const url = (cursor?: string) => new URL(blueskyKind.connect(sourceOf(), cursor).url).searchParams;
    expect(url().get('cursor')).toBeNull();
    expect(url().getAll('wantedCollections')).toEqual(['app.bsky.feed.post']);
    expect(url('1725911162329308').get('cursor')).toBe('1725911157329308');
    expect(url('1&cursor=0').get('cursor')).toBeNull();
  });

  it('reads a new post', () => {
    expect(read(event('create', { text: 'Polls close at six', langs: ['en-GB'] }))).toMatchObject({
      cursor: '1725911162329308',
      entry: {
        id: 'at://did:plc:eygmaihciaxprqvxpfvl6flk/app.bsky.feed.post/3l3qo2vuowo2b',
        link: 'https://bsky.app/profile/did:plc:eygmaihciaxprqvxpfvl6flk/post/3l3qo2vuowo2b',
        text: 'Polls close at six',
        language: 'en-GB',
        published: '2024-09-09T19:46:02.102Z',
      },
    });
  });

  it('tells an edit and a deletion by the id of the post', () => {
    const { entry } = read(event('update', { text: 'Polls close at nine' })) ?? {};
    expect(read(event('delete', undefined))).toEqual({ cursor: '1725911162329308', deleted: entry?.id });
  });

  it.each<[string, object, (text: string) => boolean]>([
    ['holds none of the words', { words: ['ballot'] }, () => true],
    ['is in another language', { languages: ['ro'] }, () => true],
    ['does not concern an election', {}, () => false],
  ])('moves on past a post that %s', (_name, more, wanted) => {
    expect(read(event('create', { text: 'Polls close', langs: ['en'] }), more, wanted)).toEqual({
      cursor: '1725911162329308',
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no event', '[]'],
    ['one that is far too long', event('create', { text: 'x'.repeat(70_000) })],
    ['one without a time', event('create', { text: 'x' }, { time_us: 'soon' })],
  ])('does not read %s', (_name, message) => expect(read(message)).toBeUndefined());

  it('takes no link or id from a forged key or author', () => {
    expect(read(event('create', { text: 'x' }, { did: 'did:plc:../../evil' }))).toEqual({ cursor: '1725911162329308' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        read(json);
        read(text);
        read(event('create', undefined, JSON.parse(json) as object));
      }),
      { numRuns: 200 },
    );
  });
});

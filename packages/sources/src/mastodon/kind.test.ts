import { SourceConfig } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { UnreadableError } from '../unreadable.ts';
import { type MastodonSource, mastodonKind } from './kind.ts';

const sourceOf = (more = {}): MastodonSource =>
  SourceConfig.parse({ id: 'm', kind: 'mastodon', url: 'https://social.example/', ...more }) as MastodonSource;
const status = (id: string, more: object = {}) => ({
  id,
  uri: `https://social.example/users/ana/statuses/${id}`,
  url: `https://social.example/@ana/${id}`,
  visibility: 'public',
  created_at: '2014-11-30T06:00:00.000Z',
  content: '<p>Polls close at <b>six</b></p><p>Hurry</p>',
  spoiler_text: '',
  language: 'en',
  reblog: null,
  account: { acct: 'ana', url: 'https://social.example/@ana' },
  ...more,
});
const read = (list: unknown, cursor?: string) =>
  mastodonKind.parse(
    new TextEncoder().encode(JSON.stringify(list)),
    sourceOf(),
    cursor === undefined ? {} : { cursor },
  );

parseSuite({
  kind: 'mastodon',
  parse: (input) => mastodonKind.parse(input, sourceOf(), {}),
  samples: [JSON.stringify([status('9'), status('10')])],
  isPromisedError: (error) => error instanceof UnreadableError,
  outputPerByte: 30,
});

describe('a Mastodon timeline', () => {
  it('is asked for what came after the last post', () => {
    expect(mastodonKind.request(sourceOf(), undefined).url).toBe(
      'https://social.example/api/v1/timelines/public?limit=40&local=true',
    );
    expect(mastodonKind.request(sourceOf({ tag: 'alegeri' }), '113').url).toBe(
      'https://social.example/api/v1/timelines/tag/alegeri?limit=40&min_id=113',
    );
    expect(mastodonKind.request(sourceOf(), '1&local=false').url).not.toContain('min_id');
  });

  it('gives posts as plain text with their author and language', () => {
    expect(read([status('9')]).entries[0]).toMatchObject({
      id: 'https://social.example/users/ana/statuses/9',
      link: 'https://social.example/@ana/9',
      text: 'Polls close at six\nHurry',
      language: 'en',
      author: { name: 'https://social.example/@ana' },
    });
  });

  it('says how many follow the author, where that is a number that can be true', () => {
    const followed = (followers_count: unknown) =>
      read([status('9', { account: { acct: 'ana', followers_count } })]).entries[0]?.reach;
    expect(followed(4200)).toBe(4200);
    for (const wrong of [-1, 1.5, 1e15, 'many', null, {}]) expect(followed(wrong)).toBeUndefined();
  });

  it('remembers the latest id, which is a number beyond exact counting', () => {
    expect(read([status('9'), status('113000000000000001'), status('113000000000000002')]).cursor).toBe(
      '113000000000000002',
    );
    expect(read([], '77').cursor).toBe('77');
    expect(read([{ id: 'evil' }], '77').cursor).toBe('77');
  });

  it('takes only what is public, and not what others passed on', () => {
    const list = [
      status('1', { visibility: 'unlisted' }),
      status('2', { reblog: status('1') }),
      null,
      'x',
      status('3'),
    ];
    expect(read(list).entries).toHaveLength(1);
  });

  it('says that an answer is no timeline', () => {
    expect(() => read({ error: 'This method requires an authenticated user' })).toThrow('no timeline');
  });
});

import { SourceConfig } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { type MastodonStreamSource, mastodonStreamKind } from './kind.ts';

const sourceOf = (more = {}) =>
  SourceConfig.parse({
    id: 'm',
    kind: 'mastodon-stream',
    url: 'https://social.example/',
    token: { env: 'HEARSAY_SOCIAL' },
    ...more,
  }) as MastodonStreamSource;
const status = (id: string, more = {}) => ({
  id,
  uri: `https://social.example/${id}`,
  url: `https://social.example/@ana/${id}`,
  visibility: 'public',
  content: '<p>Polls close at <b>six</b></p>',
  account: { acct: 'ana' },
  ...more,
});
const read = (event: string, payload: unknown) =>
  mastodonStreamKind.read(
    JSON.stringify({
      stream: ['public'],
      event,
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    }),
    sourceOf(),
    () => true,
  );

describe('a Mastodon stream', () => {
  it('connects to the timeline, and asks for what was missed', () => {
    expect(mastodonStreamKind.connect(sourceOf(), undefined)).toEqual({
      url: 'wss://social.example/api/v1/streaming?stream=public%3Alocal',
    });
    expect(mastodonStreamKind.connect(sourceOf({ tag: 'alegeri', streaming: 'wss://live.example' }), '7')).toEqual({
      url: 'wss://live.example/api/v1/streaming?stream=hashtag&tag=alegeri',
      missed: {
        url: 'https://social.example/api/v1/timelines/tag/alegeri?limit=40&min_id=7',
        accept: 'application/json',
      },
    });
  });

  it('reads a post, an edit that does not move the cursor, and a deletion', () => {
    expect(read('update', status('9'))).toMatchObject({ cursor: '9', entry: { id: '9', text: 'Polls close at six' } });
    const edit = read('status.update', status('5', { content: 'Nine' }));
    expect(edit).toMatchObject({ entry: { id: '5', text: 'Nine' } });
    expect(edit).not.toHaveProperty('cursor');
    expect(read('delete', '5')).toEqual({ deleted: '5' });
  });

  it('takes only what is public', () => {
    expect(read('update', status('9', { visibility: 'unlisted' }))).toEqual({ cursor: '9' });
    expect(read('update', '{')).toEqual({});
    expect(mastodonStreamKind.read('{', sourceOf(), () => true)).toBeUndefined();
  });

  it('reads what was missed, oldest first', () => {
    const bytes = new TextEncoder().encode(JSON.stringify([status('9'), status('8')]));
    expect(mastodonStreamKind.parseMissed?.(bytes, sourceOf()).map(({ cursor }) => cursor)).toEqual(['8', '9']);
  });

  it('does not hold a token in clear without saying so', () => {
    expect(() => sourceOf({ token: 'abcdef' })).toThrow('{ env: HEARSAY_… }');
  });
});

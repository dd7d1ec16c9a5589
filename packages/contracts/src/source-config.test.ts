import { describe, expect, it } from 'vitest';
import { Config } from './config.ts';
import { SourceConfig } from './source-config.ts';

const mistake = (source: object): string => {
  const result = SourceConfig.safeParse(source);
  return result.success ? '' : (result.error.issues[0]?.message ?? 'no reason');
};

describe('sources that are not polled', () => {
  it.each([
    [{ kind: 'bluesky', words: ['alegeri'], languages: ['ro'] }],
    [{ kind: 'mastodon-stream', url: 'https://social.example/', token: { env: 'HEARSAY_SOCIAL' } }],
    [{ kind: 'tipline' }],
    [{ kind: 'mail', secret: { env: 'HEARSAY_MAIL' }, from: ['news.example'] }],
    [{ kind: 'imap', url: 'imaps://mail.example/INBOX', user: 'hearsay', password: { env: 'HEARSAY_IMAP' } }],
    [{ kind: 'files', url: 'file:///data/archive/', columns: { text: 'message' } }],
  ])('are read from %j', (source) => expect(mistake({ id: 's', ...source })).toBe(''));

  it.each([
    [{ kind: 'bluesky', url: 'https://jetstream.example/' }, 'wss address'],
    [{ kind: 'mastodon-stream', url: 'https://social.example/', token: 'abc' }, '{ env: HEARSAY_… }'],
    [{ kind: 'imap', url: 'imaps://me:pw@mail.example/', user: 'x', password: { env: 'HEARSAY_X' } }, 'without name'],
    [{ kind: 'files', url: 'file:///data/', columns: { id: 'nr' } }, 'at least one of title, text and html'],
    [{ kind: 'files', url: '/data/', columns: { text: 'x' } }, 'file address'],
  ])('say how to mend %j', (source, words) => expect(mistake({ id: 's', ...source })).toContain(words));

  it('have one form for tips', () => {
    const result = Config.safeParse({
      jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
      election: { id: 'e', name: 'Election', day: '2014-11-30', timezone: 'UTC' },
      sources: [
        { id: 'a', kind: 'tipline' },
        { id: 'b', kind: 'tipline' },
      ],
    });
    expect(result.error?.issues[0]).toMatchObject({
      path: ['sources', 1, 'kind'],
      message: expect.stringContaining('"a" has it already'),
    });
  });
});

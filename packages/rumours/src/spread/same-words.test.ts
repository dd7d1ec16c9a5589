import { type Claim, deriveId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim } from '../tracker/fixtures.ts';
import { emptyTally, type Tally, tallied } from './tally.ts';

const start = Date.parse('2014-11-30T08:00:00Z');
const post = (n: number, second: number, text: string, author = `author ${n}`): Claim => {
  const one = claim(n, text);
  const fetchedAt = new Date(start + 3_000_000).toISOString();
  const publishedAt = new Date(start + second * 1000).toISOString();
  return { ...one, post: { ...one.post, author: deriveId('author', author), publishedAt, fetchedAt } };
};
const tallyOf = (claims: readonly Claim[]): Tally =>
  claims.reduce((tally, one) => tallied(tally, one, { kind: 'same-text' }, true), emptyTally);
const text = 'Polls close at six in Balti';

describe('the same words by several accounts within seconds', () => {
  it('are counted as accounts, posts and seconds, whatever their case and links', () => {
    const claims = [0, 2, 3, 5, 9].map((second, n) =>
      post(n, second, n % 2 ? `${text} https://x.example/${n}` : text.toUpperCase()),
    );
    expect(tallyOf(claims).sameWords).toEqual({
      accounts: 5,
      posts: 5,
      seconds: 9,
      at: new Date(start).toISOString(),
      claim: claims[0]?.id,
    });
    expect(tallyOf([...claims].reverse()).sameWords).toEqual(tallyOf(claims).sameWords);
  });

  it('are no sign where they come minutes apart, from one account, or in other words', () => {
    expect(tallyOf([0, 60, 120, 180, 240].map((second, n) => post(n, second, text))).sameWords).toBeUndefined();
    expect(tallyOf([0, 1, 2, 3, 4].map((second, n) => post(n, second, text, 'one'))).sameWords).toBeUndefined();
    expect(
      tallyOf([0, 1, 2, 3, 4].map((second, n) => post(n, second, `${text} ${'abcde'[n]}`))).sameWords,
    ).toBeUndefined();
  });

  it('include near copies of one text', () => {
    const claims = [0, 1, 2, 3].map((second, n) => post(n, second, `${text} ${'abcd'[n]}`));
    const of = deriveId('claim', 'first');
    const tally = claims.reduce(
      (all, one) => tallied(all, one, { kind: 'near-copy', of, score: 0.99 }, true),
      emptyTally,
    );
    expect(tally.sameWords?.accounts).toBe(4);
  });

  it('are not told by the time of fetching, for a page of a source is fetched at once', () => {
    const claims = Array.from({ length: 20 }, (_, n) => claim(n, text)).map((one) => ({
      ...one,
      post: { ...one.post, fetchedAt: new Date(start).toISOString() },
    }));
    expect(tallyOf(claims).sameWords).toBeUndefined();
  });

  it('are remembered in bounded room', () => {
    const tally = tallyOf(Array.from({ length: 500 }, (_, n) => post(n, n, text)));
    expect(tally.copies.length).toBeLessThanOrEqual(48);
    expect(tally.sameWords?.accounts).toBe(11);
  });
});

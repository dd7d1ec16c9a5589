import type { Claim } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { claim, tracker } from './fixtures.ts';

const start = Date.parse('2014-11-30T08:00:00Z');
const towns = ['Orhei', 'Cahul', 'Soroca', 'Balti', 'Ungheni'];
const clothes = [
  (text: string) => text,
  (text: string) => `${text}!!!`,
  (text: string) => `RT @a: ${text} 😱`,
  (text: string) => `${text} https://t.example/x`,
];
const known = towns.map((town) => `They burn ballots behind the school in ${town}, I saw the smoke myself`);
const fresh = (n: number) =>
  `At station ${1000 + n} observers were thrown out before the count of village ${n * 7} began`;

/** Ten minutes of an election night: of each hundred claims one says something new, the others are copies. */
const burst = (count: number): Claim[] =>
  Array.from({ length: count }, (_, n) => {
    const copy = clothes[n % clothes.length]?.(known[(n * 7) % known.length] ?? '') ?? '';
    const one =
      n % 100 === 99 ? claim(n, fresh(n), { category: 'res.count' }) : claim(n, copy, { category: 'ball.destroy' });
    const fetchedAt = new Date(start + Math.floor((n * 600_000) / count)).toISOString();
    return { ...one, post: { ...one.post, fetchedAt } };
  });

describe('R24: a burst of copies on election night', () => {
  const claims = burst(3000);
  const one = tracker();
  for (const each of claims) {
    // The log's clock goes on by a second with each; ten minutes are to hold them all.
    one.later(600_000 / claims.length - 1000);
    one.claim(each);
  }
  const rumours = one.rumours();

  it('lets the queue grow by what is new and by nothing else', () => {
    expect(rumours).toHaveLength(known.length + claims.length / 100);
    expect(rumours.filter(({ category }) => category === 'res.count').map(({ claims: said }) => said)).toEqual(
      Array.from({ length: 30 }, () => 1),
    );
  });

  it('loses no claim', () => {
    expect(rumours.reduce((sum, { claims: said }) => sum + said, 0)).toBe(claims.length);
    expect(one.state.claims.size).toBe(claims.length);
  });

  it('marks what is repeated as a burst, and holds its memory in bounds', () => {
    for (const { rumour, tally } of one.state.rumours.values()) {
      expect(rumour.spread?.tempo.bursting).toBe(rumour.category === 'ball.destroy');
      expect(JSON.stringify(tally).length).toBeLessThan(12_000);
    }
  });
});

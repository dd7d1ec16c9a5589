import { describe, expect, it } from 'vitest';
import { KnownClaims } from './known-claims.ts';

const CLAIMS = [
  {
    id: 'pens',
    title: 'Do markers spoil ballots?',
    text: 'Ballots filled in with felt-tip markers are rejected by the counting machines.',
    date: '5 November 2024',
    language: 'en',
  },
  {
    id: 'phone',
    title: 'Can you vote by text message?',
    text: 'Voters can cast their ballot by sending a text message.',
    date: '2024-10-20',
    language: 'en',
  },
  {
    id: 'dead',
    title: 'Thousands of dead people on the roll',
    text: 'In Oakham 12,000 people who have died are still registered.',
    date: 'June 2, 2022',
    language: 'en',
  },
  {
    id: 'bleistift',
    title: 'Bleistift ungültig?',
    text: 'Stimmzettel, die mit Bleistift ausgefüllt sind, werden nicht gezählt.',
    date: '2024-09-01',
    language: 'de',
  },
  { id: 'hours', text: 'Polling stations in Kilrush close at four in the afternoon.', language: 'en' },
];

function library(options = {}): KnownClaims {
  const claims = new KnownClaims(options);
  for (const claim of CLAIMS) claims.add(claim);
  return claims;
}

const first = (text: string, postedAt?: string) => library().match(text, 5, postedAt)[0]?.id;

describe('KnownClaims', () => {
  it.each([
    ['pens', 'They handed me a marker and the counting machine rejects my ballot!! — Ann B (@user) November 6, 2024'],
    ['phone', 'just voted by texting from my sofa #VoteByText pic.twitter.com/abc123'],
    ['dead', 'So 12000 dead people are on the register in oakham?'],
    ['bleistift', 'Achtung: Stimmzettel mit Bleistift werden NICHT gezählt'],
    ['hours', 'kilrush polling stations closing at four'],
  ])('finds %s', (id, post) => {
    expect(first(post)).toBe(id);
  });

  it('prefers what was checked when the post was written', () => {
    const claims = new KnownClaims();
    claims.add({
      id: 'old',
      text: 'Machines in the county switched votes from one party to the other.',
      date: '2016-11-07',
      language: 'en',
    });
    claims.add({
      id: 'new',
      text: 'Machines in the county switched votes from one party to another.',
      date: '2024-11-07',
      language: 'en',
    });
    const post = 'the machines in our county switched votes';
    expect(claims.match(post, 1, '2024-11-06')[0]?.id).toBe('new');
    expect(claims.match(post, 1, '2016-11-06')[0]?.id).toBe('old');
  });

  it('gives reasons and scores in 0..1, best first', () => {
    const matches = library().match('ballots with markers are rejected by machines');
    expect(matches[0]?.why.titleCovered).toBeGreaterThan(0.3);
    for (const [i, { score }] of matches.entries()) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(matches[i - 1]?.score ?? 1);
    }
  });

  it('has no matches for a post without a known word, an empty post, an empty library', () => {
    expect(library().match('zzz qqq')).toEqual([]);
    expect(library().match('😀 https://t.co/x')).toEqual([]);
    expect(new KnownClaims().match('ballots')).toEqual([]);
  });

  it('replaces and removes', () => {
    const claims = library();
    claims.add({ id: 'hours', text: 'Ink runs out of the stamps in Westport.', language: 'en' });
    expect(claims.size).toBe(CLAIMS.length);
    expect(claims.match('kilrush polling stations closing at four').map(({ id }) => id)).not.toContain('hours');
    claims.remove('pens');
    expect(claims.size).toBe(CLAIMS.length - 1);
    expect(claims.match('felt-tip markers').map(({ id }) => id)).not.toContain('pens');
  });

  it('lets sentence vectors put the candidates in order, and encodes each claim once', () => {
    const asked: string[] = [];
    const encode = (text: string) => {
      asked.push(text);
      return Float32Array.from(text.includes('message') || text.includes('sofa') ? [1, 0] : [0, 1]);
    };
    const claims = library({ encode });
    const post = 'voters on the sofa cast ballots';
    expect(claims.match(post)[0]?.id).toBe('phone');
    const before = asked.length;
    claims.match(post);
    expect(asked.length).toBe(before + 1);
  });

  it('does not depend on the order in which claims were added, ties aside', () => {
    const reversed = new KnownClaims();
    for (const claim of [...CLAIMS].reverse()) reversed.add(claim);
    const post = 'ballots filled in with a pencil or a marker are not counted';
    const scores = (claims: KnownClaims) =>
      Object.fromEntries(claims.match(post).map(({ id, score }) => [id, score.toFixed(9)]));
    expect(scores(reversed)).toEqual(scores(library()));
  });
});

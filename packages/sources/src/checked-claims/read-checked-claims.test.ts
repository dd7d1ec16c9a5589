import type { JurisdictionId } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { readCheckedClaims } from './read-checked-claims.ts';

const read = (file: string) => readCheckedClaims(file, 'md' as JurisdictionId, '2014-11-30T08:00:00.000Z');
const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Felt pens spoil ballots',
  url: 'https://checkers.example/pens',
  datePublished: '2014-11-20',
  author: { '@type': 'Organization', name: 'Checkers' },
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
};
const expected = {
  text: 'Felt pens spoil ballots',
  url: review.url,
  rating: 'False',
  date: '2014-11-20',
  publisher: 'Checkers',
};

describe('files of checked claims', () => {
  it.each([
    ['one ClaimReview', review],
    ['a list', [review]],
    ['a graph', { '@context': 'x', '@graph': [{ '@type': 'WebPage' }, review] }],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review] }] }],
    [
      'the Fact Check Tools API',
      {
        claims: [
          {
            text: review.claimReviewed,
            claimReview: [
              { publisher: { name: 'Checkers' }, url: review.url, reviewDate: '2014-11-20', textualRating: 'False' },
            ],
          },
        ],
      },
    ],
  ])('%s', (_name, json) => expect(read(JSON.stringify(json)).claims).toMatchObject([expected]));

  it('CSV with other names and separators, quotes and line breaks in them', () => {
    const file =
      '\uFEFFClaim;URL;Verdict;Date;Publisher\r\n"Felt pens spoil ballots";https://checkers.example/pens;False;2014-11-20;Checkers\r\n';
    expect(read(file).claims).toMatchObject([expected]);
    expect(read('title,text\n"a, ""b""","two\nlines"').claims).toMatchObject([{ title: 'a, "b"', text: 'two\nlines' }]);
  });

  it('JSON Lines; the same claim twice is one, under the same id each time', () => {
    const lines = [1, 2].map(() => JSON.stringify({ text: 'x y z', url: 'https://a.example/1' })).join('\n');
    expect(read(lines).claims).toHaveLength(1);
    expect(read(lines).claims[0]?.id).toBe(read(lines).claims[0]?.id);
  });

  it('leaves out what says nothing, and says which', () => {
    const found = read(JSON.stringify([review, { ...review, claimReviewed: ' ' }, { ...review, inLanguage: '!!' }]));
    expect(found.claims).toHaveLength(1);
    expect(found.problems).toEqual([
      expect.stringMatching(/^claim 2: has no text/),
      expect.stringMatching(/^claim 3: language/),
    ]);
  });

  it('refuses what is no such file, and is not drowned by nesting', () => {
    expect(() => read('hello, world')).toThrow('column "text"');
    expect(() => read('{"text": "a"}\n{"text":')).toThrow('line 2 is not JSON');
    expect(read(`${'['.repeat(5000)}${']'.repeat(5000)}`).claims).toEqual([]);
  });
});

import { HearsayError } from '@hearsay/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from './parse-search.ts';
import { nextUp } from './search-values.ts';

const refusal = (text: string): string => {
  try {
    parseSearch(text);
  } catch (error) {
    expect(error).toBeInstanceOf(HearsayError);
    expect((error as HearsayError).code).toBe('bad-search');
    return (error as HearsayError).message;
  }
  throw new Error(`not refused: ${text}`);
};

describe('the search syntax', () => {
  it('reads words, phrases and what is not wanted', () => {
    expect(parseSearch('hacked "polls close" -satire -"a drill" elect*')).toEqual({
      all: [
        { kind: 'word', word: 'hacked', prefix: false },
        { kind: 'phrase', words: 'polls close' },
        { kind: 'word', word: 'elect', prefix: true },
      ],
      none: [
        { kind: 'word', word: 'satire', prefix: false },
        { kind: 'phrase', words: 'a drill' },
      ],
    });
  });

  it('reads the quotation marks of other keyboards, and an open one to the end', () => {
    expect(parseSearch('„secțiile de votare” «выборы украли» “six o’clock').all).toEqual([
      { kind: 'phrase', words: 'secțiile de votare' },
      { kind: 'phrase', words: 'выборы украли' },
      { kind: 'phrase', words: 'six o’clock' },
    ]);
  });

  it('reads fields, their aliases, lists and quoted values', () => {
    expect(parseSearch('Category:tech.hack,reg.service lang:RO -state:closed assignee:"Ana Pop"')).toEqual({
      all: [
        { kind: 'field', field: 'category', values: ['tech.hack', 'reg.service'] },
        { kind: 'field', field: 'language', values: ['ro'] },
        { kind: 'field', field: 'assignee', values: ['Ana Pop'] },
      ],
      none: [{ kind: 'field', field: 'state', values: ['closed'] }],
    });
  });

  it('takes the name of a group of categories for all of it', () => {
    expect(parseSearch('category:cand').all).toEqual([{ kind: 'field', field: 'category', values: ['cand.access'] }]);
    expect(refusal('category:nonsense')).toContain('tech.hack');
  });

  it('reads dates as days, months and minutes in UTC', () => {
    const day = { from: '2014-11-30T00:00:00.000Z', to: '2014-12-01T00:00:00.000Z' };
    expect(parseSearch('on:2014-11-30').all).toEqual([{ kind: 'range', field: 'at', ...day }]);
    expect(parseSearch('after:2014-11-30').all).toEqual([{ kind: 'range', field: 'at', from: day.from }]);
    expect(parseSearch('before:2014-11-30').all).toEqual([{ kind: 'range', field: 'at', to: day.from }]);
    expect(parseSearch('until:2014-11-30').all).toEqual([{ kind: 'range', field: 'at', to: day.to }]);
    expect(parseSearch('first:2014-11').all).toEqual([
      { kind: 'range', field: 'firstSeen', from: '2014-11-01T00:00:00.000Z', to: day.to },
    ]);
    expect(parseSearch('last:>2014-11-30T06:00Z').all).toEqual([
      { kind: 'range', field: 'lastSeen', from: '2014-11-30T06:01:00.000Z' },
    ]);
  });

  it('refuses dates that are none, and says how to write one', () => {
    for (const bad of ['after:2014-11-31', 'on:yesterday', 'before:30.11.2014', 'at:2014-11-30T25:00', 'on:0001-13']) {
      expect(refusal(bad)).toContain('2014-11-30');
    }
  });

  it('reads comparisons of numbers', () => {
    expect(parseSearch('priority:>50 claims:>=10 claims:<=20 priority:<90 claims:3').all).toEqual([
      { kind: 'range', field: 'priority', from: nextUp(50) },
      { kind: 'range', field: 'claims', from: 10 },
      { kind: 'range', field: 'claims', to: nextUp(20) },
      { kind: 'range', field: 'priority', to: 90 },
      { kind: 'range', field: 'claims', from: 3, to: nextUp(3) },
    ]);
    expect(refusal('priority:high')).toContain('not a number');
  });

  it('names the fields there are when it does not know one, and how to search for the words', () => {
    const message = refusal('author:jane');
    expect(message).toContain('category');
    expect(message).toContain('"author:jane"');
    expect(refusal('state:angry')).toContain('verifying');
    expect(refusal('constructor:x')).toContain("no field 'constructor'");
  });

  it('takes text that people paste for words', () => {
    const words = (text: string) => parseSearch(text).all.map((term) => (term.kind === 'word' ? term.word : term.kind));
    expect(words('Breaking: hacked at 7:30 https://example.org/a?b=c :) --- -')).toEqual([
      'Breaking:',
      'hacked',
      'at',
      '7:30',
      'https://example.org/a?b=c',
      ':)',
      '---',
      '-',
    ]);
  });

  it.each([
    '(a OR b) AND NOT c',
    '/(a+)+$/',
    '{"query":{"match_all":{}}}',
    'a~2 b^10 [x TO y]',
    '*',
    '***',
    '_exists_ doc["tlp"].value',
    "'; drop table docs; --",
    'NEAR("a" "b")',
  ])('takes the operators of stores for words: %s', (text) => {
    const { all, none } = parseSearch(text);
    for (const term of [...all, ...none]) expect(['word', 'phrase']).toContain(term.kind);
  });

  it('refuses a beginning that is too short, and bounds length and parts', () => {
    expect(refusal('a*')).toContain('2 letters');
    expect(parseSearch('*').all).toEqual([{ kind: 'word', word: '*', prefix: false }]);
    expect(refusal('x'.repeat(1001))).toContain('1000');
    expect(refusal('a '.repeat(33))).toContain('32');
  });

  it('answers every text with a search or with bad-search', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('"', '-', ':', 'category:', 'after:', '*', ' ', '\u0000', '\ud800', '„', '>', ','),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          const { all, none } = parseSearch(pieces.join(''));
          expect(all.length + none.length).toBeLessThanOrEqual(32);
        } catch (error) {
          expect((error as HearsayError).code).toBe('bad-search');
        }
      }),
    );
  });
});

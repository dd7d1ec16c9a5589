import { describe, expect, it } from 'vitest';
import { WordIndex } from './word-index.ts';

describe('words found where they stand', () => {
  const index = new WordIndex();
  const [vote, votes, elect, election] = [
    index.id('vote', false),
    index.id('votes', false),
    index.id('elect', true),
    index.id('election', true),
  ];
  const find = (text: string, start = 0, end = text.length) => index.find(text, start, end);

  it('gives a word one number', () => {
    expect(index.id('vote', false)).toBe(vote);
    expect(index.id('vote', true)).not.toBe(vote);
  });
  it('finds a word alone, and between offsets of a text', () => {
    expect(find('votes')).toContain(votes);
    expect(find('my votes count', 3, 8)).toContain(votes);
    expect(find('my votes count', 3, 6)).toBeUndefined();
    expect(find('boat')).toBeUndefined();
  });
  it('finds the beginnings of a word, shortest first', () => {
    expect(find('elections')).toEqual([elect, election]);
    expect(find('elect')).toEqual([elect]);
    expect(find('elec')).toBeUndefined();
  });
  it('finds each of many thousands, and none of the others', () => {
    const many = new WordIndex();
    const ids = Array.from({ length: 20_000 }, (_, n) => many.id(`word${n}`, n % 3 === 0));
    for (let n = 0; n < ids.length; n += 1) {
      const there = `word${n}`;
      expect(many.find(there, 0, there.length)).toContain(ids[n]);
      expect(many.find(`wird${n}`, 0, there.length)).toBeUndefined();
    }
  });
  it('compares the first 48 letters of a word', () => {
    const long = 'x'.repeat(48);
    const id = index.id(long, false);
    expect(find(`${long}yz`)).toEqual([id]);
  });
});

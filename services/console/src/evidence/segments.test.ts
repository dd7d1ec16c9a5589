import { describe, expect, test } from 'vitest';
import { segments, strength } from './segments.ts';

const word = (start: number, end: number, concept = 'hacked', weight = 1) => ({
  start,
  end,
  text: '',
  concept,
  weight,
});
const shown = (excerpt: string, ...words: ReturnType<typeof word>[]) =>
  segments(excerpt, words).map((piece) => (piece.words.length > 0 ? `[${piece.text}]` : piece.text));

describe('segments', () => {
  test('marks the words and nothing else', () => {
    expect(shown('the register was hacked today', word(4, 12), word(17, 23))).toEqual([
      'the ',
      '[register]',
      ' was ',
      '[hacked]',
      ' today',
    ]);
  });
  test('keeps both where evidence overlaps', () => {
    const pieces = segments('abcdef', [word(0, 4, 'one'), word(2, 6, 'two')]);
    expect(pieces.map((piece) => piece.words.map((w) => w.concept))).toEqual([['one'], ['one', 'two'], ['two']]);
  });
  test('gives the excerpt back whatever the offsets', () => {
    const excerpt = 'vote 🗳️ now';
    for (const words of [[word(-5, 3)], [word(4, 99)], [word(6, 2)], [word(6, 7)], [word(3, 3)], []]) {
      expect(
        segments(excerpt, words)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(excerpt);
    }
  });
  test('never cuts a character in two', () => {
    expect(shown('a🗳b', word(2, 4))).toEqual(['a', '[🗳b]']);
  });
  test('an empty excerpt has no pieces', () => {
    expect(segments('', [word(0, 3)])).toEqual([]);
  });
});

test('strength grows with the weight, and is 0 for words against', () => {
  expect([-1, 0.2, 0.8, 2, 5].map((weight) => strength([word(0, 1, 'c', weight)]))).toEqual([0, 1, 2, 3, 4]);
});

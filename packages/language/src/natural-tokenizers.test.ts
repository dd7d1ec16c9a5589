import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { tokens } from './tokens.ts';

interface NaturalTokenizer {
  tokenize(text: string): string[];
}
const require = createRequire(import.meta.url);
const natural = require('natural/lib/natural/tokenizers') as Record<string, new () => NaturalTokenizer>;

/**
 * `natural` stems for us and does not cut texts into words. These are its reasons, as facts: where one of them is
 * no longer true, its tokeniser should be looked at again.
 */
describe('the tokenisers of natural', () => {
  const statement = 'Ștampilele și listele au fost furate';

  test.each(['WordTokenizer', 'AggressiveTokenizer', 'TreebankWordTokenizer'])(
    '%s breaks Romanian words at their letters',
    (name) => {
      expect(new natural[name]!().tokenize(statement)).not.toContain('Ștampilele');
      expect(tokens(statement)[0]!.text).toBe('Ștampilele');
    },
  );

  test('for Russian, a hashtag, a handle and a disguised word are not told apart', () => {
    const post = 'ЦИК #Выборы2024 @cec_md взломан';
    expect(new natural.AggressiveTokenizerRu!().tokenize(post)).not.toContain('#Выборы2024');
    expect(tokens(post).map(({ kind }) => kind)).toEqual(['word', 'hashtag', 'number', 'mention', 'word']);
  });

  test('say nothing of where a word stood, which evidence needs', () => {
    const found = new natural.AggressiveTokenizerRu!().tokenize('ЦИК взломан');
    expect(found.every((word) => typeof word === 'string')).toBe(true);
    expect(tokens('ЦИК взломан')[1]).toMatchObject({ start: 4, end: 11 });
  });

  test('there is none for Romanian, Estonian, Finnish, Georgian or isiXhosa', () => {
    const names = Object.keys(natural);
    for (const language of ['Ro', 'Et', 'Fi', 'Ka', 'Xh'])
      expect(names).not.toContain(`AggressiveTokenizer${language}`);
  });
});

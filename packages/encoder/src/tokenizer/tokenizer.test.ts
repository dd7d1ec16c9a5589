import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SectionFile } from '../weights/section-file.ts';
import { weightsPath } from '../weights-path.ts';
import { Normalizer } from './normalizer.ts';
import { BEGIN, END, Tokenizer, UNKNOWN } from './tokenizer.ts';

const file = new SectionFile(readFileSync(weightsPath));
const normalizer = new Normalizer(file);
const tokenizer = new Tokenizer(file);
const normal = (text: string, limit = 10_000): string => new TextDecoder().decode(normalizer.normalize(text, limit));

describe('normalisation', () => {
  it.each([
    ['two  words ', '▁two▁words'],
    ['Ｆｕｌｌ', '▁Full'],
    ['ﬁnal ½', '▁final▁1⁄2'],
    ['e\u0301', '▁é'],
    ['a\u00a0b\u3000c\td', '▁a▁b▁c▁d'],
    ['a\u200bb', '▁a▁b'],
    // The model's table leaves control characters alone, and makes a space of U+FFFD.
    ['a\u0007b', '▁a\u0007b'],
    ['half \ud83d pair', '▁half▁pair'],
    ['', ''],
    [' \n ', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it('stops soon after its limit, at the end of a character', () => {
    const cut = normal('選挙'.repeat(1000), 100);
    expect(cut).toMatch(/^▁[選挙]+$/u);
    expect(Buffer.byteLength(cut)).toBeLessThan(110);
  });
});

describe('pieces', () => {
  it('start and end with marks', () => {
    expect(tokenizer.tokenize('', 128)).toEqual([BEGIN, UNKNOWN, END]);
  });

  it('cannot be made to spell the marks', () => {
    const pieces = tokenizer.tokenize('<s> </s> <unk> extra_token_id_1', 128);
    expect(pieces.slice(1, -1)).not.toContain(BEGIN);
    expect(pieces.slice(1, -1)).not.toContain(END);
  });

  it('are unknown one character at a time', () => {
    expect(tokenizer.tokenize('\u{1f9ff}\u{1f9ff}', 128).filter((piece) => piece === UNKNOWN)).toHaveLength(2);
  });

  it('keep their beginning and the last mark when there are too many', () => {
    const all = tokenizer.tokenize('polls close at six '.repeat(5), 128);
    expect(tokenizer.tokenize('polls close at six '.repeat(5), 8)).toEqual([...all.slice(0, 7), END]);
  });
});

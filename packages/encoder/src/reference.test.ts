import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEncoder } from './encoder.ts';
import { Tokenizer } from './tokenizer/tokenizer.ts';
import { SectionFile } from './weights/section-file.ts';
import { weightsPath } from './weights-path.ts';

type Reference = { language: string; text: string; pieces: number[]; vector: string };

const references: Reference[] = JSON.parse(readFileSync(new URL('./fixtures/reference.json', import.meta.url), 'utf8'));
const weights = readFileSync(weightsPath);

const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

const vectorOf = ({ vector }: Reference): Float32Array =>
  new Float32Array(new Uint8Array(Buffer.from(vector, 'base64')).buffer);

describe('against the original implementation', () => {
  it('is compared on sixty sentences in sixteen languages at least', () => {
    expect(references.length).toBeGreaterThanOrEqual(60);
    expect(new Set(references.map(({ language }) => language)).size).toBeGreaterThan(16);
  });

  it('cuts every sentence into the same pieces', () => {
    const tokenizer = new Tokenizer(new SectionFile(weights));
    for (const { text, pieces } of references) expect(tokenizer.tokenize(text, 512), text).toEqual(pieces);
  });

  for (const kernel of ['plain'] as const) {
    it(`gives the same vectors with the ${kernel} kernel`, () => {
      const encoder = loadEncoder(weights, { kernel });
      for (const reference of references) {
        const likeness = cosine(encoder.encode(reference.text), vectorOf(reference));
        expect(likeness, reference.text).toBeGreaterThan(0.99999);
      }
    });
  }
});

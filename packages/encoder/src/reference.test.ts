import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEncoder } from './encoder.ts';
import { likeness } from './likeness.ts';
import { Tokenizer } from './tokenizer/tokenizer.ts';
import { SectionFile } from './weights/section-file.ts';
import { weightsPath } from './weights-path.ts';

type Reference = { language: string; text: string; pieces: number[]; vector: string };

const references: Reference[] = JSON.parse(readFileSync(new URL('./fixtures/reference.json', import.meta.url), 'utf8'));
const weights = readFileSync(weightsPath);

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

  it('gives the same vectors', () => {
    const encoder = loadEncoder(weights);
    for (const reference of references) {
      expect(likeness(encoder.encode(reference.text), vectorOf(reference)), reference.text).toBeGreaterThan(0.99999);
    }
  });

  it('gives the same vectors without WebAssembly', () => {
    const encoder = loadEncoder(weights, { kernel: 'plain' });
    // Slow: one sentence in eight. That the kernels agree to the bit is another test.
    for (const reference of references.filter((_, index) => index % 8 === 0)) {
      expect(likeness(encoder.encode(reference.text), vectorOf(reference)), reference.text).toBeGreaterThan(0.99999);
    }
  });
});

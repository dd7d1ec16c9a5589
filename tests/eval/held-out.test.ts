import { readdirSync, readFileSync } from 'node:fs';
import { leaves } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';

interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly t1: number;
  readonly leaf?: string;
  readonly reason?: string;
}

const heldOut = new URL('held-out/', import.meta.url);
const training = new URL('../../packages/claims/training/', import.meta.url);

function sentencesIn(folder: URL, name: string): Sentence[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Sentence);
}

const files = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const trained = new Set(files(training).flatMap((name) => sentencesIn(training, name).map(({ text }) => text)));

describe.each(files(heldOut))('held-out sentences of %s', (name) => {
  const sentences = sentencesIn(heldOut, name);

  it('says what each is: a claim of a leaf, or why it is none', () => {
    for (const { text, lang, t1, leaf, reason } of sentences) {
      expect(`${lang}.jsonl`, text).toBe(name);
      if (t1 === 1) expect(leaves, text).toContain(leaf);
      else expect(reason, text).toBeTruthy();
    }
  });

  it('holds as many claims as other sentences', () => {
    expect(sentences.filter(({ t1 }) => t1 === 1)).toHaveLength(sentences.length / 2);
  });

  it('is not trained on', () => {
    expect(sentences.filter(({ text }) => trained.has(text))).toEqual([]);
  });
});

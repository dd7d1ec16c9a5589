import { leaves } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { filesIn, sentencesIn } from './held-out.ts';

const heldOut = new URL('held-out/', import.meta.url);
const training = new URL('../../packages/claims/training/', import.meta.url);
const trained = new Set(filesIn(training).flatMap((name) => sentencesIn(training, name).map(({ text }) => text)));

describe.each(filesIn(heldOut))('held-out sentences of %s', (name) => {
  const sentences = sentencesIn(heldOut, name);

  it('says what each is: a claim of a leaf, or why it is none', () => {
    for (const { text, lang, t1, leaf, reason } of sentences) {
      expect(`${lang}.jsonl`, text).toBe(name);
      if (t1 === 1) expect(leaves, text).toContain(leaf);
      else expect(reason, text).toBeTruthy();
    }
  });

  it('holds about as many claims as other sentences, each once', () => {
    const claims = sentences.filter(({ t1 }) => t1 === 1).length / sentences.length;
    expect(claims).toBeGreaterThan(0.3);
    expect(claims).toBeLessThan(0.7);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('is not trained on', () => {
    expect(sentences.filter(({ text }) => trained.has(text))).toEqual([]);
  });
});

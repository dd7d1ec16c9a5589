import { describe, expect, it } from 'vitest';
import { detect, longPost } from './long-posts.ts';
import { standardModel as model } from './standard-model.ts';

const claim = 'Ballots are being burned behind the school in Orhei, I saw the smoke myself.';
const filler = 'The weather in the valley was mild, and people walked along the river with their children. '.repeat(40);

describe('a claim in a long post', () => {
  it.each([
    ['followed by padding', `${claim} ${'x'.repeat(10_000)}`],
    ['buried in ordinary text', `${filler}${claim} ${filler}`],
    ['said over and over', `${claim} `.repeat(300)],
  ])('is found when it is %s', (_, text) => {
    expect(text.length).toBeGreaterThan(longPost);
    const found = detect({ text, language: 'en' }, { model });
    expect(found.flagged).toBe(true);
    for (const { start, end, text: words } of found.evidence) expect(text.slice(start, end)).toBe(words);
  });

  it('is not made of a long text without one', () => {
    expect(detect({ text: filler, language: 'en' }, { model }).flagged).toBe(false);
  });
});

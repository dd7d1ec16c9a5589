import { describe, expect, it } from 'vitest';
import { isBorrowed } from './borrowed.ts';
import { parsePhrase } from './phrase.ts';

describe('what other languages take from English', () => {
  it.each(['van', 'car', 'force', 'gift', 'surge', '(van|car)'])('not %s', (text) =>
    expect(parsePhrase(text).some(isBorrowed)).toBe(false),
  );
  it.each(['hacked', 'fake*', 'stop the steal', 'ballot box'])('%s', (text) =>
    expect(parsePhrase(text).every(isBorrowed)).toBe(true),
  );
});

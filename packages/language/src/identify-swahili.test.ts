import { expect, test } from 'vitest';
import { identifyLanguage } from './identify.ts';
import { OTHERS, XHOSA, ZULU } from './identify-nguni.sentences.ts';
import { swahiliShape } from './identify-swahili.ts';

test('Swahili is named, not the language whose n-grams happen to be nearest', () => {
  const missed = OTHERS.sw!.filter((text) => identifyLanguage(text).language !== 'sw');
  expect(missed.length).toBeLessThanOrEqual(1);
});

test('isiZulu and isiXhosa are not taken for it', () => {
  const all = [ZULU, XHOSA].flatMap(({ develop, held }) => [...develop, ...held]);
  expect(all.filter((text) => identifyLanguage(text).language === 'sw')).toEqual([]);
});

test('nothing, or letters that it never writes, speak for it nowhere', () => {
  expect(swahiliShape('')).toBe(0);
  expect(swahiliShape('quand les électeurs attendent')).toBe(0);
});

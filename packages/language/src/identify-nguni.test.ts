import { describe, expect, test } from 'vitest';
import { identifyLanguage } from './identify.ts';
import { AFRIKAANS, DUTCH, MIXED, OTHERS, XHOSA, ZULU } from './identify-nguni.sentences.ts';
import { nguniShape, zuluOverXhosa } from './identify-nguni.ts';

const misses = (sentences: readonly string[], language: string): string[] =>
  sentences.filter((text) => identifyLanguage(text).language !== language);

// The shares found on the day, less a sentence or two: held sentences were not looked at while the cues were chosen.
describe('short sentences', () => {
  test.each([
    ['zu', ZULU, 1, 3],
    ['xh', XHOSA, 2, 7],
    ['af', AFRIKAANS, 1, 1],
    ['nl', DUTCH, 0, 0],
  ] as const)('%s', (language, { develop, held }, developMisses, heldMisses) => {
    expect(misses(develop, language).length).toBeLessThanOrEqual(developMisses);
    expect(misses(held, language).length).toBeLessThanOrEqual(heldMisses);
  });

  // Whichever of the two it is, the text must not be taken for Italian or Tagalog.
  test('hardly one of either language is taken for a third', () => {
    const all = [ZULU, XHOSA].flatMap(({ develop, held }) => [...develop, ...held]);
    const lost = all.filter((text) => !['zu', 'xh'].includes(identifyLanguage(text).language));
    expect(lost.length).toBeLessThanOrEqual(2);
  });
});

describe('mixed with English', () => {
  test.each(['zu', 'xh'] as const)('%s where its words dominate', (language) => {
    expect(misses(MIXED[language], language).length).toBeLessThanOrEqual(1);
  });

  test.each([
    'Went to the shop with gogo and she bought amasi and bread for everyone.',
    'The ukhetho results will be announced by the commission tomorrow.',
    'Votes counted in Umhlanga, Umlazi and KwaMashu, says the commission.',
  ])('English stays English: %s', (text) => expect(identifyLanguage(text).language).toBe('en'));
});

test.each(Object.keys(OTHERS))('%s is neither isiZulu nor isiXhosa', (language) => {
  const taken = OTHERS[language]!.filter((text) => ['zu', 'xh'].includes(identifyLanguage(text).language));
  expect(taken).toEqual([]);
});

describe('nguniShape', () => {
  test('is 0 for nothing, acronyms, and words of other letters', () => {
    expect(nguniShape('')).toBe(0);
    expect(nguniShape('IEC ANC DA')).toBe(0);
    expect(nguniShape('Ääni on jokaisen oikeus')).toBe(0);
  });
  test('reads a text in capitals', () => expect(nguniShape('AMAVOTI ETHU ALAHLEKILE BAKITHI')).toBeGreaterThan(0.5));
});

test('the sign of zuluOverXhosa says which of the two', () => {
  expect(zuluOverXhosa('ngifuna ukukhuluma manje')).toBeGreaterThan(0.3);
  expect(zuluOverXhosa('ndifuna ukuthetha ngoku')).toBeLessThan(-0.3);
});

import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';
import { publicWords } from './words/words.ts';

describe('chooseLanguage', () => {
  it.each([
    [undefined, undefined, 'ro'],
    ['ru', 'en', 'ru'],
    ['xx', 'en', 'en'],
    [undefined, 'en;q=0.2, ru;q=0.9', 'ru'],
    [undefined, 'de, fr;q=0.5', 'ro'],
    [undefined, 'en-GB', 'en'],
    [undefined, 'ru;q=0, en;q=0.1', 'en'],
    [undefined, 'de, *;q=0.1', 'ro'],
    ['', 'not a header;;;,,', 'ro'],
    [undefined, `${'x,'.repeat(5000)}en`, 'ro'],
  ])('asked %j, browser %j: %s', (asked, header, expected) => {
    expect(chooseLanguage(['ro', 'ru', 'en'], asked, header)).toBe(expected);
  });

  it('takes a region for its language, and the other way round', () => {
    expect(chooseLanguage(['en', 'pt-BR'], undefined, 'pt')).toBe('pt-BR');
    expect(chooseLanguage(['en', 'pt'], 'pt-BR', undefined)).toBe('pt');
  });
});

describe('the words of the page', () => {
  it('are English where a language has none', () => {
    expect(publicWords('ro-MD').language).toBe('ro');
    expect(publicWords('xh').language).toBe('en');
  });
});

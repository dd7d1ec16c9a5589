import { expect, it } from 'vitest';
import { hasMeaning } from './meaning-languages.ts';

it.each(['de', 'pt-BR', 'uk', 'nb-NO', 'af'])('%s is read by meaning', (tag) => {
  expect(hasMeaning(tag)).toBe(true);
});

it.each(['ka', 'zu', 'fi', 'und', ''])('%j is not', (tag) => {
  expect(hasMeaning(tag)).toBe(false);
});

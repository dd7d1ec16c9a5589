import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { transliterationKey } from './transliterate.ts';

test.each([
  ['выборы', 'vybory'],
  ['выборы', 'vibory'],
  ['избори', 'izbori'],
  ['бюллетень', 'byulleten'],
  ['არჩევნები', 'archevnebi'],
  ['გაყალბება', 'gakalbeba'],
])('%s and %s are compared as one', (own, latin) => {
  expect(transliterationKey(fold(own).text)).toBe(transliterationKey(fold(latin).text));
});

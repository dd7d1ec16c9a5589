import { expect, it } from 'vitest';
import { kinds } from './kinds.ts';

it.each(Object.entries(kinds))('%s says what it is, in sentences', (_name, { about }) => {
  for (const sentence of Object.values(about)) expect(sentence).toMatch(/^.{4,}\.$/);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faults } from './faults.ts';

const root = new URL('../../', import.meta.url).pathname;

it.each(faults)('$id ($what) is shown by tests that are there', ({ shownBy }) => {
  expect(shownBy.length).toBeGreaterThan(0);
  for (const { file, test } of shownBy) expect(readFileSync(`${root}${file}`, 'utf8'), file).toContain(test);
});

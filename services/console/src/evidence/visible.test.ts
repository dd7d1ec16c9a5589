import { expect, it } from 'vitest';
import { visibleParts } from './visible.ts';

it('shows what hides or reorders characters by its number', () => {
  expect(visibleParts('a\u202eb\u200b\u0000\n\tc\u{e0041}')).toEqual([
    { at: 0, text: 'a' },
    { at: 1, hidden: 'U+202E' },
    { at: 2, text: 'b' },
    { at: 3, hidden: 'U+200B' },
    { at: 4, hidden: 'U+0000' },
    { at: 5, text: '\n\tc' },
    { at: 8, hidden: 'U+E0041' },
  ]);
  expect(visibleParts('')).toEqual([]);
});

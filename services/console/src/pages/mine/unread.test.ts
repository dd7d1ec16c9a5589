import type { Note } from '@hearsay/contracts';
import { expect, test } from 'vitest';
import { unreadNotes } from './unread.tsx';

test('new is what happened after the newest note that was read', () => {
  const notes = ['2014-11-30T08:02:00Z', '2014-11-30T08:01:00Z', '2014-11-30T08:00:00Z'].map((at) => ({ at }) as Note);
  expect(unreadNotes(notes, '')).toBe(3);
  expect(unreadNotes(notes, '2014-11-30T08:00:00Z')).toBe(2);
  expect(unreadNotes(notes, '2014-11-30T08:02:00Z')).toBe(0);
});

import { instant } from '@hearsay/worker';
import { describe, expect, it } from 'vitest';
import { rhythmAfter, streamSilence } from './stream-rhythm.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse('2014-11-01T00:00:00Z');

/** A stream with a post every `gap` minutes, but for the hours from midnight to six, for so many days. */
function watched(days: number, gap: number) {
  let rhythm: ReturnType<typeof rhythmAfter>;
  let last: string | undefined;
  for (let at = start; at < start + days * day; at += gap * minute) {
    if (new Date(at).getUTCHours() < 6) continue;
    rhythm = rhythmAfter(rhythm, last, 1, at);
    last = instant(at);
  }
  return { rhythm, last: last as string };
}

describe('the silence of a stream', () => {
  it('is told by its own rhythm: a night is none, an unusual day is', () => {
    const { rhythm, last } = watched(5, 2);
    const after = (hours: number) => streamSilence(rhythm, last, Date.parse(last) + hours * hour);
    expect(after(6)).toBeUndefined();
    expect(after(11)).toBeUndefined();
    expect(after(13)).toMatch(/^went silent: open, and nothing new for 13 hours, where \d{3} posts a day were usual$/);
  });

  it('takes half a day while nobody knows its nights, and is never told of a stream that seldom says anything', () => {
    const young = watched(1, 2);
    expect(streamSilence(young.rhythm, young.last, Date.parse(young.last) + 11 * hour)).toBeUndefined();
    expect(streamSilence(young.rhythm, young.last, Date.parse(young.last) + 13 * hour)).toMatch(/silent/);
    const rare = watched(10, 2 * 24 * 60 + 7 * 60);
    expect(streamSilence(rare.rhythm, rare.last, Date.parse(rare.last) + 10 * day)).toBeUndefined();
    expect(streamSilence(undefined, undefined, start)).toBeUndefined();
  });

  it('follows a stream that becomes fast, and one burst does not make it fast', () => {
    const usual = watched(5, 10);
    const burst = rhythmAfter(usual.rhythm, usual.last, 500, Date.parse(usual.last) + 1000);
    expect(burst?.gap).toBeGreaterThan((usual.rhythm?.gap ?? 0) / 10);
    expect(rhythmAfter(usual.rhythm, usual.last, 0, start)).toBe(usual.rhythm);
  });
});

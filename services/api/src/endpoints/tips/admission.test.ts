import { describe, expect, it } from 'vitest';
import { Admission } from './admission.ts';
import { openContact, sealContact } from './contact.ts';
import { originOf } from './origin.ts';

const start = Date.parse('2014-11-30T06:00:00Z');
const limits = { perOrigin: 5, firstPerHour: 6000, repeatPerHour: 600 };

function flood(tips: number, origins: number, textOf: (i: number) => string) {
  const admission = new Admission(limits);
  const passed = { new: 0, held: 0, refused: 0 };
  const send = (id: string, origin: string, text: string, now: number) => {
    if (admission.isOverLimit(origin, now)) return 'refused' as const;
    const { state } = admission.judge({ origin, text }, now);
    admission.note({ id: id as never, origin, at: new Date(now).toISOString() });
    return state as 'new' | 'held';
  };
  for (let i = 0; i < tips; i += 1) {
    const now = start + Math.floor((i / tips) * 3_600_000);
    passed[send(`junk-${i}`, `origin-${i % origins}`, textOf(i), now)] += 1;
  }
  return { passed, send, end: start + 3_600_000 };
}

describe('a flood of 50,000 tips an hour from 5,000 addresses (S19)', () => {
  it('that say nothing of an election: none of them goes on, and a true one does', () => {
    const { passed, send, end } = flood(50_000, 5000, (i) => `asdf qwer ${i} zxcv`);
    // A few numbers look like words of some language.
    expect(passed.new).toBeLessThan(10);
    expect(passed.refused).toBeGreaterThanOrEqual(25_000);
    expect(send('true', 'somebody', 'The polling station in Orhei did not open', end)).toBe('new');
  });

  it('that speak of ballots, each in other words: some thousand go on, and a true one still does', () => {
    const { passed, send, end } = flood(50_000, 5000, (i) => `ballots were burned in place ${i}`);
    expect(passed.new).toBeLessThanOrEqual(5000 + 1200);
    expect(send('true', 'somebody', 'The polling station in Orhei did not open', end)).toBe('new');
  });

  it('that are copies: they do not look like many', () => {
    const { passed } = flood(50_000, 5000, () => 'Ballots were burned!');
    expect(passed.new).toBe(20);
  });
});

it('counts a tip of another api that comes in by the log, once', () => {
  const admission = new Admission({ ...limits, perOrigin: 2 });
  const tip = { id: 'a' as never, origin: 'o', at: new Date(start).toISOString() };
  admission.note(tip);
  admission.note(tip);
  expect(admission.isOverLimit('o', start)).toBe(false);
  admission.note({ ...tip, id: 'b' as never });
  expect(admission.isOverLimit('o', start)).toBe(true);
  expect(admission.isOverLimit('o', start + 3_600_001)).toBe(false);
});

describe('an origin', () => {
  it('is one address, or one line of IPv6, and cannot be tried out without the key', () => {
    expect(originOf('203.0.113.7', 'k')).toBe(originOf('::ffff:203.0.113.7', 'k'));
    expect(originOf('2001:db8:1:2::1', 'k')).toBe(originOf('2001:db8:1:2:ffff:0:0:9', 'k'));
    expect(originOf('2001:db8:1:3::1', 'k')).not.toBe(originOf('2001:db8:1:2::1', 'k'));
    expect(originOf('203.0.113.7', 'k')).not.toBe(originOf('203.0.113.7', 'l'));
  });
});

it('a contact opens for its own tip and key alone', () => {
  const sealed = sealContact('maria@x.example', 'tip-1', 'key');
  expect(openContact(sealed, 'tip-1', 'key')).toBe('maria@x.example');
  expect(openContact(sealed, 'tip-2', 'key')).toBeUndefined();
  expect(openContact(sealed, 'tip-1', 'other')).toBeUndefined();
  expect(openContact(`${sealed.slice(0, -2)}xx`, 'tip-1', 'key')).toBeUndefined();
});

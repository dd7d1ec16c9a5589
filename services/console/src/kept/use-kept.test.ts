import { expect, test } from 'vitest';
import { forgetEverything, readKept } from './use-kept.ts';

const holding = (text: string | null) => ({ getItem: () => text });

test('gives back what was typed', () => {
  expect(readKept(holding('{"question":"Is it up?","tlp":"TLP:RED"}'), 'x')).toEqual({
    question: 'Is it up?',
    tlp: 'TLP:RED',
  });
});

test('nothing kept, or nothing that can be read, is nothing', () => {
  for (const text of [null, '', '{"a":', '[]', '7', 'null']) expect(readKept(holding(text), 'x')).toBeUndefined();
});

test('leaves out what is not text', () => {
  expect(readKept(holding('{"a":"b","c":{"d":1}}'), 'x')).toEqual({ a: 'b' });
});

test('forgets every draft, and nothing else', () => {
  const held = new Map([
    ['hearsay.kept.ana.r1.ask', '{}'],
    ['hearsay.shortcuts', 'true'],
    ['hearsay.kept.ana.r2.draft', '{}'],
  ]);
  forgetEverything({
    get length() {
      return held.size;
    },
    key: (place) => [...held.keys()][place] ?? null,
    removeItem: (name) => held.delete(name),
  });
  expect([...held.keys()]).toEqual(['hearsay.shortcuts']);
});

import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

test.each<[string, string[]]>([
  ['Dr. Vega came at 5 a.m. to vote. She left.', ['Dr. Vega came at 5 a.m. to vote.', 'She left.']],
  ['Polling place No. 5 is closed! J. Doe saw it.', ['Polling place No. 5 is closed!', 'J. Doe saw it.']],
  ['Turnout was 3.5 percent. Why?', ['Turnout was 3.5 percent.', 'Why?']],
  ['Die Wahl ist am 24. Februar. Z.B. hier.', ['Die Wahl ist am 24. Februar.', 'Z.B. hier.']],
  ['First line\nsecond line', ['First line', 'second line']],
  ['They cheated 🗳️🗳️ Nobody checked', ['They cheated 🗳️🗳️', 'Nobody checked']],
  ['На ул. Мира, д. 5 нет бюллетеней. Всё.', ['На ул. Мира, д. 5 нет бюллетеней.', 'Всё.']],
  ['投票所关闭了。请回家！', ['投票所关闭了。', '请回家！']],
  ['', []],
])('%j', (text, expected) => {
  const found = sentences(text);
  expect(found.map((sentence) => sentence.text)).toEqual(expected);
  for (const { text: shown, start, end } of found) expect(text.slice(start, end)).toBe(shown);
});

import { expect, it } from 'vitest';
import { meaningText } from './meaning-text.ts';

const said = 'The register is down in Orhei';

it.each([
  said,
  `RT @somebody: ${said}`,
  `RT @one RT @two: ${said}`,
  `🇲🇩 ‼️ ${said} 😱👨‍👩‍👧`,
  `${said} https://t.example/abc`,
  `  ${said}\n\n`,
])('is the same for copies in other clothes: %s', (text) => {
  expect(meaningText({ text })).toBe(said);
});

it('keeps the words of the title, and everything that may carry meaning', () => {
  expect(meaningText({ title: 'Live', text: 'RT @x: 1,200 votes #gone @cec, 3 < 5!' })).toBe(
    'Live. 1,200 votes #gone @cec, 3 < 5!',
  );
  expect(meaningText({ text: '😱' })).toBe('');
});

it('is quick for hostile texts', () => {
  for (const text of ['RT @a '.repeat(20_000), 'http://'.repeat(20_000), ' '.repeat(100_000), '😱 '.repeat(50_000)])
    expect(meaningText({ text }).length).toBeLessThanOrEqual(text.length);
});

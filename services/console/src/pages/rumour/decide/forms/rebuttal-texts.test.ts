import { expect, test } from 'vitest';
import { words } from '../../../../words/index.ts';
import { fieldsOfTexts, isWebAddress, textsOf } from './rebuttal-texts.ts';

const read = (fields: Record<string, string>) => textsOf(words, (tag) => tag, fields, ['ro', 'ru']);
const whole = { 'ro.truth': 'Votul continuă.', 'ro.rumour': 'Se spune …', 'ro.facts': 'Liste tipărite.' };

test('one language is enough, the other stays out', () => {
  expect(read({ ...whole, 'ro.sources': ' https://alegeri.example/a \n\n' })).toEqual({
    texts: {
      ro: {
        truth: 'Votul continuă.',
        rumour: 'Se spune …',
        facts: 'Liste tipărite.',
        sources: ['https://alegeri.example/a'],
      },
    },
  });
});

test('a language that was begun must be finished', () => {
  const read2 = read({ ...whole, 'ru.truth': 'Голосование идёт.' });
  expect('problems' in read2 && Object.keys(read2.problems).sort()).toEqual(['ru.facts', 'ru.rumour', 'texts']);
});

test('nothing typed is said plainly', () => {
  expect(read({ 'ro.truth': '  ' })).toEqual({ problems: { texts: words.decide.problems.noLanguage } });
});

test('only web addresses are sources', () => {
  expect('problems' in read({ ...whole, 'ro.sources': 'javascript:alert(1)' })).toBe(true);
  expect(
    ['http://a.example', 'https://a.example/x', 'ftp://a.example', 'javascript:1', 'a.example'].map(isWebAddress),
  ).toEqual([true, true, false, false, false]);
});

test('a draft comes back as it was typed', () => {
  const first = read({ ...whole, 'ro.sources': 'https://a.example\nhttps://b.example' });
  expect('texts' in first && read({ ...fieldsOfTexts(first.texts) })).toEqual(first);
});

import type { StatementBody } from '@hearsay/contracts';
import { describe, expect, test } from 'vitest';
import { words } from '../../words/index.ts';
import { bodyOf, startOf } from './statement-form.ts';

const zone = 'Europe/Chisinau';
const now = Date.parse('2014-11-30T08:00:00Z');
const read = (fields: Record<string, string>) =>
  bodyOf(words.statements, (tag) => tag, fields, { languages: ['ro', 'ru'], zone, now });
const body = {
  ...{ title: 'When the register is down', categories: ['reg.service', 'tech'], expires: '2014-12-30T08:00:00.000Z' },
  texts: { ro: { truth: 'Toți pot vota.', facts: 'Liste tipărite.', sources: ['https://cec.example/'] } },
} as unknown as StatementBody;

describe('the form of a statement', () => {
  test('there and back again', () => {
    expect(read({ ...startOf(body, zone, now) })).toEqual({ body });
    expect(startOf(undefined, zone, now).expires).toBe('2014-12-30T10:00');
  });

  test('needs a title, a kind, a time that is not over and a whole text in one language', () => {
    expect(read({})).toEqual({
      problems: {
        title: words.statements.problems.needed,
        categories: words.statements.problems.categories,
        expires: words.statements.problems.time,
        texts: words.statements.problems.noLanguage,
      },
    });
    const start = startOf(body, zone, now);
    expect(read({ ...start, expires: '2014-11-30T09:00' })).toHaveProperty(
      'problems.expires',
      words.statements.problems.past,
    );
    expect(read({ ...start, 'ru.truth': 'Все могут голосовать.' })).toMatchObject({
      problems: { texts: words.statements.problems.incomplete('ru'), 'ru.facts': words.statements.problems.needed },
    });
    expect(read({ ...start, 'ro.sources': 'javascript:alert(1)' })).toHaveProperty(['problems', 'ro.sources']);
  });
});

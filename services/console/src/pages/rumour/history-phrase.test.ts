import type { RumourDetail, Setting } from '@hearsay/contracts';
import { expect, test } from 'vitest';
import { words } from '../../words/index.ts';
import { historyPhrase } from './history-phrase.ts';

type Change = RumourDetail['history'][number]['change'];
const setting = { agencies: [{ id: 'cert', name: 'National CERT' }], people: [], categories: [] } as unknown as Setting;
const decided = (action: object, reason = '') =>
  historyPhrase(words, setting, { kind: 'decided', by: { name: 'Ana' }, reason, action } as unknown as Change);

test('says who did what, and why', () => {
  expect(decided({ kind: 'assess', verdict: 'false' }, 'The logs show no attack.')).toEqual({
    who: 'Ana',
    what: 'assessed it: False',
    why: 'The logs show no attack.',
  });
});

test('a question carries its words, a decision without words has no why', () => {
  expect(decided({ kind: 'ask', agency: 'cert', question: 'Was it attacked?' })).toMatchObject({
    what: 'asked National CERT',
    why: 'Was it attacked?',
  });
  expect(decided({ kind: 'open' })).toEqual({ who: 'Ana', what: 'opened it' });
});

test('a rumour that comes back says so', () => {
  expect(historyPhrase(words, setting, { kind: 'claim-joined', reopened: true } as unknown as Change)).toEqual({
    what: 'Came back in force',
  });
});

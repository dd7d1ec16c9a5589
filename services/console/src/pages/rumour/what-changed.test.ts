import type { Rumour, Setting } from '@hearsay/contracts';
import { expect, test } from 'vitest';
import { words } from '../../words/index.ts';
import { whatChanged, whoChanged } from './what-changed.ts';

const setting = {
  agencies: [{ id: 'cert', name: 'National CERT' }],
  people: [{ id: 'ana', name: 'Ana' }],
  categories: [],
} as unknown as Setting;
const rumour = (more: object = {}) =>
  ({
    state: 'open',
    verdict: 'unverified',
    statement: 's',
    category: 'tech.hack',
    tlp: 'TLP:GREEN',
    claims: 3,
    verifications: [],
    ...more,
  }) as unknown as Rumour;
const told = (before: object, after: object) => whatChanged(words, setting, rumour(before), rumour(after));

test('more claims are no reason to stop anybody', () => {
  expect(told({ version: 3 }, { version: 9, claims: 40, priority: { score: 90, parts: [] } })).toEqual([]);
});

test('tells state, verdict, assignee', () => {
  expect(told({}, { state: 'assessed', verdict: 'false', assignee: 'ana' })).toEqual([
    'State: Open → Assessed',
    'Verdict: Unverified → False',
    'Now with Ana',
  ]);
});

test('tells a question, its answer, a draft', () => {
  const question = { id: 'v1', agency: 'cert' };
  expect(told({}, { verifications: [question] })).toEqual(['National CERT was asked']);
  expect(told({ verifications: [question] }, { verifications: [{ ...question, answer: {} }] })).toEqual([
    'National CERT answered',
  ]);
  expect(told({ draft: { version: 1 } }, {})).toEqual(['The draft is gone']);
});

test('says who it was, and how long ago', () => {
  const event = (id: string, at: string, action: object) =>
    ({
      id,
      at,
      hash: '',
      change: { kind: 'decided', by: { name: 'Ana Rusu' }, reason: '', from: 'open', action },
    }) as never;
  const before = [event('a', '2014-11-30T08:00:00Z', { kind: 'open' })];
  const after = [
    ...before,
    event('b', '2014-11-30T08:05:00Z', { kind: 'assess', verdict: 'false' }),
    event('c', '2014-11-30T08:06:00Z', { kind: 'comment', text: 'hm' }),
  ];
  expect(whoChanged(words, setting, before, after, Date.parse('2014-11-30T08:05:12Z'))).toEqual([
    'Ana Rusu assessed it: False, 12 s ago',
  ]);
});

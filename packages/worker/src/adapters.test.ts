import { Config } from '@hearsay/contracts';
import { expect, it } from 'vitest';
import { keptDays } from './adapters.ts';

const election = { id: 'one', name: 'First round', day: '2014-11-30', timezone: 'UTC', appeals: '60d' };
const base = { jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] }, election };

it('keeps claims and alerts from the first campaign to the last appeal and a month, posts that were read as long as a retro-hunt may look back: not at all unless the configuration says so', () => {
  expect(keptDays(Config.parse(base))).toEqual({ posts: 0, claims: 60 + 60 + 30, alerts: 60 + 60 + 30 });
  const rounds = Config.parse({
    ...base,
    elections: [{ ...election, id: 'two', day: '2014-12-14' }],
    privacy: { retroHunt: '12h' },
  });
  expect(keptDays(rounds)).toEqual({ posts: 0.5, claims: 60 + 14 + 60 + 30, alerts: 60 + 14 + 60 + 30 });
});

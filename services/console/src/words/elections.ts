import type { Phase, Turn } from './keys.ts';

/** Where an election stands. */
export const electionTime = (zone: string) => `Times in ${zone}`;

export const phases = {
  'pre-electoral': 'Before the campaign',
  'electoral-period': 'Electoral period',
  'election-day': 'Election day',
  counting: 'Counting',
  'post-electoral': 'After the election',
} satisfies Record<Phase, string>;

export const turns = {
  campaign: (left: string) => `campaign in ${left}`,
  dayBegins: (left: string) => `election day in ${left}`,
  opens: (left: string) => `polls open in ${left}`,
  closes: (left: string) => `polls close in ${left}`,
  settled: (left: string) => `counting ends in ${left}`,
  appealed: (left: string) => `appeals end in ${left}`,
} satisfies Record<Turn, (left: string) => string>;

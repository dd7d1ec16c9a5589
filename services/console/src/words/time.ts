import { plural } from './plural.ts';

/** How long ago, and in how long. */
export const time = {
  now: 'just now',
  secondsAgo: (n: number) => `${n} s ago`,
  minutesAgo: (n: number) => `${n} min ago`,
  hoursAgo: (n: number) => `${n} h ago`,
  daysAgo: (n: number) => plural(n, 'day ago', 'days ago'),
  inMinutes: (n: number) => `in ${n} min`,
  inHours: (n: number) => `in ${n} h`,
  inDays: (n: number) => `in ${plural(n, 'day', 'days')}`,
  soon: 'in a moment',
};

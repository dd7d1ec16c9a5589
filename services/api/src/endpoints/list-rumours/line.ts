import type { Rumour, RumourLine } from '@hearsay/contracts';
import { checkoutAt } from '@hearsay/rumours';

/** For whom a line is: `staff` see how the work is shared out, as it is at `now` (milliseconds since 1970). */
export interface Reader {
  readonly staff: boolean;
  readonly now: number;
}

/** A rumour as a line of the queue. */
export function lineOf(rumour: Rumour, { staff, now }: Reader, highlight?: readonly string[]): RumourLine {
  const checkout = checkoutAt(rumour, now);
  const { id, version, statement, category, state, verdict, claims, firstSeen, lastSeen, exercise, recent } = rumour;
  return {
    ...{ id, version, statement, category, state, verdict, claims, firstSeen, lastSeen, exercise, recent },
    priority: rumour.priority.score,
    languages: Object.entries(rumour.languages)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([language]) => language),
    ...(rumour.assignee !== undefined && staff ? { assignee: rumour.assignee } : {}),
    ...(checkout !== undefined && staff ? { checkout } : {}),
    ...(rumour.due !== undefined && staff ? { due: rumour.due } : {}),
    ...(burstsAt(rumour, now) ? { bursting: true as const } : {}),
    ...(highlight && highlight.length > 0 ? { highlight: [...highlight] } : {}),
  };
}

const burstLasts = 600_000;

/** What an event said of a burst holds for as long as its claims count as the latest: ten minutes. */
const burstsAt = ({ spread, lastSeen }: Rumour, now: number): boolean =>
  spread?.tempo.bursting === true && now - Date.parse(lastSeen) < burstLasts;

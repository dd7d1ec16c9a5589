import type { Rumour, RumourLine } from '@hearsay/contracts';

/** A rumour as a line of the queue. */
export function lineOf(rumour: Rumour, staff: boolean, highlight?: readonly string[]): RumourLine {
  const { id, version, statement, category, state, verdict, claims, firstSeen, lastSeen, exercise, recent } = rumour;
  return {
    ...{ id, version, statement, category, state, verdict, claims, firstSeen, lastSeen, exercise, recent },
    priority: rumour.priority.score,
    languages: Object.entries(rumour.languages)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([language]) => language),
    ...(rumour.assignee !== undefined && staff ? { assignee: rumour.assignee } : {}),
    ...(highlight && highlight.length > 0 ? { highlight: [...highlight] } : {}),
  };
}

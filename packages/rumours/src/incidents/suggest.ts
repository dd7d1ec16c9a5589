import { type AreaConfig, covers, groupOf, type Incident, type IncidentBeside, type Rumour } from '@hearsay/contracts';
import { areasAround, areasNamed } from '../addressees.ts';
import { isOpenIncident } from './lifecycle.ts';

type About = Pick<Rumour, 'category' | 'firstSeen' | 'lastSeen' | 'incidents' | 'unlinked' | 'exercise'>;

export interface SuggestedIncident {
  readonly incident: Incident;
  readonly why: NonNullable<IncidentBeside['why']>;
}

const hour = 3_600_000;
/** People go on talking about what is over, and may speak of it before its report says that it began. */
const margin = { before: 2 * hour, after: 48 * hour };
const mostSuggested = 5;

/**
 * The incidents that a rumour may be about: of its category, in an area that it names or that lies around one (or it names none), and at
 * a time when it was said. Best first. It is a guess for a person: nothing is linked by it.
 * @param texts the statement and what was said of it.
 * @param now milliseconds since 1970.
 */
export function suggestIncidents(
  rumour: About,
  texts: readonly string[],
  incidents: Iterable<Incident>,
  areas: readonly AreaConfig[],
  now: number,
): SuggestedIncident[] {
  const decided = new Set<string>([...(rumour.unlinked ?? []), ...(rumour.incidents ?? []).map((one) => one.incident)]);
  const named = areasNamed(texts, areas);
  const places = new Set(named.flatMap((area) => [area.id, ...areasAround(area, areas).map(({ id }) => id)]));
  const found: (SuggestedIncident & { readonly rank: number })[] = [];
  for (const incident of incidents) {
    const { category, area, state, exercise } = incident;
    if (decided.has(incident.id) || state === 'withdrawn' || exercise !== rumour.exercise) continue;
    const leaf = covers(category, rumour.category);
    if (!leaf && groupOf(category) !== groupOf(rumour.category)) continue;
    const near = area !== undefined && places.has(area);
    // Somewhere else is not the same; a rumour that names no place may be about any.
    if (area !== undefined && !near && places.size > 0) continue;
    if (!together(rumour, incident, now)) continue;
    const why: SuggestedIncident['why'] = [leaf ? 'category' : 'group', ...(near ? (['area'] as const) : []), 'time'];
    const rank = (leaf ? 4 : 0) + (near ? 2 : 0) + (isOpenIncident(state) ? 1 : 0);
    found.push({ incident, why, rank });
  }
  return found
    .sort((a, b) => b.rank - a.rank || (a.incident.began < b.incident.began ? 1 : -1))
    .slice(0, mostSuggested)
    .map(({ incident, why }) => ({ incident, why }));
}

function together({ firstSeen, lastSeen }: About, { began, ended }: Incident, now: number): boolean {
  const from = Date.parse(began) - margin.before;
  const to = (ended === undefined ? Math.max(now, Date.parse(lastSeen)) : Date.parse(ended)) + margin.after;
  return Date.parse(lastSeen) >= from && Date.parse(firstSeen) <= to;
}

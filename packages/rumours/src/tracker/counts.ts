import type { Rumour } from '@hearsay/contracts';
import type { TrackerState } from './state.ts';

/** A rumour and those that it was merged into, one after the other. */
export function chainFrom(state: TrackerState, first: Rumour): Rumour[] {
  const chain = [first];
  for (let at = first; at.mergedInto !== undefined && chain.length < 100; ) {
    const next = state.rumours.get(at.mergedInto)?.rumour;
    if (!next) break;
    chain.push(next);
    at = next;
  }
  return chain;
}

type Counts = Pick<Rumour, 'claims' | 'denials' | 'questions' | 'authors' | 'languages' | 'sources' | 'recent'>;

/** Counts of one rumour with another's added or taken away. Authors are added as if none wrote in both: an upper bound. */
export function sum(one: Counts, other: Counts, sign: 1 | -1): Counts {
  const minutes = add(toRecord(one.recent), toRecord(other.recent), sign);
  return {
    claims: Math.max(0, one.claims + sign * other.claims),
    denials: Math.max(0, one.denials + sign * other.denials),
    questions: Math.max(0, one.questions + sign * other.questions),
    authors: Math.min(1000, Math.max(0, one.authors + sign * other.authors)),
    languages: add(one.languages, other.languages, sign),
    sources: add(one.sources, other.sources, sign),
    recent: Object.keys(minutes)
      .sort()
      .map((minute) => ({ minute, claims: minutes[minute] as number }))
      .slice(-120),
  };
}

const toRecord = (recent: Rumour['recent']) => Object.fromEntries(recent.map(({ minute, claims }) => [minute, claims]));

function add(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
  sign: 1 | -1,
): Record<string, number> {
  const all = new Map(Object.entries(one));
  for (const [key, count] of Object.entries(other)) all.set(key, (all.get(key) ?? 0) + sign * count);
  return Object.fromEntries([...all].filter(([, count]) => count > 0));
}

import { detect, standardModel } from '@hearsay/claims';
import { type Claim, Config, type Rumour } from '@hearsay/contracts';
import { claimsOf } from '@hearsay/detector';
import { foldByOrigin, originOf, step, type TrackerPolicy, TrackerState } from '@hearsay/rumours';
import { policyOf } from '@hearsay/tracker';
import { type Said, start } from './scenario.ts';

export interface PlantedFigures {
  readonly name: string;
  /** Seconds from its third post until it stood in the top ten; `undefined` where it never did. */
  readonly seconds: number | undefined;
  /** Its place a minute after its third post. */
  readonly place: number;
}

export interface RankingFigures {
  readonly planted: readonly PlantedFigures[];
  /** Seconds since the start, and nDCG@10 then. */
  readonly quality: readonly (readonly [second: number, ndcg: number])[];
  /** Places of each planted rumour: seconds since the start, place. */
  readonly places: Readonly<Record<string, readonly (readonly [second: number, place: number])[]>>;
  readonly posts: number;
  readonly claims: number;
  readonly rumours: number;
  /** The most rumours that one origin alone carries among the first fifty at any look: as they are scored, and as the queue folds them. */
  readonly oneOrigin: { readonly scored: number; readonly folded: number };
}

/** The policy of an installation that sets nothing, on the day of the election. */
export function dayPolicy(priority: object = {}): TrackerPolicy {
  return policyOf(
    Config.parse({
      jurisdiction: { id: 'md', name: 'Moldova', languages: ['en'] },
      election: { id: 'e', name: 'General election', day: '2014-11-30', timezone: 'Europe/Chisinau' },
      priority,
    }),
  );
}

const third = 3;
/** How much a rumour is worth on top: a serious one from its third post on, one that is only beginning, an ordinary one. */
const worth = (kind: Said['kind'], claims: number): number =>
  kind === 'serious' ? (claims >= third ? 3 : 2) : kind === 'ordinary' && claims >= third ? 1 : 0;

/** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), gains as they are. */
export function ndcg(gains: readonly number[], all: readonly number[]): number {
  const sum = (list: readonly number[]) => list.slice(0, 10).reduce((dcg, gain, i) => dcg + gain / Math.log2(i + 2), 0);
  const best = sum([...all].sort((a, b) => b - a));
  return best === 0 ? 1 : sum(gains) / best;
}

/** A rumour in the queue: what it was opened by, its score, what it would be worth on top. */
interface Row {
  readonly kind: Said['kind'];
  readonly name: string | undefined;
  readonly score: number;
  readonly gain: number;
  readonly rumour: Pick<Rumour, 'id' | 'state' | 'sources' | 'authors'>;
}

/** Place of a planted rumour, from 1 on: behind all others of the same score. */
function placeOf(name: string, rows: ReadonlyMap<string, Row>): number {
  let score = 0;
  for (const row of rows.values()) if (row.kind === 'serious' && row.name === name) score = Math.max(score, row.score);
  let place = 1;
  for (const row of rows.values()) if (row.score >= score && row.name !== name) place += 1;
  return place;
}

const before = (a: Row, b: Row) => (a.score === b.score ? a.rumour.id < b.rumour.id : a.score > b.score);

/** Of the first fifty, as many as the origin has that alone carries most of them. */
function mostOfOne(rows: readonly Row[]): number {
  const counts = new Map<string, number>();
  for (const { rumour } of rows.slice(0, 50)) {
    const origin = originOf(rumour);
    if (origin !== undefined) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

export interface Claimed extends Said {
  readonly claims: readonly Claim[];
}

/** The posts with the claims that the detector finds in them. */
export function detected(said: readonly Said[]): Claimed[] {
  return said.map((one, offset) => {
    const detection = detect({ text: one.post.text }, { model: standardModel });
    return { ...one, claims: claimsOf(one.post, detection, { topic: 'posts', partition: 0, offset }) };
  });
}

/**
 * Takes the claims in order, as the tracker would, and looks at the queue every five seconds of log time: rumours by the
 * score of their last event, of equal scores the wrong one first.
 */
export function replay(said: readonly Claimed[], policy: TrackerPolicy): RankingFigures {
  const state = new TrackerState();
  const rows = new Map<Rumour['id'], Row>();
  const thirdAt = new Map<string, number>();
  const inTopTen = new Map<string, number>();
  const placeAfter = new Map<string, number>();
  const places: Record<string, [number, number][]> = {};
  const quality: [number, number][] = [];
  const oneOrigin = { scored: 0, folded: 0 };
  let claims = 0;

  const look = (at: number) => {
    const seconds = (at - start) / 1000;
    for (const [name, since] of thirdAt) {
      const place = placeOf(name, rows);
      if (seconds % 20 === 0) places[name] = [...(places[name] ?? []), [seconds, place]];
      if (place <= 10 && !inTopTen.has(name)) inTopTen.set(name, (at - since) / 1000);
      if (at >= since + 60_000 && !placeAfter.has(name)) placeAfter.set(name, place);
    }
    if (seconds % 60 !== 0) return;
    const byScore = [...rows.values()].sort((a, b) => (before(a, b) ? -1 : 1));
    oneOrigin.scored = Math.max(oneOrigin.scored, mostOfOne(byScore));
    oneOrigin.folded = Math.max(
      oneOrigin.folded,
      mostOfOne(foldByOrigin(byScore, ({ rumour }) => rumour, before).shown),
    );
    const gains = [...rows.values()].sort((a, b) => b.score - a.score || a.gain - b.gain).map(({ gain }) => gain);
    quality.push([seconds, ndcg(gains, gains)]);
  };

  let next = start + 5000;
  said.forEach((one, offset) => {
    for (; next <= one.at; next += 5000) look(next);
    for (const claim of one.claims) {
      claims += 1;
      const input = { kind: 'claim', claim, cause: { topic: 'claims', partition: 0, offset }, at: one.at } as const;
      for (const output of step(state, input, policy)) {
        state.fold(output, offset);
        if (output.type !== 'rumour-event') continue;
        const { id, claims: count, priority, state: now, sources, authors } = output.rumour;
        const { kind, name } = rows.get(id) ?? one;
        rows.set(id, {
          kind,
          name,
          score: priority.score,
          gain: worth(kind, count),
          rumour: { id, state: now, sources, authors },
        });
        if (kind === 'serious' && name && count >= third && !thirdAt.has(name)) thirdAt.set(name, one.at);
      }
    }
  });
  for (; next <= (said.at(-1)?.at ?? 0) + 60_000; next += 5000) look(next);
  const names = [...new Set(said.flatMap(({ kind, name }) => (kind === 'serious' && name ? [name] : [])))];
  return {
    planted: names.map((name) => ({
      name,
      seconds: inTopTen.get(name),
      place: placeAfter.get(name) ?? Number.POSITIVE_INFINITY,
    })),
    quality,
    places,
    posts: said.length,
    claims,
    rumours: state.rumours.size,
    oneOrigin,
  };
}

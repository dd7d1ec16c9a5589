import {
  AgencyId,
  type AlertLine,
  type AlertReason,
  type Changed,
  type Dismissal,
  deriveId,
  JurisdictionId,
  type Overview,
  type Rumour,
  type RumourDetail,
  type RumourLine,
  SubscriptionId,
} from '@hearsay/contracts';
import { makeClaim } from './make-claim.ts';
import { type Seed, seeds } from './statements.ts';

export interface Held {
  readonly seed: Seed;
  rumour: Rumour;
  claims: RumourDetail['claims'];
  history: RumourDetail['history'];
}

const minute = 60_000;
const instant = (at: number) => new Date(at).toISOString();
const hash = (n: number) => n.toString(16).padStart(64, '0');

function counts(claims: RumourDetail['claims'], of: (claim: RumourDetail['claims'][number]['claim']) => string) {
  const found: Record<string, number> = {};
  for (const { claim } of claims) found[of(claim)] = (found[of(claim)] ?? 0) + 1;
  return found;
}

/** Everything the mock knows, in memory. Not the tracker: just enough of it for the console to be looked at. */
export class World {
  readonly held = new Map<string, Held>();
  readonly alerts: AlertLine[] = [];
  readonly #listeners = new Set<(changed: Changed) => void>();

  readonly exercise: boolean;

  constructor(exercise: boolean) {
    this.exercise = exercise;
  }

  listen(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(changed: Changed): void {
    for (const listener of this.#listeners) listener(changed);
  }

  add(seed: Seed, now: number): Held {
    const first = now - seed.minutesAgo * minute;
    const id = deriveId('rumour', seed.category);
    const claims = Array.from({ length: seed.claims }, (_, n) => {
      const share = seed.claims === 1 ? 0 : n / (seed.claims - 1);
      return makeClaim(seed, n, first + Math.sqrt(share) * Math.min(seed.minutesAgo * 0.97, 400) * minute);
    }).reverse();
    const rumour: Rumour = {
      id,
      jurisdiction: JurisdictionId.parse('va'),
      version: seed.claims,
      statement: seed.said[0]![1],
      statementBy: 'machine',
      language: seed.said[0]![0],
      category: seed.category,
      flags: seed.priority > 80 ? ['foreign-interference'] : [],
      state: 'new',
      verdict: 'unverified',
      priority: {
        score: seed.priority,
        parts: [
          { name: 'severity', points: seed.priority * 0.5, why: `${seed.category} weighs much on election day.` },
          { name: 'spread', points: seed.priority * 0.3, why: `${seed.claims} claims from several sources.` },
          { name: 'speed', points: seed.priority * 0.25, why: 'Twice as many in the last 15 minutes as before.' },
          { name: 'denials', points: -seed.priority * 0.05, why: 'Some already deny it.' },
        ],
      },
      claims: 0,
      denials: seed.claims > 10 ? 2 : 0,
      questions: Math.floor(seed.claims / 6),
      authors: Math.ceil(seed.claims * 0.7),
      languages: {},
      sources: {},
      firstSeen: instant(first),
      lastSeen: instant(first),
      recent: [],
      verifications: [],
      tlp: 'TLP:GREEN',
      absorbed: [],
      exercise: this.exercise,
    };
    const cause = claims.at(-1)!.claim;
    const history: Held['history'] = [
      { id: deriveId('event', id, 0), at: instant(first), change: { kind: 'opened', claim: cause }, hash: hash(1) },
    ];
    const held: Held = { seed, rumour, claims, history };
    this.held.set(id, held);
    this.recount(held);
    this.alert(held, { kind: 'new-rumour' }, first + 400);
    return held;
  }

  recount(held: Held): void {
    const { claims, rumour } = held;
    const when = (line: (typeof claims)[number]) => Date.parse(line.claim.post.fetchedAt);
    const minutes = counts(claims, (claim) => instant(Math.floor(Date.parse(claim.post.fetchedAt) / minute) * minute));
    held.rumour = {
      ...rumour,
      claims: claims.length,
      languages: counts(claims, (claim) => claim.language),
      sources: counts(claims, (claim) => claim.post.source),
      lastSeen: instant(Math.max(...claims.map(when))),
      recent: Object.entries(minutes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(-120)
        .map(([at, n]) => ({ minute: at, claims: n })),
    };
  }

  /** One more claim joins. */
  grow(held: Held, now: number): void {
    held.claims = [makeClaim(held.seed, held.claims.length, now), ...held.claims];
    const { version, priority } = held.rumour;
    held.rumour = {
      ...held.rumour,
      version: version + 1,
      priority: { ...priority, score: Math.min(100, priority.score + 1) },
    };
    this.recount(held);
    this.tell({ kind: 'rumour', id: held.rumour.id, version: held.rumour.version });
  }

  alert(held: Held, reason: AlertReason, at: number): void {
    const { rumour } = held;
    const n = this.alerts.length;
    const id = deriveId('alert', rumour.id, n);
    const agency = AgencyId.parse(n % 3 === 0 ? 'cert' : n % 3 === 1 ? 'register' : 'police');
    const attempt = (place: number, outcome: 'delivered' | 'retry' | 'failed', after: number, detail: string) => ({
      type: 'delivery-attempt' as const,
      v: 1 as const,
      id: deriveId('event', id, place),
      alert: id,
      agency,
      channel: { index: 0, kind: 'webhook' },
      attempt: place,
      outcome,
      detail,
      at: instant(at + after),
    });
    this.alerts.unshift({
      alert: {
        type: 'alert',
        v: 1,
        id,
        jurisdiction: rumour.jurisdiction,
        agency,
        ...(n % 4 === 0 ? {} : { subscription: SubscriptionId.parse('technical') }),
        reason,
        rumour: {
          ...rumour,
          priority: rumour.priority.score,
          languages: Object.keys(rumour.languages),
          rebuttal: undefined,
        } as never,
        tlp: rumour.tlp,
        at: instant(at),
        cause: { topic: 'rumours', partition: 0, offset: n },
        part: 1,
        of: 1,
        exercise: this.exercise,
      },
      attempts:
        n % 7 === 5
          ? [
              attempt(1, 'retry', 900, 'The address did not answer.'),
              attempt(2, 'retry', 6000, 'The address did not answer.'),
            ]
          : [attempt(1, 'delivered', 310 + n * 13, 'answered 204')],
      ...(n % 2 === 0 ? { acknowledgedAt: instant(at + 95_000) } : {}),
    });
    this.tell({ kind: 'alert', id });
  }

  line({ rumour }: Held): RumourLine {
    const {
      id,
      version,
      statement,
      category,
      state,
      verdict,
      claims,
      firstSeen,
      lastSeen,
      assignee,
      exercise,
      recent,
    } = rumour;
    return {
      ...{ id, version, statement, category, state, verdict, claims, firstSeen, lastSeen, exercise, recent },
      priority: rumour.priority.score,
      languages: Object.keys(rumour.languages),
      ...(assignee === undefined ? {} : { assignee }),
    };
  }

  overview(now: number): Overview {
    const states: Record<string, number> = {};
    for (const { rumour } of this.held.values()) states[rumour.state] = (states[rumour.state] ?? 0) + 1;
    const to = Math.floor(now / minute) * minute + minute;
    const spread = Array.from({ length: 120 }, (_, n) => ({ at: instant(to - (120 - n) * minute), claims: 0 }));
    for (const { claims } of this.held.values()) {
      for (const { claim } of claims) {
        const place = 119 - Math.floor((to - Date.parse(claim.post.fetchedAt)) / minute);
        const span = spread[place];
        if (span) span.claims += 1;
      }
    }
    const claimsLastHour = spread.slice(60).reduce((sum, span) => sum + span.claims, 0);
    return { at: instant(now), rumours: states, claimsLastHour, spread, categories: [] };
  }
}

/** A country in the middle of its evening: some rumours already on their way. */
export function beginWorld(now: number, exercise: boolean): World {
  const world = new World(exercise);
  for (const seed of seeds) world.add(seed, now);
  const set = (category: string, change: Partial<Rumour>) => {
    const held = [...world.held.values()].find(({ rumour }) => rumour.category === category);
    if (held) held.rumour = { ...held.rumour, ...change };
  };
  set('proc.documents', { state: 'open' });
  set('reg.inflate', { state: 'closed', verdict: 'false' });
  set('part.buying', { state: 'watching' });
  set('fraud.general', { state: 'dismissed', dismissal: 'no-authority' satisfies Dismissal });
  set('ball.extra', { state: 'assessed', verdict: 'misleading' });
  set('reg.purge', { state: 'assessed', verdict: 'partly-true' });
  return world;
}

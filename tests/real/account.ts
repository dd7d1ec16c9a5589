import type { AlertId, ClaimId, DeadLetter, PostId, Rumour, RumourAlert, RumourId } from '@hearsay/contracts';
import type { SearchIndex } from '@hearsay/index';
import type { EventLog } from '@hearsay/log';
import { HistoryVerifier } from '@hearsay/rumours';
import { readAll } from '@hearsay/testkit';

/** A rumour as it stands at the end of its history, and what was taken into it, each claim once. */
export interface Kept {
  readonly rumour: Rumour;
  readonly claims: ReadonlyMap<ClaimId, PostId>;
}

/** What stands in the log, with second copies of a record dropped as every reader drops them. */
export interface Account {
  readonly posts: ReadonlySet<PostId>;
  readonly rumours: ReadonlyMap<RumourId, Kept>;
  readonly alerts: ReadonlyMap<AlertId, RumourAlert>;
  /** Alerts of which an attempt says that they arrived. */
  readonly delivered: ReadonlySet<AlertId>;
  readonly deadLetters: readonly DeadLetter[];
  /** Claims that two events took in, links that do not follow, one id on two different events: all of it is wrong. */
  readonly faults: readonly string[];
}

export async function accountOf(log: EventLog): Promise<Account> {
  const [posts, events, alerts, deadLetters] = await Promise.all([
    readAll(log, 'posts'),
    readAll(log, 'rumours'),
    readAll(log, 'alerts'),
    readAll(log, 'deadletter'),
  ]);
  const faults: string[] = [];
  const verifier = new HistoryVerifier();
  const hashes = new Map<string, string>();
  const homes = new Map<ClaimId, RumourId>();
  const rumours = new Map<RumourId, { rumour: Rumour; claims: Map<ClaimId, PostId> }>();
  for (const event of events) {
    if (event.type !== 'rumour-event') continue;
    const before = hashes.get(event.id);
    hashes.set(event.id, event.hash);
    if (before === event.hash) continue;
    if (before !== undefined) faults.push(`two events of one id: ${event.id}`);
    const broken = verifier.check(event);
    if (broken) faults.push(`the chain of ${event.rumour.id} is broken: ${broken.kind} at ${broken.event}`);
    const { rumour, change } = event;
    const kept = { rumour, claims: rumours.get(rumour.id)?.claims ?? new Map<ClaimId, PostId>() };
    rumours.set(rumour.id, kept);
    if (change.kind !== 'opened' && change.kind !== 'claim-joined') continue;
    const { claim } = change;
    if (homes.has(claim.id)) faults.push(`claim ${claim.id} went into ${homes.get(claim.id)} and ${rumour.id}`);
    homes.set(claim.id, rumour.id);
    kept.claims.set(claim.id, claim.post.id);
  }
  const planned = new Map<AlertId, RumourAlert>();
  const delivered = new Set<AlertId>();
  for (const value of alerts) {
    if (value.type === 'alert' && value.about !== 'source') planned.set(value.id, value);
    if (value.type === 'delivery-attempt' && value.outcome === 'delivered') delivered.add(value.alert);
  }
  return { posts: new Set(posts.map(({ id }) => id)), rumours, alerts: planned, delivered, deadLetters, faults };
}

export const sorted = (figures: readonly number[]): number[] => [...figures].sort((a, b) => a - b);

/** Sorted, to compare with what was published. */
export const claimsPerRumour = ({ rumours }: Pick<Account, 'rumours'>): number[] =>
  sorted([...rumours.values()].map(({ claims }) => claims.size));

/** The alerts that a subscription to everything is owed for rumours about which nobody decided anything: `<rumour> <reason>`. */
export function alertsOwed({ rumours }: Pick<Account, 'rumours'>): string[] {
  return [...rumours]
    .flatMap(([id, { claims }]) => [
      `${id} new-rumour`,
      ...[10, 100, 1000].filter((most) => claims.size >= most).map((most) => `${id} grew ${most}`),
    ])
    .sort();
}

/** The same words for the alerts that there are. */
export const alertsTold = ({ alerts }: Pick<Account, 'alerts'>): string[] =>
  [...alerts.values()]
    .map(({ rumour, reason }) => `${rumour.id} ${reason.kind}${reason.kind === 'grew' ? ` ${reason.claims}` : ''}`)
    .sort();

/** Claim → the rumour where the index has it. */
export async function homesInIndex(index: SearchIndex): Promise<Map<string, string>> {
  await index.refresh();
  const homes = new Map<string, string>();
  for await (const { id, fields } of index.all('claim')) {
    if (homes.has(id)) throw new Error(`the index gave claim ${id} twice`);
    homes.set(id, fields.rumour);
  }
  return homes;
}

/** Claim → the rumour where the log has it. */
export const homesInLog = ({ rumours }: Pick<Account, 'rumours'>): Map<string, string> =>
  new Map([...rumours].flatMap(([rumour, { claims }]) => [...claims.keys()].map((claim) => [claim, rumour] as const)));

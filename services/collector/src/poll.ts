import type { SourceConfig, SourceId, SourceState } from '@hearsay/contracts';
import { headersForEvidence } from '@hearsay/evidence';
import type { Outbound, OutboundResponse } from '@hearsay/outbound';
import { instant, type WorkerContext } from '@hearsay/worker';
import { ask } from './ask.ts';
import { fallsOnElectionDay } from './election-day.ts';
import { healthAfter, newHealth, type Outcome } from './health.ts';
import { identityOf, isConfirmed, moveAfter, suspicion } from './identity.ts';
import type { Reading } from './parsing/job.ts';
import type { Parser } from './parsing/parser.ts';
import { outsideSkipped, type Rhythm, rhythmOf, shortestInterval, silence } from './rhythm.ts';
import type { Robots } from './robots.ts';
import type { Spool } from './spool.ts';
import type { Stories } from './stories.ts';
import { offerOf } from './websub/offer-of.ts';
import type { WebSub } from './websub/web-sub.ts';

/** What asking a source needs beside the worker's context. */
export interface Asking {
  readonly outbound: Outbound;
  readonly parser: Pick<Parser, 'parse'>;
  readonly stories: Stories;
  readonly robots: Robots;
  readonly spool: Spool;
  /** Nobody subscribes to hubs without it. */
  readonly websub?: WebSub;
  /** By which share, 0 to 1, of a tenth of its interval a source is asked sooner the next time; by chance without it. */
  readonly sooner?: (source: SourceId, now: number, interval: number) => number;
}

export const newState = (
  source: SourceConfig,
  jurisdiction: SourceState['jurisdiction'],
  now: number,
): SourceState => ({
  type: 'source-state',
  v: 1,
  source: source.id,
  jurisdiction,
  seen: {},
  health: newHealth,
  at: instant(now),
});

/** The state to go on from: as it was left, but trusted anew where a person lifted a quarantine. */
export function stateToGoOnFrom(source: SourceConfig, left: SourceState): SourceState {
  const { identity, movedTo, etag, lastModified, ...rest } = left;
  if (left.health.state === 'quarantined' && isConfirmed(source, left)) {
    return { ...rest, health: { ...newHealth, reason: 'confirmed by a person' } };
  }
  // Validators and a move belong to an address: another one in the configuration starts without them.
  return identity !== undefined && identity.address !== source.url ? rest : left;
}

/** Milliseconds between two questions. What the configuration says comes before what the source wishes. */
function intervalOf(
  source: SourceConfig,
  rhythm: Rhythm | undefined,
  isElectionDay: boolean,
  slower: (usual: number) => number,
): number {
  const usual = source.every ?? slower(rhythm?.interval ?? shortestInterval);
  return isElectionDay ? Math.min(usual, source.onElectionDay ?? usual) : usual;
}

function after(
  { config }: Pick<WorkerContext, 'config'>,
  source: SourceConfig,
  before: SourceState,
  rhythm: Rhythm | undefined,
  outcome: Outcome,
  now: number,
  { websub, sooner = () => Math.random() }: Pick<Asking, 'websub' | 'sooner'>,
) {
  const isElectionDay =
    source.onElectionDay !== undefined &&
    [config.election, ...config.elections].some((one) => fallsOnElectionDay(one, now));
  const slower = (usual: number) => websub?.intervalOf(source.id, usual, now) ?? usual;
  const interval = intervalOf(source, rhythm, isElectionDay, slower);
  const health = healthAfter(before.health, outcome, now, interval, sooner(source.id, now, interval));
  if (health.state !== 'working') return health;
  const reason = silence(rhythm, health.lastNewEntry, now);
  const spoken = reason === undefined ? health : { ...health, reason, silent: true };
  if (source.every !== undefined || isElectionDay || rhythm === undefined || health.nextPoll === undefined)
    return spoken;
  return { ...spoken, nextPoll: instant(outsideSkipped(Date.parse(health.nextPoll), rhythm)) };
}

/**
 * Asks a source once: its new posts are durable in the log before its state there says that they were seen, so a crash in between fetches
 * them again, under the same ids. While the log is away they wait in the spool, and the state goes on in memory only.
 * @returns the state after it.
 */
export async function poll(
  context: WorkerContext,
  asking: Asking,
  source: SourceConfig,
  before: SourceState,
  signal: AbortSignal,
): Promise<SourceState> {
  const { clock, config, secrets } = context;
  const { parser, stories, spool } = asking;
  if (spool.owes(source.id) && (await spool.write(context, source.id, [], [], signal)))
    await spool.writeState(context, before, signal);
  const asked = await ask(asking, source, before, clock.now(), signal);
  if (asked.kind === 'nothing') return nothingNew(context, asking, source, before, asked.outcome, signal);
  const { response } = asked;
  const contentType = response.headers['content-type'];
  const parsed = await parser.parse({
    bytes: response.body,
    seen: before.seen,
    options: {
      url: response.url,
      ...(contentType === undefined ? {} : { contentType }),
      ...(before.cursor === undefined ? {} : { cursor: before.cursor }),
    },
    around: {
      jurisdiction: config.jurisdiction.id,
      source,
      fetchedAt: instant(clock.now()),
      pseudonymKey: secrets.pseudonymKey,
      exercise: config.exercise,
      capture: { url: response.url, headers: headersForEvidence(response.headers) },
    },
  });
  if (parsed.kind === 'unreadable') {
    const outcome: Outcome = { kind: 'failed', weight: 'hard', reason: parsed.reason };
    return nothingNew(context, asking, source, before, outcome, signal);
  }
  const { reading } = parsed;
  const suspect = suspicion(before, identityOf(source, reading, response), reading, response.movedTo);
  if (suspect !== undefined) {
    return nothingNew(context, asking, source, before, { kind: 'suspect', reason: suspect }, signal);
  }
  const met = stories.met(reading.posts);
  const isWritten = await spool.write(context, source.id, met, reading.evidence, signal);
  const { websub: _, ...after } = stateAfter(context, asking, source, before, reading, response, clock.now());
  const offer = offerOf(reading.hints, response.headers, response.url);
  const sub = asking.websub?.next(source, before.websub, offer, clock.now());
  const state: SourceState = { ...after, ...(sub?.websub ? { websub: sub.websub } : {}) };
  if (!isWritten) return waiting(state, spool.waiting(source.id));
  if (isWorthKeeping(before, state, reading) && (await spool.writeState(context, state, signal))) {
    context.logger.debug({ source: source.id, posts: reading.posts.length }, 'source read');
    // A hub may ask back before it answers: what it is asked for stands in the log by then.
    if (sub?.asks) await asking.websub?.subscribe(source, sub.websub, signal);
  }
  return state;
}

function waiting(state: SourceState, posts: number): SourceState {
  return { ...state, health: { ...state.health, reason: `${posts} posts wait for the log, which is away` } };
}

/** A source that only the second reader can read works; its health says so. */
function readBy({ readBy: _, ...health }: SourceState['health'], reader: string | undefined): SourceState['health'] {
  return reader === undefined
    ? health
    : {
        ...health,
        reason: `${health.reason}; read by ${reader}, as the own parser finds no entry in it`,
        readBy: reader,
      };
}

function stateAfter(
  context: WorkerContext,
  asking: Asking,
  source: SourceConfig,
  before: SourceState,
  reading: Reading,
  response: OutboundResponse,
  now: number,
): SourceState {
  const { etag, 'last-modified': lastModified } = response.headers;
  const { etag: _e, lastModified: _l, cursor, movedTo: moved, ...rest } = before;
  // An answer without entries says nothing of how often there are some: sources with a cursor give such.
  const learned =
    reading.entries === 0 && before.rhythm !== undefined
      ? before.rhythm
      : rhythmOf({ hints: reading.hints, published: reading.published, headers: response.headers }, now);
  // A gap that grows while nothing comes is silence, not the source's rhythm.
  const usual = reading.posts.length === 0 ? before.rhythm?.gap : undefined;
  const rhythm = usual === undefined ? learned : { ...learned, gap: usual };
  const outcome: Outcome = { kind: 'read', newEntries: reading.posts.length };
  const next = reading.cursor ?? cursor;
  // Asked where it moved to, it no longer says that it moved. An address that carries a cursor is another one each time.
  const settled = moved !== undefined && response.url === moved.url && response.movedTo === undefined;
  const movedTo = settled ? moved : next === undefined ? moveAfter(moved, response.movedTo) : undefined;
  return {
    ...rest,
    seen: reading.seen,
    identity: identityOf(source, reading, response),
    rhythm,
    health: readBy(after(context, source, before, rhythm, outcome, now, asking), reading.readBy),
    at: instant(now),
    ...(movedTo === undefined ? {} : { movedTo }),
    ...(next === undefined ? {} : { cursor: next.slice(0, 10_000) }),
    ...(etag === undefined ? {} : { etag: etag.slice(0, 2000) }),
    ...(lastModified === undefined ? {} : { lastModified: lastModified.slice(0, 200) }),
  };
}

/** Each state that is kept is a record in the log: what a restart would find out by itself is not worth one. */
function isWorthKeeping(before: SourceState, state: SourceState, { posts }: Reading): boolean {
  return (
    posts.length > 0 ||
    before.health.state !== 'working' ||
    before.etag !== state.etag ||
    before.cursor !== state.cursor ||
    before.movedTo?.times !== state.movedTo?.times ||
    before.identity === undefined ||
    before.websub?.askedAt !== state.websub?.askedAt ||
    isNewsOf(before, state.health)
  );
}

/** The state after an answer that brought nothing. It is kept where the source's health changed. */
async function nothingNew(
  context: WorkerContext,
  asking: Asking,
  source: SourceConfig,
  before: SourceState,
  outcome: Outcome,
  signal: AbortSignal,
): Promise<SourceState> {
  const now = context.clock.now();
  const { spool, websub } = asking;
  const health = after(context, source, before, before.rhythm, outcome, now, asking);
  // Where it moved to is no better: it is asked at its own address again.
  const { movedTo, ...rest } = before;
  const known = health.state === 'working' && movedTo ? before : rest;
  // Nothing new says nothing of the hub either: a lease that runs out is renewed.
  const sub = websub?.next(source, before.websub, outcome.kind === 'unchanged' ? before.websub : undefined, now);
  const state = { ...known, ...(sub?.asks ? { websub: sub.websub } : {}), health, at: instant(now) };
  const changed =
    health.state !== before.health.state ||
    health.failures !== before.health.failures ||
    isNewsOf(before, health) ||
    sub?.asks;
  // What it has read stands in no log yet: neither may what it says of that.
  if (changed && !spool.owes(source.id) && (await spool.writeState(context, state, signal))) {
    if (sub?.asks) await websub?.subscribe(source, sub.websub, signal);
    const level = health.state === 'working' ? 'info' : 'warn';
    context.logger[level](
      { source: source.id, state: health.state, reason: health.reason },
      'a source fares otherwise',
    );
  }
  return state;
}

/** Whether a source that works went silent or spoke again, which an operator wants to read. */
function isNewsOf(before: SourceState, health: SourceState['health']): boolean {
  return (health.silent ?? false) !== (before.health.silent ?? false);
}

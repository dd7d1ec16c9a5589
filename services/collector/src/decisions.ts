import { decodeRecord, type SourceConfig, type SourceDecision, type SourceState } from '@hearsay/contracts';
import type { LogRecord, Subscription } from '@hearsay/log';
import { instant, type WorkerContext } from '@hearsay/worker';
import { failureBudget, newHealth } from './health.ts';

/** The state after what a person decided; `undefined` where the decision is not about this quarantine. */
export function decided(state: SourceState, decision: SourceDecision, now: number): SourceState | undefined {
  if (state.health.state !== 'quarantined' || decision.source !== state.source || decision.at < state.at)
    return undefined;
  const words = `${decision.by.name}: ${decision.reason}`;
  if (decision.verdict === 'reject') {
    const health = { ...state.health, state: 'off', reason: `rejected by ${words}`.slice(0, 500) } as const;
    return { ...state, health, at: instant(now) };
  }
  // Trusted anew: what it is now is what it is from now on.
  const { identity: _i, movedTo: _m, etag: _e, lastModified: _l, ...rest } = state;
  const health = { ...newHealth, budget: failureBudget, reason: `confirmed by ${words}`.slice(0, 500) };
  return { ...rest, health, at: instant(now) };
}

/** The latest decision on each source, whichever partition of the registry it stands in. */
export class SourceDecisions {
  readonly #latest = new Map<string, SourceDecision>();
  #tail: Subscription | undefined;

  of(source: SourceConfig['id']): SourceDecision | undefined {
    return this.#latest.get(source);
  }

  /** Follows decisions as they are made, and reads back those that were. @param made told of each new one. */
  async follow({ log, logger }: WorkerContext, made: (decision: SourceDecision) => void): Promise<void> {
    this.#tail = await log.tail(
      ['registry'],
      'end',
      async (records) => {
        for (const decision of records.flatMap(decisionIn)) {
          this.#take(decision);
          made(decision);
        }
      },
      (error) => logger.warn({ error }, 'following the registry is in trouble'),
    );
    for (let partition = 0; partition < log.partitions; partition += 1) {
      for await (const records of log.read('registry', partition, 0)) {
        for (const decision of records.flatMap(decisionIn)) this.#take(decision);
      }
    }
  }

  async stop(): Promise<void> {
    await this.#tail?.stop();
  }

  #take(decision: SourceDecision): void {
    const before = this.#latest.get(decision.source);
    if (before === undefined || before.at < decision.at) this.#latest.set(decision.source, decision);
  }
}

/** States of sources, the greater part of the registry, are told by their id and not read. */
function decisionIn({ id, value }: Pick<LogRecord, 'id' | 'value'>): SourceDecision[] {
  if (value === null || !id.startsWith('decision_')) return [];
  try {
    const entry = decodeRecord('registry', value);
    return entry.type === 'source-decision' ? [entry] : [];
  } catch {
    return [];
  }
}

import type { Cause, DecisionRefused, IncidentEvent, RumourEvent } from '@hearsay/contracts';
import type { Encode } from '../grouping.ts';
import { type KeptState, TrackerState } from './state.ts';

export interface ReadBack {
  readonly event: RumourEvent | DecisionRefused | IncidentEvent;
  readonly offset: number;
}

/** A piece of a snapshot of what was read back. */
export interface KeptRecovery {
  readonly goOnFrom?: readonly (readonly [string, number])[];
  readonly state?: KeptState;
}

/**
 * Rebuilds the state from the tracker's own output, record by record, and finds the inputs that are fully answered. A set of events of
 * one cause that is not whole (the tracker died in the middle) is left out, so that its cause is handled again and gives the same events.
 */
export class Recovery {
  readonly state: TrackerState;
  /** By topic: the offset after the last cause that is fully answered. */
  readonly goOnFrom = new Map<string, number>();
  readonly #pending = new Map<string, (ReadBack | undefined)[]>();

  constructor(encode?: Encode) {
    this.state = new TrackerState(encode);
  }

  take({ event, offset }: ReadBack): void {
    if (event.type === 'decision-refused' || event.of === 1) {
      this.state.fold(event, offset);
      this.#done(event.cause);
      return;
    }
    const key = `${event.cause.topic}/${event.cause.offset}`;
    const parts = this.#pending.get(key) ?? new Array<ReadBack | undefined>(event.of).fill(undefined);
    parts[event.part - 1] ??= { event, offset };
    if (parts.every((part) => part !== undefined)) {
      for (const part of parts) this.state.fold(part.event, part.offset);
      this.#pending.delete(key);
      this.#done(event.cause);
    } else this.#pending.set(key, parts);
  }

  /** Whether nothing is waiting for the rest of its set: only then is the state one that can be kept. */
  get whole(): boolean {
    return this.#pending.size === 0;
  }

  /** What a snapshot holds: first how far it goes, then the state in pieces, which may be read while the state goes on (`TrackerState.kept`). */
  kept(): Iterable<KeptRecovery> {
    const [goOnFrom, pieces] = [[...this.goOnFrom], this.state.kept()];
    return (function* () {
      yield { goOnFrom };
      for (const piece of pieces) yield { state: piece };
    })();
  }

  restore({ goOnFrom, state }: KeptRecovery): void {
    for (const [topic, offset] of goOnFrom ?? []) this.goOnFrom.set(topic, offset);
    if (state) this.state.restore(state);
  }

  /** A cause whose answers were folded by the caller. */
  answered(cause: Cause): void {
    this.#done(cause);
  }

  #done({ topic, offset }: Cause): void {
    this.goOnFrom.set(topic, Math.max(this.goOnFrom.get(topic) ?? 0, offset + 1));
  }
}

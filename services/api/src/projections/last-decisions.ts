import type { ActionKind, RumourEvent, RumourId } from '@hearsay/contracts';
import { isQuiet } from '@hearsay/rumours';

export interface LastDecision {
  readonly name: string;
  readonly kind: ActionKind;
  readonly at: string;
  readonly version: number;
}

const mostKept = 10_000;

/** The latest decision on each rumour that others decide by: what somebody who was too late is told. */
export class LastDecisionProjection {
  readonly #last = new Map<RumourId, LastDecision>();

  take({ change, rumour, at }: RumourEvent): void {
    if (change.kind !== 'decided' || isQuiet(change.action.kind)) return;
    this.#last.delete(rumour.id);
    this.#last.set(rumour.id, { name: change.by.name, kind: change.action.kind, at, version: rumour.version });
    if (this.#last.size > mostKept) this.#last.delete(this.#last.keys().next().value as RumourId);
  }

  of(rumour: RumourId): LastDecision | undefined {
    return this.#last.get(rumour);
  }
}

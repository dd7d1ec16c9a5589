import type {
  Action,
  DecisionId,
  DecisionRefused,
  Incident,
  IncidentAction,
  IncidentEvent,
  Rumour,
  RumourEvent,
} from '@hearsay/contracts';

/** What the tracker said to a decision. */
export type TrackerVerdict =
  | { readonly kind: 'accepted'; readonly rumour: Rumour; readonly action: Action | undefined }
  | { readonly kind: 'refused'; readonly refused: DecisionRefused }
  | { readonly kind: 'incident'; readonly incident: Incident; readonly action: IncidentAction };

const mostKept = 5_000;

/** The tracker's latest verdicts, and who waits for one. */
export class VerdictProjection {
  readonly #verdicts = new Map<DecisionId, TrackerVerdict>();
  readonly #waiting = new Map<DecisionId, Set<(verdict: TrackerVerdict) => void>>();

  take(event: RumourEvent | DecisionRefused | IncidentEvent): void {
    if (event.type === 'decision-refused') {
      this.#settle(event.decision, { kind: 'refused', refused: event });
      return;
    }
    if (event.type === 'incident-event') {
      this.#settle(event.decision, { kind: 'incident', incident: event.incident, action: event.action });
      return;
    }
    const { change, rumour } = event;
    if (change.kind === 'decided') {
      this.#settle(change.decision, { kind: 'accepted', rumour, action: change.action });
      return;
    }
    // The other rumours that a decision touched: its own comes as `decided`. The last of the set stands in where that never came.
    if (change.kind === 'absorbed' || change.kind === 'released' || change.kind === 'split-off') {
      if (event.part === event.of && !this.#verdicts.has(change.decision)) {
        this.#settle(change.decision, { kind: 'accepted', rumour, action: undefined });
      }
    }
  }

  verdictOn(decision: DecisionId): TrackerVerdict | undefined {
    return this.#verdicts.get(decision);
  }

  /** The verdict when it comes, or `undefined` when the signal aborts first. */
  wait(decision: DecisionId, signal: AbortSignal): Promise<TrackerVerdict | undefined> {
    const known = this.#verdicts.get(decision);
    if (known || signal.aborted) return Promise.resolve(known);
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(decision) ?? new Set();
      this.#waiting.set(decision, waiting);
      const done = (verdict: TrackerVerdict | undefined) => {
        waiting.delete(done);
        if (waiting.size === 0) this.#waiting.delete(decision);
        signal.removeEventListener('abort', giveUp);
        resolve(verdict);
      };
      const giveUp = () => done(undefined);
      waiting.add(done);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  #settle(decision: DecisionId, verdict: TrackerVerdict): void {
    this.#verdicts.delete(decision);
    this.#verdicts.set(decision, verdict);
    if (this.#verdicts.size > mostKept) this.#verdicts.delete(this.#verdicts.keys().next().value as DecisionId);
    for (const done of [...(this.#waiting.get(decision) ?? [])]) done(verdict);
  }
}

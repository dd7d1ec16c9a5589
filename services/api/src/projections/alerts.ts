import type {
  Acknowledgement,
  AgencyId,
  Alert,
  AlertId,
  AlertLine,
  DeliveryAttempt,
  RumourId,
  SubscriptionId,
} from '@hearsay/contracts';

const mostAlerts = 5_000;
const mostAttempts = 20;

/** The latest alerts, what became of each. A projection of `alerts`, held in memory. */
export class AlertProjection {
  readonly #lines = new Map<AlertId, AlertLine>();
  readonly #told = new Map<AgencyId, Set<RumourId>>();

  take(event: Alert | DeliveryAttempt | Acknowledgement): void {
    if (event.type === 'alert') {
      if (this.#lines.has(event.id)) return;
      this.#lines.set(event.id, { alert: event, attempts: [] });
      if (event.about !== 'source') {
        const told = this.#told.get(event.agency) ?? new Set();
        this.#told.set(event.agency, told.add(event.rumour.id));
      }
      if (this.#lines.size > mostAlerts) this.#lines.delete(this.#lines.keys().next().value as AlertId);
      return;
    }
    const line = this.#lines.get(event.alert);
    if (!line) return;
    if (event.type === 'acknowledgement') {
      if (line.acknowledgedAt === undefined) this.#lines.set(event.alert, { ...line, acknowledgedAt: event.at });
    } else if (!line.attempts.some(({ id }) => id === event.id)) {
      this.#lines.set(event.alert, { ...line, attempts: [...line.attempts, event].slice(-mostAttempts) });
    }
  }

  /** Whether an agency was ever alerted of a rumour. */
  told(agency: AgencyId, rumour: RumourId): boolean {
    return this.#told.get(agency)?.has(rumour) ?? false;
  }

  get(id: string): AlertLine | undefined {
    return this.#lines.get(id as AlertId);
  }

  /** Newest first. */
  newest(): AlertLine[] {
    return [...this.#lines.values()].sort((a, b) => (a.alert.at < b.alert.at ? 1 : a.alert.at > b.alert.at ? -1 : 0));
  }

  ofSubscription(subscription: SubscriptionId): Alert[] {
    return this.newest().flatMap(({ alert }) => (alert.subscription === subscription ? [alert] : []));
  }
}

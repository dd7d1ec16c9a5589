import type {
  AgencyId,
  Alert,
  AlertId,
  RumourAlert,
  RumourId,
  SourceAlert,
  SourceId,
  SourceTrouble,
  SubscriptionId,
} from '@hearsay/contracts';

interface Told {
  /** The most claims that an alert has shown, by subscription. */
  readonly claims: Map<SubscriptionId, number>;
  /** Agencies that were shown a rebuttal, and the latest version of it. */
  readonly texts: Map<AgencyId, number>;
}

/**
 * Who was told what already: a fold over alerts, in any order, each as often as one likes. Built from the alerts that stand in the log and
 * from those just planned, it is what keeps a planner from telling the same thing twice.
 */
export class AlertMemory {
  readonly #ids = new Set<AlertId>();
  readonly #rumours = new Map<RumourId, Told>();
  /** The latest alert on a source, by who was told. */
  readonly #sources = new Map<string, SourceAlert>();

  take(alert: Alert): void {
    this.#ids.add(alert.id);
    if (alert.about === 'source') this.#takeSource(alert);
    else this.#takeRumour(alert);
  }

  #takeSource(alert: SourceAlert): void {
    const key = sourceKey(alert.source.id, alert);
    const before = this.#sources.get(key);
    if (before === undefined || before.cause.offset <= alert.cause.offset) this.#sources.set(key, alert);
  }

  #takeRumour(alert: RumourAlert): void {
    let told = this.#rumours.get(alert.rumour.id);
    if (!told) {
      told = { claims: new Map(), texts: new Map() };
      this.#rumours.set(alert.rumour.id, told);
    }
    const { subscription, agency, rumour } = alert;
    if (subscription !== undefined) {
      told.claims.set(subscription, Math.max(told.claims.get(subscription) ?? 0, rumour.claims));
    }
    if (rumour.rebuttal) told.texts.set(agency, Math.max(told.texts.get(agency) ?? 0, rumour.rebuttal.version));
  }

  knows(id: AlertId): boolean {
    return this.#ids.has(id);
  }

  /** The trouble that somebody believes a source to be in; `undefined` where they heard of none, or that it is over. */
  troubleTold(source: SourceId, who: Pick<Alert, 'agency' | 'subscription'>): SourceTrouble | undefined {
    const reason = this.#sources.get(sourceKey(source, who))?.reason;
    return reason?.kind === 'source-in-trouble' ? reason.trouble : undefined;
  }

  /** The most claims of the rumour that the subscription was told of; `undefined` where it has not heard of the rumour. */
  claimsTold(rumour: RumourId, subscription: SubscriptionId): number | undefined {
    return this.#rumours.get(rumour)?.claims.get(subscription);
  }

  /** Agencies that were shown a text of the rumour's rebuttal. */
  shownText(rumour: RumourId): AgencyId[] {
    return [...(this.#rumours.get(rumour)?.texts.keys() ?? [])];
  }

  get size(): number {
    return this.#ids.size;
  }
}

const sourceKey = (source: SourceId, { agency, subscription }: Pick<Alert, 'agency' | 'subscription'>) =>
  `${source}/${agency}/${subscription ?? ''}`;

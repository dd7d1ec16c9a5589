import { concerns, type Viewer, visible } from '@hearsay/access';
import type { AgencyId, Rumour, RumourId, SubscriptionConfig, Tlp } from '@hearsay/contracts';

/** What is remembered of every rumour: enough to say who may know of it, and who works on it. */
export type Glance = Pick<
  Rumour,
  | 'id'
  | 'version'
  | 'statement'
  | 'category'
  | 'state'
  | 'languages'
  | 'sources'
  | 'authors'
  | 'claims'
  | 'firstSeen'
  | 'lastSeen'
  | 'tlp'
  | 'exercise'
  | 'phase'
  | 'assignee'
  | 'checkout'
  | 'due'
  | 'tasks'
  | 'followers'
  | 'mergedInto'
  | 'incidents'
> & {
  readonly priority: { readonly score: number };
  readonly verifications: readonly { readonly agency: Rumour['verifications'][number]['agency']; readonly tlp: Tlp }[];
};

/** Rumours kept whole: those that changed last, so that a decision's effect is seen before the index has it. */
const mostWhole = 2_000;

/** Every rumour at a glance, the latest of them whole. A projection of `rumours`, held in memory. */
export class RumourProjection {
  readonly #glances = new Map<RumourId, Glance>();
  readonly #whole = new Map<RumourId, Rumour>();
  readonly #subscriptions: () => readonly SubscriptionConfig[];
  readonly #told: (agency: AgencyId, rumour: RumourId) => boolean;

  /** @param told whether an agency was alerted of a rumour: then it may follow it, though no subscription asks for it any more. */
  constructor(
    subscriptions: () => readonly SubscriptionConfig[],
    told: (agency: AgencyId, rumour: RumourId) => boolean,
  ) {
    this.#subscriptions = subscriptions;
    this.#told = told;
  }

  /** @returns whether it is news; a redelivered or older version is not. */
  take(rumour: Rumour): boolean {
    const before = this.#glances.get(rumour.id);
    if (before && before.version >= rumour.version) return false;
    const { id, version, statement, category, state, languages, sources, tlp, exercise, priority } = rumour;
    const { authors, claims, firstSeen, lastSeen } = rumour;
    const { phase, assignee, checkout, due, tasks, followers, mergedInto, incidents } = rumour;
    this.#glances.set(rumour.id, {
      ...{ id, version, statement, category, state, languages, sources, tlp, exercise },
      ...{ authors, claims, firstSeen, lastSeen },
      ...(phase === undefined ? {} : { phase }),
      ...(assignee === undefined ? {} : { assignee }),
      ...(checkout === undefined ? {} : { checkout }),
      ...(due === undefined ? {} : { due }),
      ...(tasks === undefined ? {} : { tasks }),
      ...(followers === undefined ? {} : { followers }),
      ...(mergedInto === undefined ? {} : { mergedInto }),
      ...(incidents === undefined ? {} : { incidents }),
      priority: { score: priority.score },
      verifications: rumour.verifications.map((asked) => ({ agency: asked.agency, tlp: asked.tlp })),
    });
    this.#whole.delete(rumour.id);
    this.#whole.set(rumour.id, rumour);
    if (this.#whole.size > mostWhole) this.#whole.delete(this.#whole.keys().next().value as RumourId);
    return true;
  }

  glance(id: string): Glance | undefined {
    return this.#glances.get(id as RumourId);
  }

  whole(id: string): Rumour | undefined {
    return this.#whole.get(id as RumourId);
  }

  /** Every rumour at a glance, in no order. */
  glances(): Iterable<Glance> {
    return this.#glances.values();
  }

  /** Whether a rumour exists for somebody: within the clearance, and for an agency only where it concerns it. */
  exists(id: string, { actor, clearance }: Omit<Viewer, 'knows'>, everything: boolean): boolean {
    const glance = this.glance(id);
    if (!glance || !visible(glance.tlp, clearance)) return false;
    if (everything) return true;
    if (actor.agency === undefined) return false;
    const verifications = glance.verifications.filter(({ tlp }) => visible(tlp, clearance));
    return (
      concerns(actor.agency, this.#subscriptions(), { ...glance, verifications }) ||
      this.#told(actor.agency, id as RumourId)
    );
  }

  /** Ids of all rumours that exist for somebody. */
  *existing(viewer: Omit<Viewer, 'knows'>, everything: boolean): Iterable<RumourId> {
    for (const id of this.#glances.keys()) if (this.exists(id, viewer, everything)) yield id;
  }
}

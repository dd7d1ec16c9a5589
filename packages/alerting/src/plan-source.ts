import { matchesSource, visible } from '@hearsay/access';
import {
  type AlertedSource,
  type Cause,
  deriveId,
  type SourceAlert,
  type SourceAlertReason,
  type SourceConfig,
  type SourceState,
  type Tlp,
} from '@hearsay/contracts';
import type { Audience } from './audience.ts';
import type { AlertMemory } from './memory.ts';
import { isWell, troubleOf } from './source-trouble.ts';

/** How the state of the sources is marked: for those who work with it, and their clients. */
const tlp: Tlp = 'TLP:AMBER';

/** A source's state as it stands in the log, and what an alert says of it beside that. */
export interface SourceNews {
  readonly state: SourceState;
  readonly source: Pick<SourceConfig, 'name' | 'kind'>;
  readonly exercise: boolean;
}

type Recipient = Pick<SourceAlert, 'agency' | 'subscription'>;

/**
 * Who is to be told that a source is in trouble, or out of it: once for each trouble, and once that it is over to whoever heard of it. The
 * same state planned again gives the same alerts under the same ids, less those that `memory` knows.
 *
 * @param cause where in the log the state stands.
 */
export function planSource(
  { state, source, exercise }: SourceNews,
  cause: Cause,
  audience: Audience,
  memory: AlertMemory,
): SourceAlert[] {
  if (state.jurisdiction !== audience.jurisdiction) return [];
  const trouble = troubleOf(state);
  const alerts = recipientsOf(state.source, audience).flatMap((who): SourceAlert[] => {
    const told = memory.troubleTold(state.source, who);
    let reason: SourceAlertReason | undefined;
    if (trouble !== undefined && trouble !== told) reason = { kind: 'source-in-trouble', trouble };
    else if (told !== undefined && isWell(state)) reason = { kind: 'source-recovered', trouble: told };
    if (reason === undefined) return [];
    const id = deriveId(
      'alert',
      who.agency,
      who.subscription ?? '',
      state.source,
      reason.kind,
      reason.trouble,
      state.at,
    );
    return [
      {
        type: 'alert',
        v: 1,
        about: 'source',
        id,
        jurisdiction: state.jurisdiction,
        ...who,
        reason,
        source: shown(state, source),
        tlp,
        at: state.at,
        cause,
        part: 1,
        of: 1,
        exercise,
      },
    ];
  });
  const fresh = alerts.filter(({ id }) => !memory.knows(id));
  return fresh.map((alert, i) => ({ ...alert, part: i + 1, of: fresh.length }));
}

/** Whoever has subscribed to this source's troubles; the election authority's own where nobody has. */
function recipientsOf(source: SourceState['source'], { agencies, subscriptions }: Audience): Recipient[] {
  const cleared = new Set(agencies.flatMap(({ id, clearance }) => (visible(tlp, clearance) ? [id] : [])));
  const subscribed = subscriptions.filter(({ match }) => matchesSource(match, source));
  if (subscribed.length === 0) {
    return agencies.flatMap(({ id, kind }) => (kind === 'emb' && cleared.has(id) ? [{ agency: id }] : []));
  }
  return subscribed.flatMap(({ id, agency }) => (cleared.has(agency) ? [{ agency, subscription: id }] : []));
}

function shown({ source: id, health }: SourceState, { name, kind }: SourceNews['source']): AlertedSource {
  const { lastSuccess, lastNewEntry, reason } = health;
  return {
    id,
    kind,
    health: reason,
    ...(name === undefined ? {} : { name }),
    ...(lastSuccess === undefined ? {} : { lastSuccess }),
    ...(lastNewEntry === undefined ? {} : { lastNewEntry }),
  };
}

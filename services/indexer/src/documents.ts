import type { Claim, DecisionId, JoinReason, Rumour, RumourEvent, RumourId } from '@hearsay/contracts';
import type { Document } from '@hearsay/index';
import { saidAt } from '@hearsay/rumours';

/** The rumour as a document: found by its statement, sorted by its figures. */
export function rumourDocument(rumour: Rumour): Document {
  return {
    kind: 'rumour',
    id: rumour.id,
    version: rumour.version,
    fields: {
      jurisdiction: rumour.jurisdiction,
      rumour: rumour.id,
      title: rumour.statement,
      language: rumour.language,
      languages: Object.keys(rumour.languages),
      category: rumour.category,
      state: rumour.state,
      verdict: rumour.verdict,
      sources: Object.keys(rumour.sources),
      flags: rumour.flags,
      tlp: rumour.tlp,
      priority: rumour.priority.score,
      claims: rumour.claims,
      firstSeen: rumour.firstSeen,
      lastSeen: rumour.lastSeen,
      at: rumour.lastSeen,
      exercise: rumour.exercise,
      ...(rumour.assignee === undefined ? {} : { assignee: rumour.assignee }),
    },
    body: { rumour },
  };
}

/** What is given back of a claim. */
export interface ClaimBody {
  readonly claim: Claim;
  readonly join: JoinReason;
  readonly rumour: RumourId;
}

/** A claim and why it stands in its rumour. The version is the place of the event in the log, so that a later move wins. */
export function claimDocument(
  claim: Claim,
  join: JoinReason,
  rumour: Pick<Rumour, 'id' | 'tlp'>,
  version: number,
): Document {
  return {
    kind: 'claim',
    id: claim.id,
    version,
    fields: {
      jurisdiction: claim.jurisdiction,
      rumour: rumour.id,
      text: claim.excerpt,
      language: claim.language,
      category: claim.category,
      // A later version is not said once more: it is in no count and no curve.
      stance: join.kind === 'edit' ? 'edit' : claim.stance,
      source: claim.post.source,
      flags: claim.flags,
      tlp: rumour.tlp,
      at: saidAt(claim.post),
      exercise: claim.exercise,
      ...(claim.post.title === undefined ? {} : { title: claim.post.title }),
    },
    body: { claim, join, rumour: rumour.id },
  };
}

/** Stands where the rumour of a claim does, once a person has set it aside: no rumour's claims are found under it. */
const noRumour = 'set-aside';

/** A claim that does not count any more: it is found by its id alone. */
function asideDocument(
  claim: Claim,
  rumour: Pick<Rumour, 'id' | 'tlp'>,
  decision: DecisionId,
  version: number,
): Document {
  const { fields, ...rest } = claimDocument(claim, { kind: 'person', decision }, rumour, version);
  return { ...rest, fields: { ...fields, rumour: noRumour }, body: { ...rest.body, aside: decision } };
}

/** A link of the history, without the claim it carried: that stands on its own. */
export function eventDocument(event: RumourEvent): Document {
  const { rumour } = event;
  return {
    kind: 'event',
    id: event.id,
    version: 1,
    fields: {
      jurisdiction: rumour.jurisdiction,
      rumour: rumour.id,
      state: rumour.state,
      verdict: rumour.verdict,
      category: rumour.category,
      tlp: rumour.tlp,
      at: event.at,
      exercise: rumour.exercise,
    },
    body: { id: event.id, at: event.at, version: rumour.version, change: withoutClaims(event), hash: event.hash },
  };
}

function withoutClaims({ change }: RumourEvent): Record<string, unknown> {
  if (change.kind === 'split-off') return { ...change, claims: change.claims.map((claim) => claim.id) };
  if (change.kind !== 'decided') return change;
  const { aside: _, ...rest } = change;
  return rest;
}

/**
 * A fold: what the index holds after an event of a rumour. Claims that join and weighing anew make no document of history, or a
 * rumour of ten thousand claims would have ten thousand lines of it.
 * @param offset place of the event in its partition of the log.
 */
export function documentsOf(event: RumourEvent, offset: number): Document[] {
  const documents: Document[] = [rumourDocument(event.rumour)];
  const { change, rumour } = event;
  const version = offset + 1;
  if (change.kind === 'opened') documents.push(claimDocument(change.claim, { kind: 'first' }, rumour, version));
  if (change.kind === 'claim-joined') documents.push(claimDocument(change.claim, change.join, rumour, version));
  if (change.kind === 'split-off') {
    const join: JoinReason = { kind: 'person', decision: change.decision };
    for (const claim of change.claims) documents.push(claimDocument(claim, join, rumour, version));
  }
  if (change.kind === 'decided' && event.part === 1) {
    for (const { claim } of change.aside ?? []) documents.push(asideDocument(claim, rumour, change.decision, version));
  }
  const told = change.kind === 'claim-joined' ? change.reopened : change.kind !== 'reweighed';
  if (told) documents.push(eventDocument(event));
  return documents;
}

/** The ids under which a rumour's claims are found: its own, and those of rumours merged into it. */
export const claimHomes = (rumour: Rumour): readonly RumourId[] => [rumour.id, ...rumour.absorbed];

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Acknowledgement, Alert, DeliveryAttempt } from '../events/alert.ts';
import { Anchor } from '../events/anchor.ts';
import { Claim } from '../events/claim.ts';
import { Correction, CorrectionReview, CorrectionsRolledBack } from '../events/correction.ts';
import { DeadLetter } from '../events/dead-letter.ts';
import { Decision } from '../events/decision.ts';
import { FlaggingSetting, FlagRule, PostCounts } from '../events/flagging.ts';
import { Mail, Tip } from '../events/inbox.ts';
import { IncidentDecision, IncidentEvent } from '../events/incident.ts';
import { CheckedClaim } from '../events/known-claim.ts';
import { Post } from '../events/post.ts';
import { PostDeleted } from '../events/post-deleted.ts';
import { SourceState } from '../events/registry.ts';
import { RegistryEntry } from '../events/registry-entry.ts';
import { DecisionRefused, RumourEvent } from '../events/rumour.ts';
import { SourceDecision } from '../events/source-decision.ts';
import { StatementDecision, StatementDraft } from '../events/statement.ts';
import { WebSubNotice } from '../events/websub-notice.ts';

/**
 * One file for each published version of an event, frozen: what was written once is in somebody's log for ever. A file is never
 * changed; a new version of an event gets a new file, and the schema goes on reading the old ones.
 */
const schemas = {
  acknowledgement: Acknowledgement,
  alert: Alert,
  anchor: Anchor,
  'checked-claim': CheckedClaim,
  claim: Claim,
  correction: Correction,
  'correction-review': CorrectionReview,
  'corrections-rolled-back': CorrectionsRolledBack,
  'dead-letter': DeadLetter,
  decision: Decision,
  'decision-refused': DecisionRefused,
  'delivery-attempt': DeliveryAttempt,
  'flag-rule': FlagRule,
  'flagging-setting': FlaggingSetting,
  'incident-decision': IncidentDecision,
  'incident-event': IncidentEvent,
  mail: Mail,
  post: Post,
  'post-counts': PostCounts,
  'post-deleted': PostDeleted,
  'registry-entry': RegistryEntry,
  'rumour-event': RumourEvent,
  'source-decision': SourceDecision,
  'source-state': SourceState,
  'statement-decision': StatementDecision,
  'statement-draft': StatementDraft,
  tip: Tip,
  'websub-notice': WebSubNotice,
};

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));

describe('every published version of an event is still read', () => {
  it.each(files)('%s', (name) => {
    const value = read(name);
    const kind = name.split('.')[0] as keyof typeof schemas;
    // Nothing in it is lost: what comes out is what stands in the file.
    expect(schemas[kind].parse(value)).toEqual(value);
  });

  it('has a file for every event', () => {
    expect([...new Set(files.map((name) => name.split('.')[0]))].sort()).toEqual(Object.keys(schemas).sort());
  });
});

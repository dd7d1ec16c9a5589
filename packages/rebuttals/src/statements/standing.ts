import type {
  DecisionId,
  StatementDecision,
  StatementDraft,
  StatementEntry,
  StatementId,
  StatementState,
  StatementVersion,
} from '@hearsay/contracts';

/** A statement: all its texts and what became of each. */
export interface Statement {
  readonly id: StatementId;
  readonly exercise: boolean;
  /** Newest first; at least one. */
  readonly versions: readonly StatementVersion[];
  /** The text that may be used, while its time is not over. */
  readonly approved?: StatementVersion | undefined;
  /** The text that waits for a second person. */
  readonly draft?: StatementVersion | undefined;
}

const inOrder = <Entry extends StatementEntry>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));

/**
 * What stands after all that people drafted and decided, in whatever order it was read. Two people publish: an approval by who drafted
 * the text counts for nothing, whoever wrote it into the log. Of several approved texts the latest is used; one that is withdrawn takes the
 * statement back altogether.
 */
export function statementsOf(entries: Iterable<StatementEntry>): Statement[] {
  const drafts = new Map<StatementId, StatementDraft[]>();
  const decisions = new Map<DecisionId, StatementDecision[]>();
  for (const entry of entries) {
    if (entry.type === 'statement-draft') push(drafts, entry.statement, entry);
    else push(decisions, entry.draft, entry);
  }
  return [...drafts].map(([id, list]) => statementOf(id, inOrder(list), decisions));
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function statementOf(
  id: StatementId,
  drafts: readonly StatementDraft[],
  decisions: ReadonlyMap<DecisionId, StatementDecision[]>,
): Statement {
  const versions = drafts.map((draft, i) => versionOf(draft, i + 1, inOrder(decisions.get(draft.id) ?? [])));
  const last = versions.findLast(({ status }) => status === 'approved' || status === 'withdrawn');
  const shown = versions.map((one): StatementVersion => {
    const older = last !== undefined && one.version < last.version;
    return older && (one.status === 'approved' || one.status === 'draft') ? { ...one, status: 'replaced' } : one;
  });
  const newest = shown.at(-1) as StatementVersion;
  return {
    id,
    exercise: drafts.some(({ exercise }) => exercise),
    versions: shown.toReversed(),
    ...(last?.status === 'approved' ? { approved: last } : {}),
    ...(newest.status === 'draft' ? { draft: newest } : {}),
  };
}

function versionOf(draft: StatementDraft, version: number, decided: readonly StatementDecision[]): StatementVersion {
  const { id, body, by, at, reason } = draft;
  let status: StatementVersion['status'] = 'draft';
  const counted = decided.filter(({ verdict, by: person }) => {
    const next = after(status, verdict, person.person === by.person);
    if (next === undefined) return false;
    status = next;
    return true;
  });
  return {
    ...{ draft: id, version, body, by: who(by), at, reason, status },
    decided: counted.map((one) => ({ verdict: one.verdict, by: who(one.by), at: one.at, reason: one.reason })),
  };
}

/** The one table: what becomes of a text. `undefined` where that cannot be decided now, or not by its author. */
function after(
  status: StatementVersion['status'],
  verdict: StatementDecision['verdict'],
  byAuthor: boolean,
): StatementVersion['status'] | undefined {
  switch (verdict) {
    case 'approve':
      return status === 'draft' && !byAuthor ? 'approved' : undefined;
    case 'send-back':
      return status === 'draft' ? 'sent-back' : undefined;
    case 'withdraw':
      return status === 'approved' ? 'withdrawn' : undefined;
  }
}

const who = ({ person, name }: StatementDraft['by']) => ({ person, name });

/** Where a statement stands at an instant (milliseconds since 1970). */
export function stateOf({ approved, versions }: Statement, at: number): StatementState {
  if (approved) return Date.parse(approved.body.expires) > at ? 'approved' : 'expired';
  if (versions.some(({ status }) => status === 'withdrawn')) return 'withdrawn';
  return versions[0]?.status === 'sent-back' ? 'sent-back' : 'draft';
}

/** The text that may be used at an instant. */
export const inForce = (statement: Statement, at: number): StatementVersion | undefined =>
  stateOf(statement, at) === 'approved' ? statement.approved : undefined;

import { type ActionKind, type Decision, deriveId, type ErrorBody, type Rumour, type State } from '@hearsay/contracts';
import type { DevPerson } from './place.ts';
import type { Held, World } from './world.ts';

type Action = Decision['action'];

const may: Readonly<Record<string, readonly ActionKind[]>> = {
  analyst: [
    'open',
    'assess',
    'ask',
    'answer',
    'dismiss',
    'watch',
    'close',
    'reopen',
    'rename',
    'recategorise',
    'mark',
    'assign',
    'comment',
    'merge',
    'unmerge',
    'split',
  ],
  communications: ['draft', 'withdraw', 'close', 'assign', 'comment'],
  approver: ['approve', 'send-back', 'withdraw', 'close', 'assign', 'comment'],
  'agency-member': ['answer'],
  administrator: [
    'open',
    'assess',
    'ask',
    'answer',
    'draft',
    'approve',
    'send-back',
    'dismiss',
    'watch',
    'close',
    'reopen',
    'assign',
    'comment',
  ],
};

const only: Partial<Record<ActionKind, readonly State[]>> = {
  open: ['new'],
  draft: ['assessed', 'responding', 'answered'],
  reopen: ['closed', 'dismissed', 'watching', 'answered'],
};

export function allowed(person: DevPerson, { rumour }: Held): ActionKind[] {
  return (may[person.roles[0]!] ?? []).filter((kind) => {
    if (kind === 'approve') return rumour.draft !== undefined && rumour.draft.draftedBy !== person.id;
    if (kind === 'send-back') return rumour.draft !== undefined;
    if (kind === 'answer') return rumour.verifications.some((it) => it.answer === undefined);
    if (kind === 'withdraw') return rumour.rebuttal?.status === 'published';
    if (kind === 'unmerge') return rumour.mergedInto !== undefined;
    return only[kind]?.includes(rumour.state) ?? true;
  });
}

function after(rumour: Rumour, action: Action, by: DevPerson, at: string): Partial<Rumour> {
  switch (action.kind) {
    case 'open':
    case 'reopen':
      return { state: 'open' };
    case 'assess':
      return { state: 'assessed', verdict: action.verdict };
    case 'ask': {
      const { agency, question, deadline, tlp } = action;
      const id = deriveId('verification', rumour.id, rumour.verifications.length);
      const asked = { id, agency, question, deadline, tlp, askedBy: by.id, askedAt: at };
      return { state: 'verifying', verifications: [...rumour.verifications, asked] };
    }
    case 'answer': {
      const answer = { answer: action.answer, text: action.text, by: by.id, at };
      return {
        verifications: rumour.verifications.map((it) => (it.id === action.verification ? { ...it, answer } : it)),
      };
    }
    case 'draft': {
      const version = (rumour.draft?.version ?? rumour.rebuttal?.version ?? 0) + 1;
      const id = deriveId('rebuttal', rumour.id);
      const { rebuttal: kind, texts } = action;
      const draft = {
        id,
        version,
        kind,
        status: 'draft' as const,
        texts,
        draftedBy: by.id,
        draftedAt: at,
        corrects: [],
      };
      return { state: 'responding', draft };
    }
    case 'approve': {
      if (rumour.draft === undefined) return {};
      return {
        state: 'answered',
        rebuttal: { ...rumour.draft, status: 'published', approvedBy: by.id, publishedAt: at },
      };
    }
    case 'send-back':
      return { state: 'assessed' };
    case 'dismiss':
      return { state: 'dismissed', dismissal: action.dismissal };
    case 'watch':
      return { state: 'watching' };
    case 'close':
      return { state: 'closed' };
    case 'rename':
      return { statement: action.statement, statementBy: by.id };
    case 'recategorise':
      return { category: action.category };
    case 'mark':
      return { tlp: action.tlp };
    case 'assign':
      return { assignee: action.person ?? undefined } as Partial<Rumour>;
    case 'merge':
      return { mergedInto: action.into };
    default:
      return {};
  }
}

/** Takes a decision, or says why not: as the tracker would, roughly. */
export function decide(
  world: World,
  held: Held,
  by: DevPerson,
  request: { onVersion: number; reason: string; action: Action },
  now: number,
): { status: number; body: ErrorBody | { decision: string; outcome: 'accepted'; rumour: Rumour } } {
  const { action } = request;
  if (!allowed(by, held).includes(action.kind)) {
    return { status: 403, body: { code: 'not-allowed', message: 'Your role does not allow this.' } };
  }
  const decided = held.history.filter((event) => event.change.kind === 'decided');
  const last = decided.at(-1);
  const lastVersion = last === undefined ? 0 : Number.parseInt(last.hash, 16);
  if (request.onVersion < lastVersion && action.kind !== 'comment') {
    return {
      status: 409,
      body: { code: 'conflict', message: 'Somebody changed the rumour in the meantime; look at it again.' },
    };
  }
  const at = new Date(now).toISOString();
  const { rumour } = held;
  const version = rumour.version + 1;
  const decision = deriveId('decision', rumour.id, version);
  const next = { ...rumour, ...after(rumour, action, by, at), version };
  if (action.kind === 'approve' || action.kind === 'send-back') delete next.draft;
  held.rumour = next;
  const actor = { person: by.id, name: by.name, roles: by.roles };
  held.history = [
    ...held.history,
    {
      id: deriveId('event', rumour.id, version),
      at,
      change: { kind: 'decided', decision, by: actor, reason: request.reason, action, from: rumour.state },
      hash: version.toString(16).padStart(64, '0'),
    },
  ];
  world.tell({ kind: 'rumour', id: rumour.id, version });
  if (action.kind === 'approve') world.alert(held, { kind: 'rebuttal-published' }, now);
  if (action.kind === 'assess') world.alert(held, { kind: 'assessed', verdict: action.verdict }, now);
  return { status: 200, body: { decision, outcome: 'accepted', rumour: next } };
}

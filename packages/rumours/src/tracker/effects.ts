import { type Decision, deriveId, type Rebuttal, type Rumour } from '@hearsay/contracts';
import { checkIn, checkOut } from './checkout.ts';
import { type Effect, refuse } from './refuse.ts';
import { addTask, doTask, follow } from './together.ts';

/** What a decision changes in a rumour beside its state. @param at ISO instant at which the log took it. */
export function effectOf(rumour: Rumour, decision: Decision, at: string): Effect {
  const { action, by } = decision;
  switch (action.kind) {
    case 'open':
    case 'comment':
    case 'close':
    case 'watch':
      return { rumour };
    case 'reopen': {
      const { dismissal: _, ...rest } = rumour;
      return rumour.mergedInto === undefined
        ? { rumour: rest }
        : refuse('not-possible-now', 'The rumour is merged into another one; take the merge back instead.');
    }
    case 'assess':
      return action.verdict === 'unverified' && rumour.verdict === 'unverified'
        ? refuse('not-possible-now', 'An assessment needs a verdict; "unverified" is what the rumour has already.')
        : { rumour: assessed(rumour, decision, action, at) };
    case 'dismiss':
      return { rumour: { ...rumour, dismissal: action.dismissal } };
    case 'rename':
      return { rumour: { ...rumour, statement: action.statement, statementBy: by.person } };
    case 'keep-apart':
      return { rumour: keptApart(rumour, action.from) };
    case 'recategorise':
      return { rumour: { ...rumour, category: action.category } };
    case 'mark':
      return { rumour: { ...rumour, tlp: action.tlp } };
    case 'assign': {
      const { assignee: _, ...rest } = rumour;
      return { rumour: action.person === null ? rest : { ...rest, assignee: action.person } };
    }
    case 'check-out':
      return checkOut(rumour, by.person, action.minutes, at);
    case 'check-in':
      return checkIn(rumour, by.person);
    case 'add-task':
      return addTask(rumour, decision, action, at);
    case 'do-task':
      return doTask(rumour, by.person, action, at);
    case 'follow':
      return follow(rumour, by.person);
    case 'unfollow':
      return { rumour: { ...rumour, followers: (rumour.followers ?? []).filter((person) => person !== by.person) } };
    case 'ask': {
      const { agency, question, deadline, tlp } = action;
      if (rumour.verifications.length >= 50)
        return refuse('not-possible-now', 'Fifty questions have been asked about this rumour; that is the limit.');
      const id = deriveId('verification', decision.id);
      return {
        rumour: {
          ...rumour,
          verifications: [
            ...rumour.verifications,
            { id, agency, question, deadline, tlp, askedBy: by.person, askedAt: at },
          ],
        },
      };
    }
    case 'answer':
      return answer(rumour, decision, action, at);
    case 'draft': {
      const version = Math.max(rumour.rebuttal?.version ?? 0, rumour.draft?.version ?? 0) + 1;
      const id = rumour.rebuttal?.id ?? rumour.draft?.id ?? deriveId('rebuttal', rumour.id);
      const draft: Rebuttal = {
        id,
        version,
        kind: action.rebuttal,
        status: 'draft',
        texts: action.texts,
        draftedBy: by.person,
        draftedAt: at,
        corrects: corrections(rumour.rebuttal),
      };
      return { rumour: { ...rumour, draft } };
    }
    case 'approve':
      return approve(rumour, decision, action.rebuttalVersion, at);
    case 'send-back': {
      if (rumour.draft?.version !== action.rebuttalVersion)
        return refuse('conflict', 'There is another draft by now; read it first.');
      const { draft: _, ...rest } = rumour;
      return { rumour: rest };
    }
    case 'withdraw':
      return rumour.rebuttal?.status === 'published'
        ? { rumour: { ...rumour, rebuttal: { ...rumour.rebuttal, status: 'withdrawn' } } }
        : refuse('not-possible-now', 'No rebuttal of this rumour is public.');
    case 'merge':
    case 'unmerge':
    case 'split':
    case 'set-aside':
    case 'link':
    case 'unlink':
      throw new Error(`"${action.kind}" concerns two things and is handled before`);
  }
}

/** The verdict, and which agency confirmed it: that of an earlier verdict says nothing of this one. */
function assessed(
  { confirmation: _, ...rumour }: Rumour,
  { by }: Decision,
  { verdict, confirmedBy }: Extract<Decision['action'], { kind: 'assess' }>,
  at: string,
): Rumour {
  const confirmation = confirmedBy && { agency: confirmedBy, by: by.person, at };
  return { ...rumour, verdict, ...(confirmation ? { confirmation } : {}) };
}

/** A person's word that another rumour is not the same: remembered, and the suggestion is gone. The latest thousand are kept. */
function keptApart(rumour: Rumour, from: Rumour['id']): Rumour {
  const { possiblySame, apart = [], ...rest } = rumour;
  const left = possiblySame?.filter((one) => one.rumour !== from) ?? [];
  return {
    ...rest,
    ...(left.length > 0 ? { possiblySame: left } : {}),
    apart: [...apart.filter((id) => id !== from), from].slice(-1000),
  };
}

function answer(
  rumour: Rumour,
  { by }: Decision,
  action: Extract<Decision['action'], { kind: 'answer' }>,
  at: string,
): Effect {
  const asked = rumour.verifications.find((one) => one.id === action.verification);
  if (!asked) return refuse('no-such-verification');
  if (asked.answer)
    return refuse('conflict', 'That question was answered already; ask again if the answer has changed.');
  const answered = { ...asked, answer: { answer: action.answer, text: action.text, by: by.person, at } };
  return { rumour: { ...rumour, verifications: rumour.verifications.map((one) => (one === asked ? answered : one)) } };
}

/** Publishes a draft in place of what was public; never by the person who wrote it. */
function approve(rumour: Rumour, { by }: Decision, version: number, at: string): Effect {
  const { draft, ...rest } = rumour;
  if (draft?.version !== version) return refuse('conflict', 'There is another draft by now; read it first.');
  if (draft.draftedBy === by.person) return refuse('second-person-needed');
  return { rumour: { ...rest, rebuttal: { ...draft, status: 'published', approvedBy: by.person, publishedAt: at } } };
}

function corrections(earlier: Rebuttal | undefined): Rebuttal['corrects'] {
  if (!earlier) return [];
  const { version, publishedAt } = earlier;
  return publishedAt === undefined ? earlier.corrects : [...earlier.corrects, { version, publishedAt }];
}

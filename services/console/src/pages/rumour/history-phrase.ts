import type { RumourDetail, Setting } from '@hearsay/contracts';
import { agencyName, categoryLabel, personName } from '../../api/setting.tsx';
import { confirming } from '../../words/confirming.ts';
import type { Words } from '../../words/en.ts';
import { reweighed } from '../../words/reweighed.ts';

type Change = RumourDetail['history'][number]['change'];
type Decided = Extract<Change, { kind: 'decided' }>;

export interface HistoryPhrase {
  /** Who did it; nobody where the software did. */
  readonly who?: string;
  readonly what: string;
  readonly why?: string;
}

function decidedPhrase(words: Words, setting: Setting, change: Decided): string {
  const { action } = change;
  const say = words.changes;
  switch (action.kind) {
    case 'assess':
      return action.confirmedBy === undefined
        ? say.assess(words.verdicts[action.verdict])
        : confirming.assessed(words.verdicts[action.verdict], agencyName(setting, action.confirmedBy));
    case 'ask':
      return say.ask(agencyName(setting, action.agency));
    case 'answer':
      return say.answer(words.answers[action.answer]);
    case 'draft':
      return say.draft(words.rebuttalKinds[action.rebuttal], Object.keys(action.texts).join(', '));
    case 'dismiss':
      return say.dismiss(words.dismissals[action.dismissal]);
    case 'rename':
      return say.rename(action.statement);
    case 'recategorise':
      return say.recategorise(categoryLabel(setting, action.category));
    case 'mark':
      return say.mark(action.tlp);
    case 'check-out':
      return say.checkOut(action.minutes);
    case 'add-task':
      return say.addTask(action.what, action.who === null ? '' : personName(setting, action.who));
    case 'do-task':
      return action.done ? say.doneTask : say.undoneTask;
    case 'assign':
      return action.person === null ? say.unassign : say.assign(personName(setting, action.person));
    default:
      return words.decide.actions[action.kind].done;
  }
}

/** What a decision says beyond its reason: the question, the answer in words, the comment, the criteria. */
function spokenText(words: Words, change: Decided): string {
  const { action } = change;
  if (action.kind === 'ask') return action.question;
  if (action.kind === 'answer' || action.kind === 'comment') return action.text;
  if (action.kind === 'watch') {
    const { reach, harm, authority, amplification } = action.criteria;
    const named = words.decide.fields;
    return [
      `${named.reach} ${reach}`,
      `${named.harm} ${harm}`,
      `${named.authority} ${authority}`,
      `${named.amplification} ${amplification}`,
    ].join('\n');
  }
  return '';
}

/** An entry of the history in words. */
export function historyPhrase(words: Words, setting: Setting, change: Change): HistoryPhrase {
  const say = words.changes;
  switch (change.kind) {
    case 'opened':
      return { what: say.opened };
    case 'claim-joined':
      return { what: change.reopened ? say.cameBack : say.joined };
    case 'reweighed':
      return { what: reweighed };
    case 'absorbed':
      return { what: change.reopened ? say.absorbedAgain : say.absorbed };
    case 'incident-changed':
      return { what: words.incidents.changed(words.incidents.states[change.state]) };
    case 'released':
      return { what: say.released };
    case 'split-off':
      return { who: change.by.name, what: say.splitOff };
    case 'decided': {
      const why = [spokenText(words, change), change.reason].filter((text) => text !== '').join('\n');
      return { who: change.by.name, what: decidedPhrase(words, setting, change), ...(why === '' ? {} : { why }) };
    }
  }
}

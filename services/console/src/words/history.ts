import { comingBack } from './coming-back.ts';

/** What the history of a rumour says, and what changed under somebody who was writing. */
export const changes = {
  opened: 'First claim seen',
  joined: 'A claim joined',
  cameBack: 'Came back in force',
  absorbed: 'Another rumour was merged into this one',
  absorbedAgain: comingBack.absorbed,
  released: 'A merged rumour was taken out again',
  splitOff: 'Split off from another rumour',
  assess: (verdict: string) => `assessed it: ${verdict}`,
  ask: (agency: string) => `asked ${agency}`,
  answer: (answer: string) => `noted an answer: ${answer}`,
  draft: (kind: string, languages: string) => `drafted a ${kind.toLowerCase()} (${languages})`,
  dismiss: (reason: string) => `dismissed it: ${reason}`,
  rename: (statement: string) => `reworded it: “${statement}”`,
  recategorise: (category: string) => `changed the category to ${category}`,
  mark: (tlp: string) => `marked it ${tlp}`,
  assign: (name: string) => `assigned it to ${name}`,
  unassign: 'took it from whoever had it',
  checkOut: (minutes: number) => `checked it out for ${minutes} min`,
  addTask: (what: string, who: string) => (who === '' ? `added a task: ${what}` : `added a task for ${who}: ${what}`),
  doneTask: 'ticked off a task',
  undoneTask: 'took a task up again',
  from: (state: string) => `was ${state.toLowerCase()}`,
};

export const whatChanged = {
  state: (from: string, to: string) => `State: ${from} → ${to}`,
  verdict: (from: string, to: string) => `Verdict: ${from} → ${to}`,
  statement: (to: string) => `New wording: “${to}”`,
  category: (to: string) => `New category: ${to}`,
  tlp: (to: string) => `Now ${to}`,
  assignee: (to: string) => `Now with ${to}`,
  asked: (agency: string) => `${agency} was asked`,
  answered: (agency: string) => `${agency} answered`,
  draft: 'There is a new draft',
  draftGone: 'The draft is gone',
  rebuttal: 'The public answer changed',
  merged: 'It was merged into another rumour',
  lastBy: (name: string, what: string, when: string) => `${name} ${what}, ${when}`,
};

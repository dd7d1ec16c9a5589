import { alerts } from './alerts.ts';
import { claims } from './claims.ts';
import {
  agencyKinds,
  answers,
  dismissals,
  flags,
  rebuttalKindHints,
  rebuttalKinds,
  roleHints,
  roles,
  stances,
  stateHints,
  states,
  tlps,
  verdictHints,
  verdicts,
} from './codes.ts';
import { deadLetters } from './dead-letters.ts';
import { decide, preview } from './decide.ts';
import { mine, work } from './desk.ts';
import { electionTime, phases, turns } from './elections.ts';
import { evidence } from './evidence.ts';
import { flagging } from './flagging.ts';
import { folds } from './folds.ts';
import { help } from './help.ts';
import { changes, whatChanged } from './history.ts';
import { incidents } from './incidents.ts';
import { keyboard } from './keyboard.ts';
import { privacy } from './privacy.ts';
import { queue } from './queue.ts';
import { rumour } from './rumour.ts';
import { exercise, live, nav, person, problems } from './shell.ts';
import { signIn } from './sign-in.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { time } from './time.ts';
import { tips } from './tips.ts';

/** Every word of the interface, in English. Another language is another object of this type. */
export const en = {
  name: 'Hearsay',
  skip: 'Skip to the content',
  nav,
  person,
  live,
  exercise,
  electionTime,
  phases,
  turns,
  signIn,
  problems,
  queue,
  folds,
  states,
  stateHints,
  verdicts,
  verdictHints,
  stances,
  flags,
  dismissals,
  answers,
  roles,
  roleHints,
  tlps,
  agencyKinds,
  rumour,
  preview,
  rebuttalKinds,
  rebuttalKindHints,
  decide,
  changes,
  whatChanged,
  mine,
  work,
  alerts,
  evidence,
  claims,
  privacy,
  incidents,
  statements,
  flagging,
  sources,
  tips,
  deadLetters,
  keyboard,
  help,
  time,
};

export type Words = typeof en;

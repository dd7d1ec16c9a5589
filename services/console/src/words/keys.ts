import type { LikenessReason, Rebuttal, Rumour, Setting, SourceState } from '@hearsay/contracts';

// Types only: the console carries none of the contracts' code into the browser.
export type {
  ActionKind,
  AgencyKind,
  Answer,
  Dismissal,
  DueStep,
  JoinReason,
  Level,
  Phase,
  Role,
  State,
  Tlp,
  Verdict,
} from '@hearsay/contracts';
export type Stance = 'asserts' | 'insinuates' | 'reports' | 'questions' | 'denies';
export type LikenessKind = LikenessReason['kind'];
export type FlagName = Rumour['flags'][number];
export type RebuttalKindName = Rebuttal['kind'];
export type SourceHealthState = SourceState['health']['state'];
export type Turn = NonNullable<Setting['calendar']>[number]['what'];

import type { Endpoint } from '../http/server.ts';
import { acknowledge } from './acknowledge/endpoint.ts';
import { alerts } from './alerts/endpoint.ts';
import { anchors } from './anchors/endpoint.ts';
import { audit } from './audit/endpoint.ts';
import { checkouts } from './checkouts/endpoint.ts';
import { correct } from './corrections/correct.ts';
import { corrections } from './corrections/endpoint.ts';
import { exportCorrections } from './corrections/export.ts';
import { correctMissed } from './corrections/missed.ts';
import { reviewCorrection } from './corrections/review.ts';
import { rollBackCorrections } from './corrections/roll-back.ts';
import { deadLetters } from './dead-letters/endpoint.ts';
import { decide } from './decide/endpoint.ts';
import { decideSource } from './decide-source/endpoint.ts';
import { demoPeople } from './demo-people/endpoint.ts';
import { evidence, evidenceBytes } from './evidence/endpoint.ts';
import { flagging } from './flagging/endpoint.ts';
import { setFlagging } from './flagging/set.ts';
import { takeBackFlagging } from './flagging/take-back.ts';
import { followChanges } from './follow-changes/endpoint.ts';
import { health } from './health/endpoint.ts';
import { importKnown } from './import-known/endpoint.ts';
import { decideIncident } from './incidents/decide.ts';
import { incidents } from './incidents/list.ts';
import { reportIncident } from './incidents/report.ts';
import { incident } from './incidents/show.ts';
import { listRumours } from './list-rumours/endpoint.ts';
import { mail } from './mail/endpoint.ts';
import { me } from './me/endpoint.ts';
import { mine } from './mine/endpoint.ts';
import { overview } from './overview/endpoint.ts';
import { publicPage } from './public-page/endpoint.ts';
import { registered } from './registered/list.ts';
import { register } from './registered/register.ts';
import { replay } from './replay-dead-letter/endpoint.ts';
import { dryRun } from './rules/dry-run/endpoint.ts';
import { rules } from './rules/endpoint.ts';
import { saveRule } from './rules/save.ts';
import { setting } from './setting/endpoint.ts';
import { showRumour } from './show-rumour/endpoint.ts';
import { signInEndpoint } from './sign-in/endpoint.ts';
import { signOut } from './sign-out/endpoint.ts';
import { sourceKinds } from './source-kinds/endpoint.ts';
import { sources } from './sources/endpoint.ts';
import { sourcesOpml } from './sources-opml/endpoint.ts';
import { decideStatement } from './statements/decide.ts';
import { draftStatement } from './statements/draft.ts';
import { statements } from './statements/list.ts';
import { statement } from './statements/show.ts';
import { subscriptionFeed } from './subscription-feed/endpoint.ts';
import { tips } from './tips/endpoint.ts';
import { sortTips } from './tips/sort.ts';
import { websub } from './websub/endpoint.ts';

/** What is open to everybody: health, the public page, keyed feeds, the way in. */
export const openEndpoints: readonly Endpoint[] = [
  health,
  publicPage,
  anchors,
  subscriptionFeed,
  signInEndpoint,
  demoPeople,
  tips,
  mail,
  websub,
];

/** Everything else asks who it is, and each names the permission it asks for. */
export const closedEndpoints: readonly Endpoint[] = [
  listRumours,
  showRumour,
  evidence,
  evidenceBytes,
  decide,
  checkouts,
  mine,
  followChanges,
  overview,
  sources,
  sourceKinds,
  sourcesOpml,
  decideSource,
  importKnown,
  correct,
  correctMissed,
  corrections,
  exportCorrections,
  reviewCorrection,
  rollBackCorrections,
  flagging,
  setFlagging,
  takeBackFlagging,
  rules,
  saveRule,
  dryRun,
  registered,
  register,
  incidents,
  reportIncident,
  incident,
  decideIncident,
  statements,
  statement,
  draftStatement,
  decideStatement,
  alerts,
  acknowledge,
  sortTips,
  deadLetters,
  replay,
  audit,
  setting,
  me,
  signOut,
];

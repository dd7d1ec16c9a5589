import type { Rumour, RumourDetail, Setting } from '@hearsay/contracts';
import { agencyName, categoryLabel, personName } from '../../api/setting.tsx';
import { relativePhrase } from '../../time/phrase.ts';
import type { Words } from '../../words/en.ts';
import { historyPhrase } from './history-phrase.ts';

/**
 * What a person would want to know before going on with a decision that was begun on `before`. More claims, and the priority that rises with
 * them, are no reason to stop somebody: they are left out.
 */
export function whatChanged(words: Words, setting: Setting, before: Rumour, after: Rumour): readonly string[] {
  const say = words.whatChanged;
  const told: string[] = [];
  if (before.state !== after.state) told.push(say.state(words.states[before.state], words.states[after.state]));
  if (before.verdict !== after.verdict) {
    told.push(say.verdict(words.verdicts[before.verdict], words.verdicts[after.verdict]));
  }
  if (before.statement !== after.statement) told.push(say.statement(after.statement));
  if (before.category !== after.category) told.push(say.category(categoryLabel(setting, after.category)));
  if (before.tlp !== after.tlp) told.push(say.tlp(after.tlp));
  if (before.assignee !== after.assignee) {
    told.push(say.assignee(after.assignee ? personName(setting, after.assignee) : words.decide.fields.noPerson));
  }
  for (const verification of after.verifications) {
    const earlier = before.verifications.find((it) => it.id === verification.id);
    if (earlier === undefined) told.push(say.asked(agencyName(setting, verification.agency)));
    else if (earlier.answer === undefined && verification.answer !== undefined) {
      told.push(say.answered(agencyName(setting, verification.agency)));
    }
  }
  if (before.draft?.version !== after.draft?.version) told.push(after.draft === undefined ? say.draftGone : say.draft);
  if (before.rebuttal?.version !== after.rebuttal?.version || before.rebuttal?.status !== after.rebuttal?.status) {
    told.push(say.rebuttal);
  }
  if (before.mergedInto !== after.mergedInto) told.push(say.merged);
  return told;
}

const asides = new Set(['check-out', 'check-in', 'follow', 'unfollow', 'comment', 'add-task', 'do-task']);

/** Who decided something since, and how long ago: `Ana Rusu assessed it: False, 12 s ago`. @param now milliseconds since 1970. */
export function whoChanged(
  words: Words,
  setting: Setting,
  before: RumourDetail['history'],
  after: RumourDetail['history'],
  now: number,
): readonly string[] {
  const known = new Set(before.map(({ id }) => id));
  return after.flatMap(({ id, at, change }) => {
    if (known.has(id) || change.kind !== 'decided' || asides.has(change.action.kind)) return [];
    const { who, what } = historyPhrase(words, setting, change);
    return who === undefined ? [] : [words.whatChanged.lastBy(who, what, agoPhrase(words, now, Date.parse(at)))];
  });
}

/** To the second where it is that fresh: somebody was faster by so little. */
function agoPhrase(words: Words, now: number, then: number): string {
  const gap = Math.max(0, now - then);
  if (gap < 55_000) return words.time.secondsAgo(Math.max(1, Math.round(gap / 1000)));
  return relativePhrase(words.time, now, then);
}

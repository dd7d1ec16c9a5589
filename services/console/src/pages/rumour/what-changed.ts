import type { Rumour, Setting } from '@hearsay/contracts';
import { agencyName, categoryLabel, personName } from '../../api/setting.tsx';
import type { Words } from '../../words/en.ts';

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

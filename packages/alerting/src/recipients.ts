import { matches, visible } from '@hearsay/access';
import type { AgencyId, AlertReason, RumourEvent, SubscriptionId } from '@hearsay/contracts';
import type { Audience } from './audience.ts';
import type { AlertMemory } from './memory.ts';
import { passed } from './milestones.ts';
import { newsOf, questionOf } from './news.ts';

/** What a stage looks at. */
export interface Scene {
  readonly event: RumourEvent;
  readonly audience: Audience;
  readonly memory: AlertMemory;
}

/** Somebody who is to hear of an event, and why. */
export interface Recipient {
  readonly agency: AgencyId;
  readonly subscription?: SubscriptionId;
  readonly reason: AlertReason;
}

/** Finds who else is to hear, beside those found already. */
export type Finder = (scene: Scene, found: readonly Recipient[]) => Recipient[];

/** The agency that is asked hears the question, subscribed or not. */
export const theAsked: Finder = ({ event }) => {
  const verification = questionOf(event);
  if (!verification) return [];
  return [{ agency: verification.agency, reason: { kind: 'verification-asked', verification } }];
};

/** A subscription hears of a rumour when it first matches; from then on how it goes on, and that it grew while it still matches. */
export const subscribers: Finder = ({ event, audience, memory }) => {
  const { rumour } = event;
  const news = newsOf(event);
  return audience.subscriptions.flatMap(({ id, agency, match }) => {
    const told = memory.claimsTold(rumour.id, id);
    const wanted = matches(match, rumour);
    const over = rumour.state === 'dismissed' || rumour.state === 'closed';
    let reason: AlertReason | undefined;
    if (told === undefined) {
      // Nobody hears for the first time of what is over, but those who asked for just that.
      if (wanted && (!over || match.state !== undefined)) reason = { kind: 'new-rumour' };
    } else if (news) reason = news;
    else if (wanted && !over) {
      const claims = passed(told, rumour.claims);
      if (claims !== undefined) reason = { kind: 'grew', claims };
    }
    return reason ? [{ agency, subscription: id, reason }] : [];
  });
};

/** Whoever was asked hears how it goes on, where no subscription of theirs tells them. */
export const theAskedBefore: Finder = ({ event, audience }, found) => {
  const news = newsOf(event);
  if (!news) return [];
  return audience.agencies
    .filter(({ id, clearance }) =>
      event.rumour.verifications.some((asked) => asked.agency === id && visible(asked.tlp, clearance)),
    )
    .filter(({ id }) => !found.some(({ agency }) => agency === id))
    .map(({ id }) => ({ agency: id, reason: news }));
};

/** A correction and a withdrawal reach whoever was given the earlier text, even where nothing else would lead to them any more. */
export const readersOfTheEarlierText: Finder = ({ event, memory }, found) => {
  const news = newsOf(event);
  if (news?.kind !== 'rebuttal-corrected' && news?.kind !== 'rebuttal-withdrawn') return [];
  return memory
    .shownText(event.rumour.id)
    .filter((id) => !found.some(({ agency }) => agency === id))
    .map((agency) => ({ agency, reason: news }));
};

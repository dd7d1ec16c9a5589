import type { Decision, PersonId, Rumour } from '@hearsay/contracts';
import { isFinished, transitions } from '../lifecycle.ts';
import { type Effect, refuse } from './refuse.ts';

const minute = 60_000;
const instant = (at: number) => new Date(at).toISOString();

/** Who reads the rumour at an instant (milliseconds since 1970). A checkout ends by itself, without an event. */
export function checkoutAt(rumour: Pick<Rumour, 'checkout'>, at: number): Rumour['checkout'] {
  return rumour.checkout !== undefined && Date.parse(rumour.checkout.until) > at ? rumour.checkout : undefined;
}

/** @param at ISO instant at which the log took the decision: of two who ask at once, the one whose decision stands first gets it. */
export function checkOut(rumour: Rumour, person: PersonId, minutes: number, at: string): Effect {
  const now = Date.parse(at);
  const held = checkoutAt(rumour, now);
  if (held !== undefined && held.person !== person) {
    return refuse('conflict', `${held.person} has checked the rumour out until ${held.until}; take another one.`);
  }
  const since = held?.since ?? at;
  return { rumour: { ...rumour, checkout: { person, since, until: instant(now + minutes * minute), minutes } } };
}

export function checkIn(rumour: Rumour, person: PersonId): Effect {
  const { checkout, ...rest } = rumour;
  return checkout?.person === person
    ? { rumour: rest }
    : refuse('not-possible-now', 'You have not checked this rumour out, or its time is over.');
}

/** A checkout after a decision: longer where its holder decided something, over where the rumour is finished. */
export function stillAtWork(rumour: Rumour, { by, action }: Decision, at: number): Rumour {
  const { checkout, ...rest } = rumour;
  if (checkout === undefined || action.kind === 'check-out') return rumour;
  if (isFinished(rumour.state) && transitions[action.kind].to !== 'same') return rest;
  if (checkout.person !== by.person || checkoutAt(rumour, at) === undefined) return rumour;
  const until = Math.max(Date.parse(checkout.until), at + checkout.minutes * minute);
  return { ...rumour, checkout: { ...checkout, until: instant(until) } };
}

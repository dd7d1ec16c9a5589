import { type Minutes, minuteOf, withMinute } from './minutes.ts';

/** What a jurisdiction heard: by hour, how often rumours were said and how many opened; and by minute, as for a rumour. */
export interface Talk {
  readonly hours: readonly (readonly [hour: number, said: number, opened: number])[];
  readonly minutes: Minutes;
  readonly first: number;
}

const hoursKept = 24;
/** What is taken for usual before anything is known: ten rumours, each said four times a day. */
const assumed = { opened: 10, said: 40 };
/** A flood of copies must not make every burst look usual: claims a minute. */
const mostUsual = 0.1;

/** A jurisdiction's talk with one claim more. @param at milliseconds since 1970. */
export function talked(before: Talk | undefined, at: number, opened: boolean): Talk {
  const minute = minuteOf(at);
  const hour = Math.floor(minute / 60);
  const { hours = [], minutes = [], first = minute } = before ?? {};
  const newest = Math.max(hour, hours.at(-1)?.[0] ?? hour);
  const known = hours.find(([one]) => one === hour) ?? [hour, 0, 0];
  const others = hours.filter(([one]) => one !== hour && one > newest - hoursKept);
  const own = hour > newest - hoursKept ? [[hour, known[1] + 1, known[2] + (opened ? 1 : 0)] as const] : [];
  return {
    hours: [...others, ...own].sort((a, b) => a[0] - b[0]),
    minutes: withMinute(minutes, minute),
    first: Math.min(first, minute),
  };
}

/** Claims a minute of a usual rumour: how often the rumours that opened within a day were said, spread over that day. */
export function usualRate(talk: Talk | undefined): number {
  let { said, opened } = assumed;
  for (const [, hourSaid, hourOpened] of talk?.hours ?? []) {
    said += hourSaid;
    opened += hourOpened;
  }
  return Math.min(mostUsual, said / opened / 1440);
}

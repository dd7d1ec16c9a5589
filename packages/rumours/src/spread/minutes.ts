/** How often something was said, by minute since 1970: in order of time, the latest 120 minutes in which it was said at all. */
export type Minutes = readonly (readonly [minute: number, count: number])[];

/** Minutes that are kept. */
export const minutesKept = 120;

/** @param at milliseconds since 1970. */
export const minuteOf = (at: number): number => Math.floor(at / 60_000);

/** With so many more (or, where negative, fewer) in a minute. In whatever order claims come in, the outcome is the same. */
export function withMinute(minutes: Minutes, minute: number, more = 1): Minutes {
  let at = minutes.length;
  while (at > 0 && (minutes[at - 1]?.[0] as number) > minute) at -= 1;
  const known = at > 0 && minutes[at - 1]?.[0] === minute ? (minutes[at - 1]?.[1] as number) : undefined;
  const next = minutes.slice();
  const count = (known ?? 0) + more;
  const entry = count > 0 ? [[minute, count] as const] : [];
  next.splice(known === undefined ? at : at - 1, known === undefined ? 0 : 1, ...entry);
  return next.length > minutesKept ? next.slice(-minutesKept) : next;
}

import type { Setting } from '@hearsay/contracts';

type Turn = NonNullable<Setting['calendar']>[number];

export interface PhaseNow {
  readonly phase: Turn['phase'];
  /** What comes next, if anything does. */
  readonly next?: Turn;
}

/** The electoral phase and what comes next. @param now milliseconds since 1970. */
export function phaseNow(calendar: readonly Turn[], now: number): PhaseNow {
  const next = calendar.find(({ at }) => Date.parse(at) > now);
  const last = calendar.findLast(({ at }) => Date.parse(at) <= now);
  return { phase: last?.phase ?? 'pre-electoral', ...(next === undefined ? {} : { next }) };
}

/** Time left in two units: `3 d 4 h`, `4 h 12 min`, `12 min`, `40 s`. @param milliseconds what is left. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  if (days > 0) return `${days} d ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min` : `${seconds} s`;
}

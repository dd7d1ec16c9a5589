const minute = 60_000;

/** An instant (milliseconds since 1970) as a field for day and time has it, on the clock of a time zone: `2014-11-30T10:20`. */
export function localIn(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which a clock in a time zone shows that; `undefined` where it is no time. Where clocks are set back an hour comes twice: the
 * first is taken. Where they are set forward some times never come: the one an hour later is.
 */
export function instantIn(zone: string, local: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return undefined;
  const offset = (at: number) => Math.round((Date.parse(`${localIn(zone, at)}Z`) - at) / minute) * minute;
  const tries = [asUtc - offset(asUtc - 24 * 60 * minute), asUtc - offset(asUtc + 24 * 60 * minute)];
  const exact = tries.filter((at) => localIn(zone, at) === local);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...tries)).toISOString();
}

/**
 * Where things lie in the bucket. Everything that is decided stands in a key, so that nothing is read, changed and written back, and two
 * processes that do the same at once come to the same end:
 *
 *     held/<hour>/<sha256>        bytes that wait for the detector; hours begin with the earliest, so what ends is found by its name
 *     kept/<sha256>/<instant>     bytes that are kept until then; of two copies the later instant counts
 *     due/<instant>/<sha256>      empty: what is to be deleted, and when, in order
 */
export interface Keys {
  readonly held: string;
  readonly kept: string;
  readonly due: string;
  heldIn(hour: string, sha256: string): string;
  keptUntil(sha256: string, stamp: string): string;
  copiesOf(sha256: string): string;
  dueAt(stamp: string, sha256: string): string;
}

/** @param prefix before every key; ends with a slash or is empty. */
export function keysUnder(prefix: string): Keys {
  const [held, kept, due] = [`${prefix}held/`, `${prefix}kept/`, `${prefix}due/`];
  return {
    held,
    kept,
    due,
    heldIn: (hour, sha256) => `${held}${hour}/${sha256}`,
    keptUntil: (sha256, stamp) => `${kept}${sha256}/${stamp}`,
    copiesOf: (sha256) => `${kept}${sha256}/`,
    dueAt: (stamp, sha256) => `${due}${stamp}/${sha256}`,
  };
}

export const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

const stampOf = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

/** An instant (ISO 8601) as it stands in a key: in the order of the alphabet it is in the order of time. */
export function stamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:.]/g, '');
}

/** The instant (ISO 8601) of a stamp; `undefined` where it is none. */
export function instantOf(text: string): string | undefined {
  const parts = stampOf.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, milliseconds] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
}

const hour = 3_600_000;

/** The stamp of the full hour in which an instant ends. */
export function hourOf(instant: string): string {
  return stamp(new Date(Math.ceil(Date.parse(instant) / hour) * hour).toISOString());
}

/** What stands behind the last slash but `back`. */
export function part(key: string, back = 0): string {
  return key.split('/').at(-1 - back) ?? '';
}

import { HearsayError } from '@hearsay/contracts';

/** From `from`, up to but not including `to`. */
interface Span<T> {
  readonly from: T;
  readonly to: T;
}

const DATE = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?Z?$/;
const DAY = 86_400_000;

const asInstant = (milliseconds: number) => new Date(milliseconds).toISOString();

/**
 * The day, month or minute that a person wrote, in UTC.
 * @throws HearsayError `bad-search`
 */
export function timeSpan(name: string, text: string): Span<string> {
  const span = daySpan(text) ?? minuteSpan(text);
  if (span !== undefined) return { from: asInstant(span.from), to: asInstant(span.to) };
  throw new HearsayError(
    'bad-search',
    `'${text}' after ${name}: is not a date. Write it as ${name}:2014-11-30, ${name}:2014-11 or ${name}:2014-11-30T06:00Z.`,
  );
}

function daySpan(text: string): Span<number> | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [
    Number(parts[1]),
    Number(parts[2]),
    parts[3] === undefined ? undefined : Number(parts[3]),
  ];
  const from = Date.UTC(year, month - 1, day ?? 1);
  const date = new Date(from);
  // Date.UTC would take the 31st of November as the 1st of December, and the years up to 99 as those of the last century.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== (day ?? 1))
    return undefined;
  return { from, to: day === undefined ? Date.UTC(year, month, 1) : from + DAY };
}

function minuteSpan(text: string): Span<number> | undefined {
  const parts = INSTANT.exec(text);
  if (parts === null || daySpan(parts[1]!) === undefined) return undefined;
  const from = Date.parse(text.endsWith('Z') ? text : `${text}Z`);
  if (Number.isNaN(from)) return undefined;
  return { from, to: from + (parts[4] === undefined ? 60_000 : 1_000) };
}

/**
 * The number that a person wrote.
 * @throws HearsayError `bad-search`
 */
export function numberSpan(name: string, text: string): Span<number> {
  const value = /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) {
    throw new HearsayError(
      'bad-search',
      `'${text}' after ${name}: is not a number. Write it as ${name}:>=10 or ${name}:50.`,
    );
  }
  return { from: value, to: nextUp(value) };
}

/** The smallest double above a finite one: it turns "at most" into "less than". */
export function nextUp(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  const bits = view.getBigInt64(0);
  view.setBigInt64(0, bits >= 0n ? bits + 1n : bits - 1n);
  return view.getFloat64(0);
}

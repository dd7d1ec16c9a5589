import { monthOf } from './month-names.ts';
import { zoneOffset } from './zones.ts';

/** A date longer than this is none. */
const LONGEST = 120;
const TIME = /(?:^|[^\d:])(\d{1,2})(?::|h|시\s?|時|时)(\d{2})(?:(?::|분\s?|分)(\d{1,2})(?:초|秒)?(?:[.,:](\d{1,9}))?)?/;
const ISO =
  /^([+-]?\d{4})(?:([-/.])?(\d{2})(?:\2(\d{2}))?)?(?:(?:\s{0,5}T\s{0,5}|\s{1,5}|-)(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s{0,5}(z|utc|gmt|[a-z]{2,4}|(?:utc|gmt)?[+\u2212-]\d{1,2}(?::?\d{2})?)?)?$/i;
const AFTERNOON = /(?:^|[^a-z])p\.?\s?m\.?(?![a-z])|오후|午後|下午|μμ|μ\.μ/i;
const MORNING = /(?:^|[^a-z])a\.?\s?m\.?(?![a-z])|오전|午前|上午|πμ|π\.μ/i;
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millis: number;
  offset: number;
}

/**
 * Reads a date as people write them: ISO 8601 and W3CDTF in part or whole, RFC 822 and its misspellings, asctime, seconds
 * since 1970, day and month names in some thirty languages, numeric dates. Without a zone it is read as UTC; `3/4/2026` is read month first.
 * Returns UTC ISO 8601, or null when it is no date, has an impossible part or lies outside the years 1 to 9999.
 */
export function parseDate(written: string | null | undefined): string | null {
  if (written === null || written === undefined) return null;
  const text = asciiDigits(written.trim())
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
  if (text === '' || text.length > LONGEST || !/\d/.test(text)) return null;
  return fromTimestamp(text) ?? finish(fromRfc822(text) ?? fromOrdinal(text) ?? fromIso(text) ?? fromWords(text));
}

const RFC_822 =
  /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? (z|ut|utc|gmt|[ecmp][sd]t|[+-]\d{4})$/i;

/** The form nine feeds in ten use, read without the search that others need. */
function fromRfc822(text: string): Parts | undefined {
  const match = RFC_822.exec(text);
  const month = match ? monthOf(match[2] as string) : undefined;
  if (!match || month === undefined) return undefined;
  return {
    year: Number(match[3]),
    month,
    day: Number(match[1]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6] ?? 0),
    millis: 0,
    offset: zoneOffset(match[7] as string),
  };
}

function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

function fromTimestamp(text: string): string | null {
  if (/^\d{14}$/.test(text)) {
    return finish(fromIso(`${text.slice(0, 8)}T${text.slice(8)}`));
  }
  if (!/^\d{9,10}(?:\.\d{1,9})?$|^\d{13}$/.test(text)) return null;
  const value = Number(text);
  return new Date(text.length === 13 ? value : value * 1000).toISOString();
}

function fromIso(text: string): Parts | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, , month, day, hour, minute, second, fraction, zone] = match;
  if (month !== undefined && day === undefined && match[2] === undefined && /^\d{6}$/.test(text)) return undefined;
  return {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millis: millisOf(fraction),
    offset: zoneOffset(zone ?? ''),
  };
}

/** ISO 8601 day of the year: 2003-335. */
function fromOrdinal(text: string): Parts | undefined {
  const match = /^(\d{4})-?(\d{3})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(.{0,10}))?$/.exec(text);
  if (!match || Number(match[2]) < 1 || Number(match[2]) > 366) return undefined;
  const date = new Date(Date.UTC(Number(match[1]), 0, Number(match[2])));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: Number(match[3] ?? 0),
    minute: Number(match[4] ?? 0),
    second: Number(match[5] ?? 0),
    millis: 0,
    offset: zoneOffset(match[6] ?? ''),
  };
}

function fromWords(text: string): Parts | undefined {
  const plain = text.replace(/\([^)]{0,60}\)/g, ' ');
  const time = TIME.exec(plain);
  const before = time ? plain.slice(0, time.index + (/^\d/.test(time[0]) ? 0 : 1)) : plain;
  const after = time ? plain.slice(time.index + time[0].length) : '';
  // Some write the date after the time, and asctime writes the year there: the zone's digits are no part of the date.
  const date = `${before} ${after.replace(/(?:utc|gmt)?\s?[+\u2212-]\s?\d{1,2}:?(?:\d{2})?(?=\s|$)/i, ' ')}`;
  const day = withMonthName(date) ?? withNumbers(date);
  if (!day) return undefined;
  let hour = Number(time?.[1] ?? 0);
  if (AFTERNOON.test(plain) && hour < 12) hour += 12;
  else if (MORNING.test(plain) && hour === 12) hour = 0;
  return {
    ...day,
    hour,
    minute: Number(time?.[2] ?? 0),
    second: Number(time?.[3] ?? 0),
    millis: millisOf(time?.[4]),
    offset: zoneOffset(after),
  };
}

type Day = Pick<Parts, 'year' | 'month' | 'day'>;

function withMonthName(text: string): Day | undefined {
  // The last name counts: French `mar. 3 févr.` has a Tuesday before its month.
  const month = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(monthOf).findLast((found) => found !== undefined);
  if (month === undefined) return undefined;
  const numbers = (text.match(/\d+/g) ?? []).slice(0, 3);
  const yearAt = numbers.findIndex((number) => number.length >= 3);
  if (yearAt >= 0) {
    const day = numbers.find((_, i) => i !== yearAt);
    return { year: fullYear(numbers[yearAt] as string), month, day: Number(day ?? 1) };
  }
  if (numbers.length < 2) return undefined;
  const [first, second] = numbers as [string, string];
  return Number(first) > 31
    ? { year: fullYear(first), month, day: Number(second) }
    : { year: fullYear(second), month, day: Number(first) };
}

function withNumbers(text: string): Day | undefined {
  const match =
    /(?:^|[\s,])(\d{4}|\d{1,2})\s?([-/.]|[年년]\s?)\s?(\d{1,2})\s?(?:[-/.]|[月월]\s?)\s?(\d{4}|\d{1,2})(?!\d)/u.exec(
      text,
    );
  if (!match) {
    // The order of RFC 5322 with the month as a number.
    const [, day, month, year] = /(?:^|[\s,])(\d{1,2})\s(\d{1,2})\s(\d{4})(?!\d)/.exec(text) ?? [];
    return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
  }
  const [, a, mark, b, c] = match as unknown as [string, string, string, string, string];
  if (a.length === 4) return { year: Number(a), month: Number(b), day: Number(c) };
  if (c.length === 1) return undefined;
  const monthFirst = mark === '/' ? Number(a) <= 12 : Number(b) > 12;
  return monthFirst
    ? { year: fullYear(c), month: Number(a), day: Number(b) }
    : { year: fullYear(c), month: Number(b), day: Number(a) };
}

/** RFC 5322, 4.3: two digits below 50 are 20xx, from 50 on 19xx; three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2 || digits.length === 1) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

const millisOf = (fraction: string | undefined): number =>
  fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);

function finish(parts: Parts | undefined): string | null {
  if (!parts) return null;
  const { year, month, day, hour, minute, second, millis, offset } = parts;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  if (day > date.getUTCDate() || minute > 59 || second > 60) return null;
  if (hour > 24 || (hour === 24 && (minute > 0 || second > 0))) return null;
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute - offset, second, millis);
  const found = date.getUTCFullYear();
  return found < 1 || found > 9999 ? null : date.toISOString();
}

import { hash as digestOf } from 'node:crypto';
import type { IncidentEvent, RumourEvent } from '@hearsay/contracts';

/** What stands before the first link. */
export const beginning = '0'.repeat(64);

/** JSON with the keys of every object in order, so that one value has one text (the idea of RFC 8785, for the values that occur here). */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quotedText(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item === undefined ? null : item)}`;
    return `[${text}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of inOrder(Object.keys(fields))) {
    const item = fields[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

/** What JSON writes as it is: the letters of ASCII but quotes and backslashes, as ids and times have them. */
const plain = /^[ !#-[\]-~]*$/;
const quotedText = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text));

/** Sorts keys in place in the order of code units, as RFC 8785 has it. Most objects have few, and those in order already stay. */
function inOrder(keys: string[]): string[] {
  if (keys.length > 40) return keys.sort();
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] as string;
    let place = i;
    for (; place > 0 && (keys[place - 1] as string) > key; place -= 1) keys[place] = keys[place - 1] as string;
    keys[place] = key;
  }
  return keys;
}

/** Keys recur in every event: their quotes are made once. Bounded, for some keys are ids. */
const quotedKeys = new Map<string, string>();
function quoted(key: string): string {
  let text = quotedKeys.get(key);
  if (text === undefined) {
    text = JSON.stringify(key);
    if (quotedKeys.size < 5000) quotedKeys.set(key, text);
  }
  return text;
}

/** An event of a hash-chained history: of a rumour, or of an incident. */
export type Link = RumourEvent | IncidentEvent;

/** What a link is about, as it stands after it. */
export const subjectOf = (event: Link): { readonly id: string; readonly version: number } =>
  event.type === 'rumour-event' ? event.rumour : event.incident;

/** SHA-256 (hex) over everything in an event but its own hash; the hash of the event before it is in there, which makes the chain. */
export function hashOf(event: Omit<RumourEvent, 'hash'> | Omit<IncidentEvent, 'hash'>): string {
  const { hash: _, ...rest } = event as Link;
  return digestOf('sha256', canonicalJson(rest), 'hex');
}

export type Break =
  | { readonly kind: 'altered'; readonly event: string }
  /** The event does not follow the one before it: something between was removed, or the order changed. */
  | { readonly kind: 'missing-before'; readonly event: string }
  | { readonly kind: 'version'; readonly event: string };

/**
 * Checks one event against the last one of its history. A redelivered copy must have been dropped before.
 * @returns what is wrong, or `undefined`.
 */
export function verifyLink(
  event: Link,
  last: (Pick<Link, 'hash'> & { version: number }) | undefined,
): Break | undefined {
  if (hashOf(event) !== event.hash) return { kind: 'altered', event: event.id };
  if (event.previous !== (last?.hash ?? beginning)) return { kind: 'missing-before', event: event.id };
  if (subjectOf(event).version !== (last?.version ?? 0) + 1) return { kind: 'version', event: event.id };
  return undefined;
}

/** Incidents have histories as well, which are counted apart. */
export const isOfRumour = (id: string): boolean => id.startsWith('rumour_');

/** Verifies histories as they stream past; remembers the last link of each. */
export class HistoryVerifier {
  readonly #last = new Map<string, { id: string; hash: string; version: number }>();
  events = 0;

  /** Histories of rumours. */
  get rumours(): number {
    return [...this.#last.keys()].filter(isOfRumour).length;
  }

  /** The last link of every history: what a published anchor is made of. */
  heads(): { id: string; version: number; hash: string }[] {
    return [...this.#last]
      .map(([id, { version, hash }]) => ({ id, version, hash }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  check(event: Link): Break | undefined {
    const { id, version } = subjectOf(event);
    const last = this.#last.get(id);
    // A record written twice by a retry is the same link again, not a second one.
    if (last?.id === event.id && last.hash === event.hash) return undefined;
    this.events += 1;
    const broken = verifyLink(event, last);
    this.#last.set(id, { id: event.id, hash: event.hash, version });
    return broken;
  }
}

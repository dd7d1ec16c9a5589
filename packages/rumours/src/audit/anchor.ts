import { createHash } from 'node:crypto';
import { type Anchor, deriveId } from '@hearsay/contracts';
import { beginning, canonicalJson } from '../history.ts';
import { type AuditedRecord, Heads } from './heads.ts';
import { Marks } from './marks.ts';

/** The day of an instant, in UTC. */
export const dayOf = (at: string | number): string => new Date(at).toISOString().slice(0, 10);

/** SHA-256 (hex) over everything in an anchor but its own hash. */
export function anchorHash(anchor: Omit<Anchor, 'hash'>): string {
  const { hash: _, ...rest } = anchor as Anchor;
  return createHash('sha256').update(canonicalJson(rest)).digest('hex');
}

export interface AnchorPlace {
  readonly jurisdiction: Anchor['jurisdiction'];
  readonly partition: number;
  readonly exercise: boolean;
}

/**
 * Makes the anchor of each day as soon as a record of a later day is seen, or when it is told that the day is over. A fold over the log:
 * the same records give the same anchors. A day without records has none: nothing changed in it.
 */
export class Anchoring {
  readonly #place: AnchorPlace;
  readonly #heads = new Heads(false);
  readonly #marks = new Marks();
  #last: Pick<Anchor, 'day' | 'hash' | 'upTo'> | undefined;
  #day: string | undefined;

  /** @param made the anchors that were written before, oldest first; none of their days is anchored again. */
  constructor(place: AnchorPlace, made: readonly Pick<Anchor, 'day' | 'hash' | 'upTo'>[] = []) {
    this.#place = place;
    this.#last = made.at(-1);
  }

  /** Offset from which to read on. */
  get end(): number {
    return this.#heads.end;
  }

  /** @returns the anchor of the day before this record's, where that is over now. */
  take(record: AuditedRecord, at: number): Anchor | undefined {
    const day = dayOf(record.event.at);
    // A record that was caused late on a day that is over belongs to the day that runs.
    const anchor = this.#day !== undefined && day > this.#day ? this.#make(at) : undefined;
    if (this.#day === undefined || day > this.#day) this.#day = day;
    this.#heads.take(record);
    // What an anchor covers already is read again only for the digest to go on from.
    if (record.offset >= (this.#last?.upTo.offset ?? 0)) this.#marks.add(this.#heads.bytes);
    return anchor;
  }

  /** @returns the anchor of the last day with records, where `at` (milliseconds since 1970) lies on a later one. */
  dayOver(at: number): Anchor | undefined {
    return this.#day !== undefined && dayOf(at) > this.#day ? this.#make(at) : undefined;
  }

  #make(at: number): Anchor | undefined {
    const day = this.#day as string;
    if (this.#last !== undefined && day <= this.#last.day) return undefined;
    const { jurisdiction, partition, exercise } = this.#place;
    const bare: Omit<Anchor, 'hash'> = {
      type: 'anchor',
      v: 1,
      id: deriveId('event', 'anchor', jurisdiction, day),
      jurisdiction,
      day,
      at: new Date(at).toISOString(),
      upTo: { partition, offset: this.#heads.end },
      rumours: this.#heads.rumours,
      records: this.#heads.records,
      root: this.#heads.root(),
      digest: this.#heads.digest(),
      marks: this.#marks.taken(),
      previous: this.#last?.hash ?? beginning,
      exercise,
    };
    const anchor = { ...bare, hash: anchorHash(bare) };
    this.#last = anchor;
    return anchor;
  }
}

/** Anchors as text to print, to post on a wall or in a gazette, and to verify against later: a line a day, `DAY JURISDICTION HASH`. */
export function anchorsText(
  jurisdiction: string,
  anchors: readonly Pick<Anchor, 'day' | 'hash'>[],
  exercise = false,
): string {
  return [
    `# Hearsay, daily anchors of all histories of "${jurisdiction}"${exercise ? '. EXERCISE: nothing here is real.' : ''}`,
    '# hearsay audit verify --anchors FILE checks a log against them.',
    ...anchors.map(({ day, hash }) => `${day} ${jurisdiction} ${hash}`),
    '',
  ].join('\n');
}

/** Reads what `anchorsText` or the api gave. @returns `undefined` and the line where it cannot. */
export function readAnchors(
  text: string,
): { readonly anchors: { day: string; hash: string }[] } | { readonly badLine: number } {
  if (text.trimStart().startsWith('{')) {
    try {
      const { anchors } = JSON.parse(text) as { anchors: { day: string; hash: string }[] };
      const bad = anchors.some(({ day, hash }) => !/^\d{4}-\d\d-\d\d [0-9a-f]{64}$/.test(`${day} ${hash}`));
      return bad ? { badLine: 1 } : { anchors: anchors.map(({ day, hash }) => ({ day, hash })) };
    } catch {
      return { badLine: 1 };
    }
  }
  const anchors: { day: string; hash: string }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const found = /^(\d{4}-\d\d-\d\d) \S+ ([0-9a-f]{64})\s*$/.exec(line);
    if (!found) return { badLine: i + 1 };
    anchors.push({ day: found[1] as string, hash: found[2] as string });
  }
  return { anchors };
}

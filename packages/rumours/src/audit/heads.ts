import { createHash } from 'node:crypto';
import type { DecisionRefused } from '@hearsay/contracts';
import { type Break, beginning, isOfRumour, type Link, subjectOf, verifyLink } from '../history.ts';
import { merkleRoot } from './merkle.ts';

/** A record of `rumours` as it stands in the log. */
export interface AuditedRecord {
  readonly offset: number;
  readonly value: Uint8Array;
  readonly event: Link | DecisionRefused;
}

/** All histories of a jurisdiction so far: the last link of each, and a digest over every record in order. Fed record by record. */
export class Heads {
  readonly #last = new Map<string, { readonly id: string; readonly hash: string; readonly version: number }>();
  readonly #checks: boolean;
  #digest: Uint8Array = Buffer.from(beginning, 'hex');
  records = 0;
  /** Events that are not the copy of the one before them. */
  events = 0;
  /** Offset after the last record. */
  end = 0;

  /** @param checks whether each link is verified; who only wants to know what stands there need not. */
  constructor(checks = true) {
    this.#checks = checks;
  }

  get rumours(): number {
    return [...this.#last.keys()].filter(isOfRumour).length;
  }

  /** @returns what is wrong with the record's place in its history, or `undefined`. */
  take({ offset, value, event }: AuditedRecord): Break | undefined {
    const content = createHash('sha256').update(value).digest();
    this.#digest = createHash('sha256').update(this.#digest).update(content).digest();
    this.records += 1;
    this.end = offset + 1;
    if (event.type === 'decision-refused') return undefined;
    const { id, hash } = event;
    const subject = subjectOf(event);
    const last = this.#last.get(subject.id);
    // A record written twice by a retry is the same link again, not a second one.
    if (last?.id === id && last.hash === hash) return undefined;
    this.events += 1;
    this.#last.set(subject.id, { id, hash, version: subject.version });
    return this.#checks ? verifyLink(event, last) : undefined;
  }

  /** The digest so far, as bytes. */
  get bytes(): Uint8Array {
    return this.#digest;
  }

  digest(): string {
    return Buffer.from(this.#digest).toString('hex');
  }

  root(): string {
    const heads = [...this.#last].sort(([a], [b]) => (a < b ? -1 : 1));
    return merkleRoot(heads.map(([subject, { version, hash }]) => `${subject}\n${version}\n${hash}`));
  }
}

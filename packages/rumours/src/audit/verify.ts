import type { Anchor } from '@hearsay/contracts';
import { type Break, beginning, subjectOf } from '../history.ts';
import { anchorHash } from './anchor.ts';
import { type AuditedRecord, Heads } from './heads.ts';
import { MarkedDay } from './marks.ts';

/** What is wrong with a log, and where. Offsets are of `rumours`. */
export type Finding =
  /** A record does not fit its rumour's history. */
  | { readonly kind: 'record'; readonly offset: number; readonly broken: Break }
  /**
   * Each record fits by itself, and together they are not what they were on that day: the first bad one is from `from` to before `to`, and
   * `subject` is the rumour or incident of the record that stands there, where it is one record.
   */
  | {
      readonly kind: 'stretch';
      readonly day: string;
      readonly from: number;
      readonly to: number;
      readonly subject?: string;
    }
  /** Records are gone from the end: `offset` is the first of them. */
  | { readonly kind: 'truncated'; readonly day: string; readonly offset: number; readonly upTo: number }
  /** An anchor in the log is not what was written, or does not follow the one before it. */
  | { readonly kind: 'anchor'; readonly day: string }
  /** An anchor that was published is not in the log: the log was rolled back to before that day, or its anchors were taken out. */
  | { readonly kind: 'rolled-back'; readonly day: string; readonly lastDay: string | undefined }
  /** The log has another anchor for the day than the one that was published: it was written again. */
  | { readonly kind: 'rewritten'; readonly day: string };

/** Two trackers may each have written the anchor of a day for a moment: the first counts. */
export function firstOfEachDay(anchors: readonly Anchor[]): Anchor[] {
  const days = new Map<string, Anchor>();
  for (const anchor of anchors) if (!days.has(anchor.day)) days.set(anchor.day, anchor);
  return [...days.values()];
}

/** Checks a jurisdiction's records, in order, against themselves and against the anchors in the log. */
export class LogVerifier {
  readonly heads = new Heads();
  readonly findings: Finding[] = [];
  readonly #anchors: readonly Anchor[];
  #next = 0;
  /** Up to here an anchor said that all was well. */
  #sound = 0;
  #marked: MarkedDay | undefined;
  /** Of the record at which the day's marks first differ. */
  #suspect: string | undefined;

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = firstOfEachDay(anchors);
    let previous = beginning;
    for (const anchor of this.#anchors) {
      if (anchorHash(anchor) !== anchor.hash || anchor.previous !== previous) {
        this.findings.push({ kind: 'anchor', day: anchor.day });
      }
      previous = anchor.hash;
    }
    this.#begin();
  }

  take(record: AuditedRecord): void {
    this.#compareUpTo(record.offset);
    const broken = this.heads.take(record);
    this.#mark(record);
    if (broken) this.findings.push({ kind: 'record', offset: record.offset, broken });
  }

  /** @param end where the log ends. @param published anchors kept outside of the log. */
  finish(end: number, published: readonly { readonly day: string; readonly hash: string }[] = []): readonly Finding[] {
    this.#compareUpTo(end);
    const cut = this.#anchors[this.#next];
    if (cut) this.findings.push({ kind: 'truncated', day: cut.day, offset: end, upTo: cut.upTo.offset });
    const days = new Map(this.#anchors.map(({ day, hash }) => [day, hash]));
    for (const { day, hash } of published) {
      const here = days.get(day);
      if (here === undefined) {
        this.findings.push({ kind: 'rolled-back', day, lastDay: this.#anchors.at(-1)?.day });
        break;
      }
      if (here !== hash) this.findings.push({ kind: 'rewritten', day });
    }
    return this.findings;
  }

  #compareUpTo(offset: number): void {
    for (let anchor = this.#anchors[this.#next]; anchor !== undefined; anchor = this.#anchors[this.#next]) {
      const { upTo, day, digest, root } = anchor;
      if (upTo.offset > offset) return;
      this.#next += 1;
      if (this.heads.digest() !== digest || this.heads.root() !== root) {
        const { from, to } = this.#marked?.bad ?? { from: this.#sound, to: upTo.offset };
        const subject = to - from === 1 ? this.#suspect : undefined;
        this.findings.push({ kind: 'stretch', day, from, to, ...(subject === undefined ? {} : { subject }) });
        // Everything after it differs as well: the first stretch is the one to name.
        this.#next = this.#anchors.length;
        return;
      }
      this.#sound = upTo.offset;
      this.#begin();
    }
  }

  /** The marks of the day that is read next. An anchor of an earlier version has none. */
  #begin(): void {
    const marks = this.#anchors[this.#next]?.marks;
    this.#marked = marks && new MarkedDay(marks);
  }

  #mark({ offset, event }: AuditedRecord): void {
    if (!this.#marked || this.#marked.bad) return;
    this.#marked.add(offset, this.heads.bytes);
    if (this.#marked.bad) this.#suspect = event.type === 'decision-refused' ? undefined : subjectOf(event).id;
  }
}

const what: Readonly<Record<Break['kind'], string>> = {
  altered: 'was altered: its content no longer has the hash it carries',
  'missing-before': 'does not follow the event before it: something between was removed, or the order was changed',
  version: 'has a version that does not follow the one before it',
};

/** A finding in a sentence for people. */
export function findingText(finding: Finding): string {
  switch (finding.kind) {
    case 'record':
      return `offset ${finding.offset}: event ${finding.broken.event} ${what[finding.broken.kind]}`;
    case 'stretch':
      if (finding.to - finding.from === 1) {
        const subject = finding.subject === undefined ? '' : `, of ${finding.subject},`;
        return `offset ${finding.from}: the record there${subject} is the first that is not what was anchored on ${finding.day}: it was altered or moved, or one before it was added or removed`;
      }
      return `offsets ${finding.from} to ${finding.to - 1}: they are not what was anchored on ${finding.day}; a record was altered, removed, added or moved there`;
    case 'truncated':
      return `offset ${finding.offset} is the first that is gone: the log ends there, and on ${finding.day} it went up to ${finding.upTo}`;
    case 'anchor':
      return `the anchor of ${finding.day} was altered, or one before it was removed`;
    case 'rolled-back':
      return `the anchor published for ${finding.day} is not in the log, which knows none after ${finding.lastDay ?? 'its beginning'}: it was rolled back`;
    case 'rewritten':
      return `the anchor of ${finding.day} is not the one that was published: the log was written again`;
  }
}

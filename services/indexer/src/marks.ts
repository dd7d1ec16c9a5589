import type { RumourEvent, RumourId, Tlp } from '@hearsay/contracts';
import type { Document } from '@hearsay/index';

/** A person marked a rumour with another TLP: its claims in the index must follow, or they would show what the rumour hides. */
export interface Mark {
  readonly rumour: RumourId;
  readonly tlp: Tlp;
  /** Version that the claims take on: the place of the event in the log, plus one. */
  readonly version: number;
}

export function markOf(event: RumourEvent, offset: number): Mark | undefined {
  const { change, rumour } = event;
  if (change.kind !== 'decided' || change.action.kind !== 'mark') return undefined;
  return { rumour: rumour.id, tlp: rumour.tlp, version: offset + 1 };
}

/** A claim's document under the last mark that came after it. */
export function underMarks(document: Document, marks: readonly Mark[]): Document {
  if (document.kind !== 'claim') return document;
  const last = marks.findLast((mark) => mark.rumour === document.fields.rumour && mark.version > document.version);
  return last ? { ...document, version: last.version, fields: { ...document.fields, tlp: last.tlp } } : document;
}

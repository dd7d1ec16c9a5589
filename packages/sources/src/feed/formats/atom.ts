import type { ParsedFeed } from '../model.ts';
import type { Reading } from '../reading.ts';
import { elements, firstElement, type XmlElement } from '../xml/node.ts';
import { readChannel } from './channel.ts';
import { ATOM_VOCABULARY } from './vocabulary.ts';

const isOld = (root: XmlElement): boolean =>
  /^0\.[1-3]/.test(root.attributes.get('version') ?? '') || firstElement(root, 'tagline', 'modified') !== undefined;

/** Atom 1.0 and 0.3, as a feed or as a document of one entry. */
export function readAtom(root: XmlElement, reading: Reading): ParsedFeed {
  const alone = root.local === 'entry';
  const items = alone ? [root] : [...elements(root, 'entry', 'atom:entry', 'item')];
  return readChannel(isOld(root) ? 'atom-0.3' : 'atom-1.0', root, items, ATOM_VOCABULARY, reading);
}

import type { FeedFormat, ParsedFeed } from '../model.ts';
import type { Reading } from '../reading.ts';
import { elements, firstElement, isElement, type XmlElement } from '../xml/node.ts';
import { readChannel } from './channel.ts';
import { VOCABULARY } from './vocabulary.ts';

function formatOf(root: XmlElement): FeedFormat {
  if (root.local === 'rdf') return hasOldNamespace(root) ? 'rss-0.9' : 'rss-1.0';
  if (root.local === 'channel' && firstElement(root, 'items')) return 'rss-1.1';
  const version = (root.attributes.get('version') ?? '').trim();
  if (/^2/.test(version)) return 'rss-2.0';
  if (/^0\.91/.test(version)) return 'rss-0.91';
  if (/^0\.9[234]/.test(version)) return 'rss-0.92';
  if (/^0\.90?$/.test(version)) return 'rss-0.9';
  if (/^1\.0/.test(version)) return 'rss-1.0';
  return 'rss';
}

/** RSS 0.90 items carry no rdf:about, those of 1.0 must. */
const hasOldNamespace = (root: XmlElement): boolean => {
  const item = firstElement(root, 'item');
  return (
    item !== undefined &&
    !item.attributes.has('rdf:about') &&
    !firstElement(root, 'channel')?.attributes.has('rdf:about')
  );
};

/** RSS of every version. Items stand in the channel, beside it (RDF) or in a list of their own (RSS 1.1): all are read. */
export function readRss(root: XmlElement, reading: Reading): ParsedFeed {
  const channel = root.local === 'channel' ? root : (firstElement(root, 'channel') ?? root);
  const items: XmlElement[] = [];
  for (const holder of root === channel ? [root] : [...elements(root, 'channel'), root]) {
    for (const child of holder.children) {
      if (!isElement(child)) continue;
      if (child.name === 'item' || child.name === 'entry' || child.name === 'atom:entry') items.push(child);
      else if (child.name === 'items') items.push(...elements(child, 'item'));
    }
  }
  return readChannel(formatOf(root), channel, items, VOCABULARY, reading);
}

import { reachIn } from '../../reach.ts';
import { elements, firstElement, type XmlElement } from '../xml/node.ts';

/** How often it was seen, as Media RSS says it: `media:statistics` in `media:community`. */
export function reachOf(item: XmlElement): { reach?: number } {
  for (const holder of [item, ...elements(item, 'media:group', 'media:content')]) {
    const community = firstElement(holder, 'media:community');
    const statistics = community && firstElement(community, 'media:statistics');
    if (statistics) return reachIn(statistics.attributes.get('views')?.trim());
  }
  return {};
}

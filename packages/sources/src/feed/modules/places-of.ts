import type { FeedLimits } from '../limits.ts';
import type { FeedPlace } from '../model.ts';
import { elements, firstElement, trimmedText, type XmlElement } from '../xml/node.ts';

const SHAPES = ['georss:point', 'georss:line', 'georss:polygon', 'georss:box', 'gml:pos', 'gml:poslist'] as const;
const HOLDERS = [
  'georss:where',
  'geo:point',
  'gml:point',
  'gml:linestring',
  'gml:polygon',
  'gml:exterior',
  'gml:linearring',
  'gml:envelope',
  'media:location',
  'where',
] as const;

/** Places of GeoRSS (simple and GML) and W3C geo. Of a line, box or polygon the middle of its corners. */
export function placesOf(parent: XmlElement, limits: FeedLimits): FeedPlace[] {
  const name = trimmedText(firstElement(parent, 'georss:featurename'))?.slice(0, limits.fieldChars) ?? null;
  const found: FeedPlace[] = [];
  collect(parent, name, found, limits, 0);
  return found;
}

function collect(parent: XmlElement, name: string | null, found: FeedPlace[], limits: FeedLimits, depth: number): void {
  if (depth > 6) return;
  const add = (latitude: number, longitude: number): void => {
    if (found.length >= limits.listItems || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return;
    found.push({ latitude, longitude, name });
  };
  for (const shape of elements(parent, ...SHAPES)) {
    const numbers = numbersOf(trimmedText(shape) ?? '');
    const middle = middleOf(shape.name.endsWith('polygon') ? numbers.slice(2) : numbers);
    if (middle) add(...middle);
  }
  const latitude = trimmedText(firstElement(parent, 'geo:lat'));
  const longitude = trimmedText(firstElement(parent, 'geo:long', 'geo:lon'));
  if (latitude !== null && longitude !== null) {
    const both = numbersOf(`${latitude} ${longitude}`);
    if (both.length === 2) add(both[0] as number, both[1] as number);
  }
  for (const holder of elements(parent, ...HOLDERS)) collect(holder, name, found, limits, depth + 1);
}

const numbersOf = (text: string): number[] =>
  text
    .slice(0, 20_000)
    .split(/[\s,]+/)
    .map(Number)
    .filter(Number.isFinite)
    .slice(0, 1000);

function middleOf(numbers: readonly number[]): [number, number] | undefined {
  if (numbers.length < 2 || numbers.length % 2 === 1) return undefined;
  const pairs = numbers.length / 2;
  let latitude = 0;
  let longitude = 0;
  numbers.forEach((value, i) => {
    if (i % 2 === 0) latitude += value;
    else longitude += value;
  });
  return [latitude / pairs, longitude / pairs];
}

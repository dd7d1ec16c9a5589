import { webLink } from '../links.ts';
import type { FeedHints } from '../model.ts';
import { elements, firstElement, textOf, trimmedText, type XmlElement } from '../xml/node.ts';
import type { FoundLink } from './links-of.ts';

const PERIOD_MINUTES: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
]);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const NO_HINTS: FeedHints = {
  ttlMinutes: null,
  updatePeriodMinutes: null,
  skipHours: [],
  skipDays: [],
  hubs: [],
  self: null,
  next: null,
  movedTo: null,
};

function numberIn(text: string | null, least: number, most: number): number | null {
  const value = text === null || !/^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number.NaN : Number(text);
  return value >= least && value <= most ? value : null;
}

/** RSS ttl, skipHours, skipDays; the syndication module; WebSub and paging links; where the feed says it has moved. */
export function hintsOf(channel: XmlElement, links: readonly FoundLink[], base: string | undefined): FeedHints {
  const linked = (rel: string): string | null => links.find((link) => link.rel === rel)?.href ?? null;
  const period = PERIOD_MINUTES.get(trimmedText(firstElement(channel, 'sy:updateperiod'))?.toLowerCase() ?? '');
  const frequency = numberIn(trimmedText(firstElement(channel, 'sy:updatefrequency')), 1, 10_000) ?? 1;
  const moved = firstElement(channel, 'itunes:new-feed-url', 'podcast:newfeedurl');
  return {
    ttlMinutes: numberIn(trimmedText(firstElement(channel, 'ttl')), 0, 10_000_000),
    updatePeriodMinutes: period === undefined ? null : period / frequency,
    skipHours: [...listed(channel, 'skiphours', 'hour')]
      .map((text) => numberIn(text, 0, 24))
      .filter((hour) => hour !== null)
      .map((hour) => hour % 24),
    skipDays: [...listed(channel, 'skipdays', 'day')]
      .map((day) => DAYS.indexOf(day.toLowerCase()))
      .filter((day) => day >= 0),
    hubs: [...new Set(links.filter((link) => link.rel === 'hub').map((link) => link.href))].slice(0, 10),
    self: linked('self'),
    next: linked('next'),
    movedTo: webLink(trimmedText(moved), moved?.base ?? base),
  };
}

function* listed(channel: XmlElement, list: string, each: string): Generator<string> {
  for (const found of elements(channel, list)) {
    for (const one of [...elements(found, each)].slice(0, 31)) yield textOf(one).trim();
  }
}

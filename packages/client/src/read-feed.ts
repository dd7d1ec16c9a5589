import { tlps } from '@hearsay/contracts';
import { parseFeed } from '@hearsay/sources';

/** An alert as a subscription's feed carries it. */
export interface FeedAlert {
  /** The same id as over any other channel. */
  readonly id: string;
  readonly title: string;
  /** ISO instant. */
  readonly at: string;
  readonly link: string;
  readonly tlp: string;
  readonly exercise: boolean;
  readonly text: string;
}

const urn = 'urn:hearsay:alert:';

/** Alerts in the bytes of a subscription's feed, Atom or JSON, in its order; what is no alert is left out. @throws FeedError where it is no feed. */
export function readFeed(bytes: Uint8Array): FeedAlert[] {
  return parseFeed(bytes, {}).entries.flatMap(({ id, title, published, updated, link, categories, text }) => {
    if (!id?.startsWith(urn)) return [];
    return [
      {
        id: id.slice(urn.length),
        title: title ?? '',
        at: published ?? updated ?? '',
        link: link ?? '',
        // What does not say how it may be shared is not shared.
        tlp: tlps.find((tlp) => categories.includes(tlp)) ?? 'TLP:RED',
        exercise: categories.includes('exercise'),
        text,
      },
    ];
  });
}

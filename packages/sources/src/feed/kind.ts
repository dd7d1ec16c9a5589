import type { SourceKind } from '../kind.ts';
import { parseFeed } from './parse-feed.ts';
import { secondReader } from './second/second-reader.ts';

export const acceptFeeds =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

export const feedKind: SourceKind = {
  shape: 'polled',
  about: {
    summary: 'RSS, RDF, Atom, CDF or JSON feed at an address.',
    terms: 'Those of its publisher. Feeds are published to be read by programs; passages are quoted with their link.',
    limits:
      'What the publisher puts into it: often the newest 10 to 50 items, often shortened. Its wishes (ttl, Cache-Control, Retry-After) are kept.',
    credentials: 'None.',
  },
  request: ({ url }) => ({ url, accept: acceptFeeds }),
  parse: (bytes, _source, { contentType, url }) =>
    parseFeed(bytes, { ...(contentType === undefined ? {} : { contentType }), ...(url === undefined ? {} : { url }) }),
  second: secondReader,
};

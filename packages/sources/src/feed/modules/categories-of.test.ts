import { expect, it } from 'vitest';
import { parseFeed } from '../parse-feed.ts';

it('reads the value of a subject that RDF describes', () => {
  const feed = parseFeed(
    new TextEncoder().encode(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:taxo="http://purl.org/rss/1.0/modules/taxonomy/">
       <channel rdf:about="https://town.example/"><title>t</title></channel>
       <item rdf:about="https://town.example/1"><title>t</title>
       <dc:subject><rdf:Description><taxo:topic rdf:resource="https://topics.example/polls"/><rdf:value>polls</rdf:value></rdf:Description></dc:subject>
       <dc:subject>queues</dc:subject></item></rdf:RDF>`,
    ),
  );
  expect(feed.entries[0]?.categories).toEqual(['polls', 'queues']);
});

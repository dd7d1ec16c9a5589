import { deriveId, type RumourAlert, type SourceAlert } from '@hearsay/contracts';
import type { Message } from '../port.ts';

const at = '2014-11-30T08:00:00.000Z';

/** An alert made up for tests. */
export function alert(over: Partial<RumourAlert> = {}): RumourAlert {
  return {
    type: 'alert',
    v: 1,
    id: deriveId('alert', 'made up'),
    jurisdiction: 'md' as RumourAlert['jurisdiction'],
    agency: 'cert' as RumourAlert['agency'],
    reason: { kind: 'new-rumour' },
    rumour: {
      id: deriveId('rumour', 'made up'),
      version: 1,
      statement: 'The register was hacked',
      language: 'en',
      category: 'tech.hack',
      flags: [],
      state: 'new',
      verdict: 'unverified',
      priority: 40,
      claims: 1,
      languages: ['en'],
      firstSeen: at,
      lastSeen: at,
    },
    tlp: 'TLP:GREEN',
    at,
    cause: { topic: 'rumours', partition: 0, offset: 0 },
    part: 1,
    of: 1,
    exercise: false,
    ...over,
  };
}

/** An alert about a source that is in trouble, made up for tests. @param health what the collector says of it, in words. */
export function messageAboutSource(health: string, over: Partial<SourceAlert> = {}): Message<SourceAlert> {
  const { reason: _, rumour: _r, about: _a, ...rest } = alert();
  return {
    alert: {
      ...rest,
      about: 'source',
      reason: { kind: 'source-in-trouble', trouble: 'quarantined' },
      source: { id: 'news' as SourceAlert['source']['id'], name: 'News', kind: 'feed', health },
      ...over,
    },
    why: "A source may be somebody else's now.",
    links: { page: 'https://hearsay.example/sources', api: 'https://hearsay.example/api/v1/sources' },
  };
}

export function messageAbout(statement: string, over: Partial<RumourAlert> = {}): Message<RumourAlert> {
  const about = alert(over);
  return {
    alert: { ...about, rumour: { ...about.rumour, statement } },
    why: 'A rumour was found.',
    links: { page: 'https://hearsay.example/rumours/r', api: 'https://hearsay.example/api/v1/rumours/r' },
  };
}

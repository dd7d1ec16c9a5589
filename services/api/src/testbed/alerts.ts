import { deriveId, type Rumour, type RumourAlert, type SourceAlert } from '@hearsay/contracts';

/** A made-up alert about a rumour. */
export function alertOf(rumour: Rumour, over: Partial<RumourAlert> = {}): RumourAlert {
  const { id, version, statement, language, category, flags, state, verdict, claims, firstSeen, lastSeen } = rumour;
  return {
    type: 'alert',
    v: 1,
    id: deriveId('alert', rumour.id, 'cert'),
    jurisdiction: rumour.jurisdiction,
    agency: 'cert' as RumourAlert['agency'],
    subscription: 'cert-tech' as NonNullable<RumourAlert['subscription']>,
    reason: { kind: 'new-rumour' },
    rumour: {
      ...{ id, version, statement, language, category, flags, state, verdict, claims, firstSeen, lastSeen },
      priority: 50,
      languages: ['en'],
    },
    tlp: 'TLP:AMBER',
    at: '2014-11-30T08:02:00Z',
    cause: { topic: 'rumours', partition: 0, offset: 0 },
    part: 1,
    of: 1,
    exercise: false,
    ...over,
  };
}

/** A made-up alert about a source in trouble. */
export function alertOfSource(over: Partial<SourceAlert> = {}): SourceAlert {
  return {
    type: 'alert',
    v: 1,
    about: 'source',
    id: deriveId('alert', 'news', 'in trouble'),
    jurisdiction: 'md' as SourceAlert['jurisdiction'],
    agency: 'cert' as SourceAlert['agency'],
    reason: { kind: 'source-in-trouble', trouble: 'quarantined' },
    source: { id: 'news' as SourceAlert['source']['id'], name: 'News', kind: 'feed', health: 'moved <b>away</b>' },
    tlp: 'TLP:AMBER',
    at: '2014-11-30T08:02:00Z',
    cause: { topic: 'registry', partition: 0, offset: 0 },
    part: 1,
    of: 1,
    exercise: false,
    ...over,
  };
}

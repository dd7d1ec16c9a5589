import { type Alert, deriveId, type Rumour } from '@hearsay/contracts';

/** A made-up alert about a rumour. */
export function alertOf(rumour: Rumour, over: Partial<Alert> = {}): Alert {
  const { id, version, statement, language, category, flags, state, verdict, claims, firstSeen, lastSeen } = rumour;
  return {
    type: 'alert',
    v: 1,
    id: deriveId('alert', rumour.id, 'cert'),
    jurisdiction: rumour.jurisdiction,
    agency: 'cert' as Alert['agency'],
    subscription: 'cert-tech' as NonNullable<Alert['subscription']>,
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

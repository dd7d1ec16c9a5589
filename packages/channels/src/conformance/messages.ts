import { type Alert, deriveId } from '@hearsay/contracts';
import type { Message } from '../port.ts';

const at = '2014-11-30T08:00:00.000Z';

/** An alert made up for tests. */
export function alert(over: Partial<Alert> = {}): Alert {
  return {
    type: 'alert',
    v: 1,
    id: deriveId('alert', 'made up'),
    jurisdiction: 'md' as Alert['jurisdiction'],
    agency: 'cert' as Alert['agency'],
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

export function messageAbout(statement: string, over: Partial<Alert> = {}): Message {
  const about = alert(over);
  return {
    alert: { ...about, rumour: { ...about.rumour, statement } },
    why: 'A rumour was found.',
    links: { rumour: 'https://hearsay.example/rumours/r', api: 'https://hearsay.example/api/v1/rumours/r' },
  };
}

import { type Claim, deriveId, type Rumour, type RumourEvent } from '@hearsay/contracts';
import { beginning, hashOf } from '../history.ts';

/** When all of it happens. */
export const opening = '2014-11-30T08:00:00.000Z';

/** A rumour made up for tests, as it stands after its opening. */
export function rumourOf(name: string, over: Partial<Rumour> = {}): Rumour {
  return {
    id: deriveId('rumour', name),
    jurisdiction: 'md' as Rumour['jurisdiction'],
    version: 1,
    statement: `The register was hacked <b>${name}</b>`,
    statementBy: 'machine',
    language: 'en',
    category: 'tech.hack',
    flags: [],
    state: 'new',
    verdict: 'unverified',
    priority: { score: 40, parts: [] },
    claims: 1,
    denials: 0,
    questions: 0,
    authors: 1,
    languages: { en: 1 },
    sources: { news: 1 },
    firstSeen: opening,
    lastSeen: opening,
    recent: [],
    verifications: [],
    tlp: 'TLP:GREEN',
    absorbed: [],
    exercise: false,
    ...over,
  };
}

/** The claim that opens it. */
export function claimOf(name: string, over: Partial<Claim> = {}): Claim {
  return {
    type: 'claim',
    v: 1,
    id: deriveId('claim', name),
    jurisdiction: 'md' as Claim['jurisdiction'],
    post: {
      id: deriveId('post', name),
      version: 1,
      source: 'news' as Claim['post']['source'],
      platform: 'feed',
      fetchedAt: opening,
    },
    language: 'en',
    excerpt: 'The register was hacked',
    category: 'tech.hack',
    flags: [],
    stance: 'asserts',
    confidence: 0.9,
    flagged: true,
    words: [],
    detector: { name: 'test', version: '1' },
    cause: { topic: 'posts', partition: 0, offset: 0 },
    exercise: false,
    ...over,
  };
}

/** The event after which a rumour stands as given, well chained to the one before it. Without a change it is its opening. */
export function eventOf(
  rumour: Rumour,
  change: RumourEvent['change'] = { kind: 'opened', claim: claimOf(rumour.id) },
  { before, at = opening }: { readonly before?: RumourEvent | undefined; readonly at?: string } = {},
): RumourEvent {
  const event: Omit<RumourEvent, 'hash'> = {
    type: 'rumour-event',
    v: 1,
    id: deriveId('event', rumour.id, rumour.version),
    at,
    cause: { topic: 'claims', partition: 0, offset: rumour.version },
    part: 1,
    of: 1,
    change,
    rumour,
    previous: before?.hash ?? beginning,
  };
  return { ...event, hash: hashOf(event) };
}

import { type Claim, deriveId, type Rumour, type RumourEvent } from '@hearsay/contracts';

const zeros = '0'.repeat(64);
const at = '2014-11-30T08:00:00.000Z';

/** A rumour made up for tests, as it stands after its opening. */
export function rumour(name: string, over: Partial<Rumour> = {}): Rumour {
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
    firstSeen: at,
    lastSeen: at,
    recent: [],
    verifications: [],
    tlp: 'TLP:GREEN',
    absorbed: [],
    exercise: false,
    ...over,
  };
}

export function claim(name: string): Claim {
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
      fetchedAt: at,
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
  };
}

/** The event after which a rumour stands as given. Without a change it is its opening. */
export function event(
  after: Rumour,
  change: RumourEvent['change'] = { kind: 'opened', claim: claim(after.id) },
): RumourEvent {
  return {
    type: 'rumour-event',
    v: 1,
    id: deriveId('event', after.id, after.version),
    at,
    cause: { topic: 'claims', partition: 0, offset: 0 },
    part: 1,
    of: 1,
    change,
    rumour: after,
    previous: zeros,
    hash: zeros,
  };
}

import { type Claim, deriveId, type Rumour, type RumourEvent } from '@hearsay/contracts';
import type { Document } from '@hearsay/index';
import { beginning, hashOf } from '@hearsay/rumours';

const minute = (n: number) => new Date(Date.UTC(2014, 10, 30, 8, n)).toISOString();

/** A claim of a made-up rumour. */
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
      fetchedAt: minute(1),
      publishedAt: minute(0),
    },
    language: 'en',
    excerpt: `The ${name} was attacked`,
    category: 'tech.hack',
    flags: [],
    stance: 'asserts',
    confidence: 0.9,
    flagged: true,
    words: [],
    detector: { name: 'rules', version: '1' },
    cause: { topic: 'posts', partition: 0, offset: 0 },
    exercise: false,
    ...over,
  };
}

/** A made-up rumour about a thing. */
export function rumourOf(name: string, over: Partial<Rumour> = {}): Rumour {
  return {
    id: deriveId('rumour', name),
    jurisdiction: 'md' as Rumour['jurisdiction'],
    version: 1,
    statement: `The ${name} was attacked`,
    statementBy: 'machine',
    language: 'en',
    category: 'tech.hack',
    flags: [],
    state: 'new',
    verdict: 'unverified',
    priority: { score: 50, parts: [{ name: 'claims', points: 50, why: 'one claim' }] },
    claims: 1,
    denials: 0,
    questions: 0,
    authors: 1,
    languages: { en: 1 },
    sources: { news: 1 },
    firstSeen: minute(0),
    lastSeen: minute(1),
    recent: [{ minute: minute(0), claims: 1 }],
    verifications: [],
    tlp: 'TLP:AMBER',
    absorbed: [],
    exercise: false,
    ...over,
  };
}

/** A link of a history, well chained to the one before it. */
export function eventOf(rumour: Rumour, change: RumourEvent['change'], before?: RumourEvent): RumourEvent {
  const event: Omit<RumourEvent, 'hash'> = {
    type: 'rumour-event',
    v: 1,
    id: deriveId('event', rumour.id, rumour.version),
    at: minute(rumour.version),
    cause: { topic: 'claims', partition: 0, offset: rumour.version },
    part: 1,
    of: 1,
    change,
    rumour,
    previous: before?.hash ?? beginning,
  };
  return { ...event, hash: hashOf(event) };
}

/** What the index holds after such an event. */
export function documentsFor(event: RumourEvent): Document[] {
  const { rumour, change } = event;
  const { id, jurisdiction, tlp, exercise, category, state, verdict, firstSeen, lastSeen, claims } = rumour;
  const shared = { jurisdiction, rumour: id, tlp, exercise, category };
  const documents: Document[] = [
    {
      kind: 'rumour',
      id,
      version: rumour.version,
      fields: {
        ...{ ...shared, state, verdict, firstSeen, lastSeen, claims },
        title: rumour.statement,
        language: rumour.language,
        languages: Object.keys(rumour.languages),
        sources: Object.keys(rumour.sources),
        priority: rumour.priority.score,
        at: lastSeen,
      },
      body: { rumour },
    },
    {
      kind: 'event',
      id: event.id,
      version: 1,
      fields: { ...shared, at: event.at },
      body: { id: event.id, at: event.at, change, hash: event.hash },
    },
  ];
  if (change.kind === 'opened') {
    const { claim } = change;
    documents.push({
      kind: 'claim',
      id: claim.id,
      version: 1,
      fields: {
        ...shared,
        text: claim.excerpt,
        language: claim.language,
        stance: claim.stance,
        source: claim.post.source,
        at: claim.post.publishedAt ?? claim.post.fetchedAt,
      },
      body: { claim, join: { kind: 'first' }, rumour: id },
    });
  }
  return documents;
}

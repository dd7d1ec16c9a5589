import type { Claim, Rumour, RumourEvent } from '@hearsay/contracts';
import type { Document } from '@hearsay/index';
import * as madeUp from '@hearsay/rumours/testing';

const minute = (n: number) => new Date(Date.UTC(2014, 10, 30, 8, n)).toISOString();

/** A claim of a made-up rumour about a thing. */
export function claimOf(name: string, over: Partial<Claim> = {}): Claim {
  const claim = madeUp.claimOf(name);
  const post = { ...claim.post, fetchedAt: minute(1), publishedAt: minute(0) };
  return { ...claim, post, excerpt: `The ${name} was attacked`, detector: { name: 'rules', version: '1' }, ...over };
}

/** A made-up rumour about a thing. */
export function rumourOf(name: string, over: Partial<Rumour> = {}): Rumour {
  return madeUp.rumourOf(name, {
    statement: `The ${name} was attacked`,
    priority: { score: 50, parts: [{ name: 'claims', points: 50, why: 'one claim' }] },
    lastSeen: minute(1),
    recent: [{ minute: minute(0), claims: 1 }],
    tlp: 'TLP:AMBER',
    ...over,
  });
}

/** A link of a history, well chained to the one before it: each version a minute after the last. */
export function eventOf(rumour: Rumour, change: RumourEvent['change'], before?: RumourEvent): RumourEvent {
  return madeUp.eventOf(rumour, change, { before, at: minute(rumour.version) });
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

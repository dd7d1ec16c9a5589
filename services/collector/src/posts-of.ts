import { createHash } from 'node:crypto';
import { deriveId, LanguageTag, type Post, type SourceConfig, type SourceState } from '@hearsay/contracts';
import type { FeedEntry, SourceContent } from '@hearsay/sources';
import { canonicalLink } from './canonical-link.ts';
import { type Capture, type Original, sealEntry } from './evidence/seal-entry.ts';
import { maskPeople, pseudonymOf } from './pseudonym.ts';
import { storyOf } from './story.ts';

type Seen = SourceState['seen'];

export interface Surroundings {
  readonly jurisdiction: Post['jurisdiction'];
  readonly source: SourceConfig;
  /** ISO instant of the fetch. */
  readonly fetchedAt: string;
  readonly pseudonymKey: string;
  /** What the answer was; set where its new entries are to be held as evidence. */
  readonly capture?: Capture;
  readonly exercise: boolean;
}

/**
 * Entries remembered that are no longer in the feed: a feed that drops some and shows them again does not make posts twice. Some times what
 * it shows, within these bounds: all of it is written again with each new entry.
 */
const remembered = (shown: number) => Math.min(2000, Math.max(200, 4 * shown));
export const shortHash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/**
 * The posts in a feed that are new or were edited, oldest first, their evidence, what is seen after it, and whether any entry was seen before. An entry is known by its id in this source, so
 * that another source cannot replace it by using the same one.
 */
export function postsOf(
  feed: Pick<SourceContent, 'entries'>,
  seen: Seen,
  around: Surroundings,
  original?: Original,
): { posts: Post[]; evidence: Uint8Array[]; seen: Seen; familiar: boolean } {
  const evidence: Uint8Array[] = [];
  const now: [string, Seen[string]][] = [];
  const posts: Post[] = [];
  const met = new Set<string>();
  let familiar = false;
  for (const entry of [...feed.entries].reverse()) {
    const text = maskPeople(entry.text).slice(0, 100_000);
    if (!text.trim()) continue;
    const identity = shortHash(entry.id ?? entry.link ?? text);
    if (met.has(identity)) continue;
    met.add(identity);
    const content = shortHash(text);
    const before = Object.hasOwn(seen, identity) ? seen[identity] : undefined;
    if (before !== undefined) familiar = true;
    const version = before === undefined ? 1 : before.content === content ? before.version : before.version + 1;
    now.push([identity, { content, version }]);
    if (before?.version === version) continue;
    const { capture, source, fetchedAt } = around;
    const sealed = capture && sealEntry(entry, capture, { source: source.id, fetchedAt }, original);
    if (sealed) evidence.push(sealed.record);
    posts.push({ ...postOf(entry, identity, version, text, around), ...(sealed ? { evidence: sealed.sha256 } : {}) });
  }
  const kept = Object.entries(seen)
    .filter(([identity]) => !met.has(identity))
    .slice(-remembered(met.size));
  return { posts, evidence, seen: Object.fromEntries([...kept, ...now]), familiar };
}

/** The id of the post that an entry of a source becomes, by what the entry is known by there. */
export const postIdOf = (identity: string, { jurisdiction, source }: Pick<Surroundings, 'jurisdiction' | 'source'>) =>
  deriveId('post', jurisdiction, source.id, identity);

export function postOf(entry: FeedEntry, identity: string, version: number, text: string, around: Surroundings): Post {
  const { jurisdiction, source, fetchedAt, pseudonymKey, exercise } = around;
  const url = canonicalLink(entry.link);
  const who = entry.author?.name ?? entry.author?.email ?? entry.author?.url;
  const language = LanguageTag.safeParse(entry.language?.toLowerCase().split(/[-_]/)[0]);
  const published = instantOf(entry.published ?? entry.updated);
  const story = storyOf({ text, url, id: entry.id, fetchedFrom: around.capture?.url ?? source.url });
  return {
    type: 'post',
    v: 1,
    id: postIdOf(identity, { jurisdiction, source }),
    version,
    jurisdiction,
    source: source.id,
    platform: source.kind,
    text,
    fetchedAt,
    places: [{ source: source.id, ...(url === undefined ? {} : { url }) }],
    exercise,
    ...(story === undefined ? {} : { story }),
    ...(url === undefined ? {} : { url }),
    ...(entry.title?.trim() ? { title: maskPeople(entry.title.trim()).slice(0, 1000) } : {}),
    ...(language.success ? { language: language.data } : {}),
    ...(who ? { author: pseudonymOf(pseudonymKey, source.kind, who) } : {}),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(entry.reach === undefined ? {} : { reach: entry.reach }),
  };
}

function instantOf(text: string | null): string | undefined {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) || Math.abs(at) > 8.64e15 - 1 || at < -62_135_596_800_000 || at > 253_402_300_799_999
    ? undefined
    : new Date(at).toISOString();
}

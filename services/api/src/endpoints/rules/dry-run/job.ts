import { Rules } from '@hearsay/claims/rules';
import { type ClaimId, decodeRecord, type Leaf, type PostId, type RuleBody, RuleId } from '@hearsay/contracts';

/** Records of a topic to look through with one rule. Plain data: it goes to a thread. */
export interface Job {
  readonly body: RuleBody;
  readonly jurisdiction: string;
  /** Only what was fetched from here on. */
  readonly since: string;
  readonly topic: 'claims' | 'posts';
  readonly records: readonly Uint8Array[];
  /** How many examples are still wanted. */
  readonly examples: number;
}

export interface Hit {
  readonly post: PostId;
  readonly at: string;
  readonly language: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A post in which a claim was flagged. */
export interface Flagged {
  readonly post: PostId;
  readonly claim: ClaimId;
  readonly category: Leaf;
}

export interface Looked {
  readonly read: number;
  readonly found: readonly PostId[];
  readonly hits: readonly Hit[];
  /** Of claims: the post of each, and what it was flagged as. */
  readonly flagged: readonly Flagged[];
}

const around = 120;
let ready: { readonly body: RuleBody; readonly key: string; readonly rules: Rules } | undefined;

/** Looks through records with a rule. A record that cannot be read is left out: whoever owns its topic says so. */
export function lookThrough({ body, jurisdiction, since, topic, records, examples }: Job): Looked {
  const key = JSON.stringify(body);
  if (ready?.key !== key) ready = { body, key, rules: new Rules([{ rule: RuleId.parse('tried'), body }]) };
  const { rules } = ready;
  const found: PostId[] = [];
  const hits: Hit[] = [];
  const flagged: Flagged[] = [];
  let read = 0;
  for (const bytes of records) {
    const one = readable(topic, bytes);
    if (one === undefined || one.jurisdiction !== jurisdiction || one.at < since) continue;
    read += 1;
    if (one.flagged !== undefined) flagged.push({ post: one.post, ...one.flagged });
    const [match] = rules.match(one);
    if (match === undefined) continue;
    found.push(one.post);
    if (hits.length >= examples) continue;
    const whole = match.field === 'title' ? (one.title ?? '') : one.text;
    const from = Math.max(0, match.start - around);
    hits.push({
      post: one.post,
      at: one.at,
      language: one.language ?? 'und',
      text: whole.slice(from, match.end + around),
      start: match.start - from,
      end: match.end - from,
    });
  }
  return { read, found, hits, flagged };
}

interface Readable {
  readonly jurisdiction: string;
  readonly post: PostId;
  readonly at: string;
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly flagged?: Omit<Flagged, 'post'>;
}

function readable(topic: Job['topic'], bytes: Uint8Array): Readable | undefined {
  try {
    if (topic === 'claims') {
      const { id, jurisdiction, post, excerpt, language, category, flagged } = decodeRecord('claims', bytes);
      const kept = { jurisdiction, post: post.id, at: post.fetchedAt, text: excerpt, language };
      return { ...kept, ...(flagged ? { flagged: { claim: id, category } } : {}) };
    }
    const { jurisdiction, id, fetchedAt, text, title, language, deletedAt } = decodeRecord('posts', bytes);
    if (deletedAt !== undefined) return undefined;
    const more = { ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
    return { jurisdiction, post: id, at: fetchedAt, text, ...more };
  } catch {
    return undefined;
  }
}

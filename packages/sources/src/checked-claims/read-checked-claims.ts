import { createHash } from 'node:crypto';
import { CheckedClaim, type JurisdictionId } from '@hearsay/contracts';
import { parse } from 'csv-parse/sync';
import { claimsInJson } from './claim-review.ts';
import type { RawClaim } from './raw-claim.ts';

export interface ReadClaims {
  readonly claims: readonly CheckedClaim[];
  /** What was left out, and why: place in the file and reason. */
  readonly problems: readonly string[];
}

/**
 * Reads checked claims from the text of a file: ClaimReview as JSON-LD (one, a list, `@graph`, a DataFeed), the answer of Google's Fact
 * Check Tools API, JSON Lines, or CSV with a header.
 * @throws Error where the file is none of these.
 */
export function readCheckedClaims(file: string, jurisdiction: JurisdictionId, at: string): ReadClaims {
  const text = file.replace(/^\uFEFF/, '').trim();
  const raw = /^[[{]/.test(text) ? claimsInJson(text) : claimsInCsv(text);
  const claims = new Map<string, CheckedClaim>();
  const problems: string[] = [];
  raw.forEach((one, i) => {
    const read = checked(one, jurisdiction, at);
    if (typeof read === 'string') problems.push(`claim ${i + 1}: ${read}`);
    else claims.set(read.id, read);
  });
  return { claims: [...claims.values()], problems };
}

function checked(one: RawClaim, jurisdiction: JurisdictionId, at: string): CheckedClaim | string {
  const text = one.text?.trim() || one.title?.trim();
  if (!text) return 'has no text: what was claimed is missing';
  const short = (value: string | undefined, most: number) => value?.trim().slice(0, most) || undefined;
  const url = short(one.url, 2048);
  const entry = {
    type: 'checked-claim',
    v: 1,
    id: createHash('sha256')
      .update(`${url ?? ''}\n${text}`)
      .digest('hex')
      .slice(0, 32),
    jurisdiction,
    text: text.slice(0, 5000),
    title: short(one.title, 1000),
    rating: short(one.rating, 200),
    date: short(one.date, 60),
    language: short(one.language, 35),
    url: url !== undefined && /^https?:\/\//.test(url) ? url : undefined,
    publisher: short(one.publisher, 300),
    at,
  };
  const parsed = CheckedClaim.safeParse(
    Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)),
  );
  return parsed.success
    ? parsed.data
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

/** Names that columns go by. */
const columns: Readonly<Record<string, keyof RawClaim>> = {
  text: 'text',
  claim: 'text',
  claimreviewed: 'text',
  statement: 'text',
  title: 'title',
  headline: 'title',
  rating: 'rating',
  verdict: 'rating',
  textualrating: 'rating',
  date: 'date',
  reviewdate: 'date',
  datepublished: 'date',
  language: 'language',
  lang: 'language',
  url: 'url',
  link: 'url',
  publisher: 'publisher',
  source: 'publisher',
};

function claimsInCsv(text: string): RawClaim[] {
  const delimiter = [',', ';', '\t'];
  const rows = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }) as string[][];
  const [header = [], ...lines] = rows;
  const fields = header.map((name) => columns[name.toLowerCase().replace(/[^a-z]/g, '')]);
  if (!fields.includes('text') && !fields.includes('title'))
    throw new Error('is neither JSON nor a CSV file with a column "text", "claim" or "title" in its first line');
  return lines.map((line) => {
    const one: RawClaim = {};
    fields.forEach((field, i) => {
      if (field !== undefined) one[field] ??= line[i];
    });
    return one;
  });
}

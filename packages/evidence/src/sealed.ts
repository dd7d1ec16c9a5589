import { createHash } from 'node:crypto';
import { HearsayError } from '@hearsay/contracts';
import { z } from 'zod';

/** What is known of a piece of evidence. It is hashed together with the bytes: neither can be changed alone. */
export const EvidenceAbout = z.object({
  v: z.literal(1),
  /** Where it was fetched, after redirects. */
  url: z.string(),
  /** ISO 8601, UTC. */
  fetchedAt: z.string(),
  source: z.string(),
  /** Headers of the answer it came in; cookies left out. */
  headers: z.record(z.string(), z.string()),
  /** True where these bytes stand in the answer just so; false where the answer was decoded, or the piece written anew from what was parsed. */
  verbatim: z.boolean(),
  /** Set where the piece was too large and only its beginning is here. */
  truncated: z.literal(true).optional(),
});
export type EvidenceAbout = z.infer<typeof EvidenceAbout>;

const newline = 0x0a;
const encoder = new TextEncoder();

/** The record that is stored: a line of JSON that says what the bytes are, then the bytes; and its SHA-256 in hex. */
export function sealEvidence(bytes: Uint8Array, about: EvidenceAbout): { record: Uint8Array; sha256: string } {
  const head = encoder.encode(`${JSON.stringify(about)}\n`);
  const record = new Uint8Array(head.length + bytes.length);
  record.set(head);
  record.set(bytes, head.length);
  return { record, sha256: createHash('sha256').update(record).digest('hex') };
}

/** @throws HearsayError `log-corrupt` where the record is none. */
export function unsealEvidence(record: Uint8Array): { bytes: Uint8Array; about: EvidenceAbout } {
  const end = record.indexOf(newline);
  try {
    const about = EvidenceAbout.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(record.subarray(0, end))),
    );
    return { bytes: record.subarray(end + 1), about };
  } catch (error) {
    throw new HearsayError('log-corrupt', 'a piece of evidence does not say what it is', { cause: error });
  }
}

const mostHeaders = 60;
const mostHeaderChars = 8_000;

/** The headers of an answer that are worth keeping: all but cookies, up to a size. */
export function headersForEvidence(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept: [string, string][] = [];
  let left = mostHeaderChars;
  for (const [name, value] of Object.entries(headers).slice(0, mostHeaders)) {
    if (/^set-cookie2?$|^authorization$/i.test(name) || name === '__proto__') continue;
    const short = value.slice(0, 1000);
    left -= name.length + short.length;
    if (left < 0) break;
    kept.push([name, short]);
  }
  return Object.fromEntries(kept);
}

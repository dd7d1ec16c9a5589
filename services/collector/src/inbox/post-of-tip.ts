import { deriveId, type Post, type Tip } from '@hearsay/contracts';
import { sealEvidence } from '@hearsay/evidence';
import { maskPeople, pseudonymOf } from '../pseudonym.ts';

/**
 * The post that a tip becomes. It is a claim of a member of the public, whatever it says of itself: its platform is the tipline, its only place
 * the tipline, and a link in it stands in the text and not where a source's own address would.
 */
export function postOfTip(tip: Tip, pseudonymKey: string): Post {
  const text = maskPeople([tip.text, tip.where, tip.link].filter(Boolean).join('\n'));
  return {
    type: 'post',
    v: 1,
    id: deriveId('post', tip.jurisdiction, tip.source, tip.id),
    version: tip.post ?? 1,
    jurisdiction: tip.jurisdiction,
    source: tip.source,
    platform: 'tipline',
    text,
    author: pseudonymOf(pseudonymKey, 'tipline', tip.origin),
    ...(tip.language === undefined ? {} : { language: tip.language }),
    publishedAt: tip.at,
    fetchedAt: tip.at,
    places: [{ source: tip.source }],
    exercise: tip.exercise,
  };
}

/**
 * What was reported, word for word: what stands in evidence of a tip. Neither contact nor origin are in it, as evidence is kept longer than the
 * inbox, and shown.
 */
export function evidenceOfTip({ text, where, link, source, at }: Tip): { record: Uint8Array; sha256: string } {
  const reported = JSON.stringify({ text, where, link }, null, 2);
  return sealEvidence(new TextEncoder().encode(reported), {
    v: 1,
    url: '/tips',
    fetchedAt: at,
    source,
    headers: { 'content-type': 'application/json' },
    verbatim: false,
  });
}

/** Whether a tip goes on: by itself, or because a person let it. */
export const goesOn = ({ state }: Pick<Tip, 'state'>): boolean => state === 'new' || state === 'accepted';

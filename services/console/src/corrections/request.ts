import type { CorrectionRequest, DryRunHit, MissedRequest } from '@hearsay/contracts';

/** What is corrected: a claim of a rumour, or a passage that nobody flagged. */
export type Corrected =
  | { readonly rumour: string; readonly claim: string }
  | { readonly missed: Pick<DryRunHit, 'post' | 'text' | 'language'> };

export interface Typed {
  /** '' where nobody chose; 'none' where it is no claim. */
  readonly is: string;
  readonly reason: string;
}

/** The fields that still need something; nothing where it can be sent. */
export function missingIn({ is, reason }: Typed): readonly (keyof Typed)[] {
  return [...(is === '' ? (['is'] as const) : []), ...(reason.trim() === '' ? (['reason'] as const) : [])];
}

/** What is sent, and where to. */
export function requestFor(
  what: Corrected,
  { is, reason }: Typed,
): { readonly path: string; readonly body: CorrectionRequest | MissedRequest } {
  const leaf = is as MissedRequest['is'];
  if ('missed' in what) {
    const { post, text, language } = what.missed;
    return { path: '/api/v1/corrections', body: { post, text, language, is: leaf, reason } };
  }
  const path = `/api/v1/rumours/${encodeURIComponent(what.rumour)}/claims/${encodeURIComponent(what.claim)}/corrections`;
  return { path, body: { is: is === 'none' ? null : leaf, reason } };
}

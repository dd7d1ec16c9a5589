import type { Leaf, RebuttalId, RebuttalText, Rumour, Verdict } from '@hearsay/contracts';

/** A rebuttal as the public sees it. Nothing of the rumour's claims, figures or people is in it. */
export interface PublishedRebuttal {
  readonly id: RebuttalId;
  readonly version: number;
  readonly kind: 'denial' | 'clarification' | 'admission';
  readonly verdict: Verdict;
  readonly category: Leaf;
  readonly texts: Readonly<Record<string, RebuttalText>>;
  readonly publishedAt: string;
  /** Earlier public versions, oldest first: whoever read those is told that the text changed. */
  readonly corrects: readonly { readonly version: number; readonly publishedAt: string }[];
}

/**
 * What is public of a rumour: its published rebuttal. `undefined` where there is none, where it was withdrawn, and always in an exercise.
 * @param at when the rumour came to stand as it does, for rebuttals that do not say when they were published.
 */
export function publishedOf(
  rumour: Pick<Rumour, 'exercise' | 'rebuttal' | 'verdict' | 'category'>,
  at: string,
): PublishedRebuttal | undefined {
  const { rebuttal, exercise, verdict, category } = rumour;
  if (exercise || rebuttal?.status !== 'published') return undefined;
  const { id, version, kind, texts, publishedAt = at, corrects } = rebuttal;
  return {
    ...{ id, version, kind, verdict, category, texts, publishedAt },
    corrects: [...corrects].sort((a, b) => a.version - b.version),
  };
}

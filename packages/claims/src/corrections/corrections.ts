import type {
  Correction,
  CorrectionEntry,
  CorrectionReview,
  CorrectionState,
  CorrectionsRolledBack,
} from '@hearsay/contracts';

/** A correction as it stands, and who accepted it. */
export interface Standing {
  readonly correction: Correction;
  readonly state: CorrectionState;
  readonly review: CorrectionReview | undefined;
}

const later = (a: { at: string; id: string }, b: { at: string; id: string }) =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** What became of each correction, in the order in which they were made: a function of the entries, whatever their order. */
export function standingOf(entries: readonly CorrectionEntry[]): Standing[] {
  const of = <Type extends CorrectionEntry['type']>(type: Type) =>
    [...new Map(entries.filter((entry) => entry.type === type).map((entry) => [entry.id, entry])).values()].sort(
      later,
    ) as Extract<CorrectionEntry, { type: Type }>[];
  const reviews = new Map<string, CorrectionReview>();
  const rolledBack = of('corrections-rolled-back');
  const gone = (entry: { readonly by: { readonly person: string }; readonly at: string }) =>
    rolledBack.some((one: CorrectionsRolledBack) => one.account === entry.by.person && one.at >= entry.at);
  // A review by somebody whose account is rolled back is no review.
  for (const review of of('correction-review')) if (!gone(review)) reviews.set(review.correction, review);
  return of('correction').map((correction) => {
    const found = reviews.get(correction.id);
    // Nobody is their own second person, whoever wrote the entry.
    const review = found?.by.person === correction.by.person ? undefined : found;
    const state: CorrectionState = gone(correction)
      ? 'rolled-back'
      : review === undefined
        ? 'waiting'
        : review.accepted
          ? 'accepted'
          : 'rejected';
    return { correction, state, review };
  });
}

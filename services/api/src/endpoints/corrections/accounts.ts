import type { CorrectionAccount, PersonId } from '@hearsay/contracts';
import type { CorrectionProjection } from '../../projections/corrections.ts';

/** Everybody who corrected or reviewed, who said most first, and how much of the training set they are. */
export function accountsOf({
  entries,
  standing,
  taken,
}: Pick<CorrectionProjection, 'entries' | 'standing' | 'taken'>): CorrectionAccount[] {
  const counting = new Set<PersonId>();
  for (const { correction, state, review } of standing) {
    if (state !== 'rolled-back') counting.add(correction.by.person);
    if (state !== 'rolled-back' && review !== undefined) counting.add(review.by.person);
  }
  const accounts = new Map<PersonId, { name: string; made: number; reviewed: number }>();
  for (const { type, by } of entries) {
    if (type === 'corrections-rolled-back') continue;
    const account = accounts.get(by.person) ?? { name: by.name, made: 0, reviewed: 0 };
    account[type === 'correction' ? 'made' : 'reviewed'] += 1;
    accounts.set(by.person, account);
  }
  return [...accounts]
    .map(([account, said]) => ({
      ...{ account, ...said, used: taken.usedBy(account), most: taken.mostOf(account) },
      counts: counting.has(account),
    }))
    .sort((a, b) => b.made + b.reviewed - a.made - a.reviewed || (a.account < b.account ? -1 : 1));
}

import type { Change } from '@hearsay/contracts';

/** Claims that a decision set aside, and as what each was counted. */
export type Aside = NonNullable<Extract<Change, { kind: 'decided' }>['aside']>;

/** Who wrote what was counted as said. Whether one of them wrote anything else in the rumour nobody knows: they are taken out. */
export const writersOf = (aside: Aside): string[] =>
  aside.flatMap(({ claim, counted: as }) => (as === 'said' ? (claim.post.author ?? []) : []));

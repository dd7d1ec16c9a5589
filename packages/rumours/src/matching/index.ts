export { compareProfiles, type ProfileVerdict } from './concepts/compare-profiles.ts';
export { conceptsSpokenOf } from './concepts/core-concepts.ts';
export { type Profile, profileOf } from './concepts/profile.ts';
export type { Evidence } from './known-claims/evidence.ts';
export { type ClaimMatch, type KnownClaim, KnownClaims, type KnownClaimsOptions } from './known-claims/known-claims.ts';
export { type CopyText, copyText } from './near-copy/copy-text.ts';
export type { Difference } from './near-copy/differences.ts';
export { type NearCopyCandidate, NearCopyIndex } from './near-copy/near-copy-index.ts';
export {
  compareCopies,
  NEAR_COPY_THRESHOLD,
  type NearCopyReason,
  type NearCopyVerdict,
  nearDuplicate,
} from './near-copy/near-duplicate.ts';
export type { Likeness } from './same-rumour/likeness.ts';
export {
  compareRumours,
  type MatchText,
  matchText,
  type SameRumourReason,
  type SameRumourVerdict,
  type SentenceVectors,
  sameRumour,
} from './same-rumour/same-rumour.ts';
export { calendarDay } from './text/calendar-day.ts';
export { type PostText, readPost } from './text/post-text.ts';

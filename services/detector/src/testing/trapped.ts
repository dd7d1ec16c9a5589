import type { Detection } from '@hearsay/claims';
import { answerJobs } from '@hearsay/thread/inside';
import { claimsOf } from '../claims-of.ts';
import type { Answer, Job } from '../detecting/job.ts';

const flagged: Detection = {
  language: 'en',
  flagged: true,
  confidence: 1,
  byMeaning: false,
  category: 'tech.hack',
  categories: [],
  stance: 'asserts',
  flags: [],
  passages: [],
  evidence: [],
  model: { name: 'trapped', version: '1' },
};

/** A detector's thread that flags everything, with a trap in it: a post that says so sends it into a loop, or ends it. */
answerJobs(({ post, cause }: Job): Answer => {
  if (post.text === 'HANG') for (;;);
  if (post.text === 'CRASH') process.exit(1);
  const { category, language, confidence } = flagged;
  const seen = { category, language, confidence, flagged: true, anchored: true, refusal: undefined };
  return { claims: claimsOf(post, flagged, cause), seen };
});

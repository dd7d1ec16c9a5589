import type { Detection } from '@hearsay/claims';
import { answerJobs } from '@hearsay/thread/inside';
import { claimsOf } from '../claims-of.ts';
import type { Job } from '../detecting/job.ts';

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
answerJobs(({ post, cause }: Job) => {
  if (post.text === 'HANG') for (;;);
  if (post.text === 'CRASH') process.exit(1);
  return claimsOf(post, flagged, cause);
});

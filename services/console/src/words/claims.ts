/** What a claim says of the post it was found in. */
export const claims = {
  deleted: 'The post is gone',
  deletedSince: 'noticed',
  deletedKept:
    'Its author or its source deleted it. It is still counted, and these words are kept: they were public, and they are part of what was said.',
  evidenceKept: 'What was published is kept as evidence, below.',
  noEvidence: 'What was published was not kept.',
} as const;

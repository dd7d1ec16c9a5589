/** What a claim says of the post it was found in. */
export const claims = {
  deleted: 'The post is gone',
  deletedSince: 'noticed',
  deletedKept:
    'Its author or its source deleted it. It is still counted, and these words are kept: they were public, and they are part of what was said.',
  evidenceKept: 'What was published is kept as evidence, below.',
  noEvidence: 'What was published was not kept.',
  edit: 'A later version of a post that is here already: not counted again',
  setAside: {
    name: 'Set claims aside',
    done: 'set claims aside',
    hint: 'Some do not count: spam, a joke, something else.',
  },
  setAsideClaims: 'These do not count',
  setAsideHint:
    'They no longer count and are not shown here any more. The history keeps that it was done, by whom and why.',
} as const;

/** An earlier, finished rumour that is heard again. */
export const comingBack = {
  offer: 'The old one is back: merge and reopen',
  done: (statement: string) => `Merged into “${statement}”, which is open again`,
  absorbed: 'It came back: another rumour was merged into this one, and it is worked on again',
  keyHelp: 'The old one is back: merge into the best match and reopen it',
} as const;

import { HearsayError } from '@hearsay/contracts';
import { answerJobs, openedWith } from '../inside.ts';

export type Trick = { readonly say: unknown } | 'hang' | 'exit' | 'throw' | 'refuse' | 'data' | 'burst' | 'wait';

/** Does as it is told, for the tests of the thread. */
answerJobs(async (trick: Trick) => {
  if (typeof trick === 'object') return trick.say;
  if (trick === 'hang') for (;;);
  if (trick === 'exit') process.exit(1);
  if (trick === 'throw') throw new Error('as told');
  if (trick === 'refuse') throw new HearsayError('bad-record', 'as told');
  if (trick === 'burst') {
    const held: unknown[] = [];
    for (;;) held.push(new Array(1_000_000).fill({}));
  }
  if (trick === 'wait') {
    // Longer than a turn of the loop: whoever does not wait for it answers out of order.
    await new Promise((resolve) => setTimeout(resolve, 5));
    return 'waited';
  }
  return openedWith();
});

import type { Flagging, Leaf, Phase } from '@hearsay/contracts';

/**
 * From which confidence a post is flagged: what is set for its category in the phase, else for the phase, else for its category, else for
 * all, else the model's own.
 * @param own the model's own threshold, by language and by how the post was judged
 */
export function thresholdFor(flagging: Flagging, phase: Phase, category: Leaf, own: number): number {
  const here = flagging.phases[phase];
  const watched = (list: Flagging['watch'] | undefined) => list?.find((one) => one.category === category)?.threshold;
  return watched(here?.watch) ?? here?.threshold ?? watched(flagging.watch) ?? flagging.threshold ?? own;
}

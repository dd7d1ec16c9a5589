import type { FlaggingView, Phase } from '@hearsay/contracts';

type Flagging = FlaggingView['flagging'];

/** For what a threshold is set: '' stands for all. */
export interface Reach {
  readonly category: string;
  readonly phase: Phase | '';
}

/** The threshold set for just this; `undefined` where none is. */
export function setFor(flagging: Flagging, { category, phase }: Reach): number | undefined {
  const part = phase === '' ? flagging : flagging.phases[phase];
  return category === '' ? part?.threshold : part?.watch.find((one) => one.category === category)?.threshold;
}

/** The same setting with another threshold for just this; `undefined` sets none. */
export function changed(flagging: Flagging, { category, phase }: Reach, threshold: number | undefined): Flagging {
  const part = phase === '' ? flagging : (flagging.phases[phase] ?? { watch: [] });
  const inPart = partWith(part, category, threshold);
  if (phase === '')
    return { ...flagging, ...inPart, ...(inPart.threshold === undefined ? { threshold: undefined } : {}) } as Flagging;
  const { [phase]: _, ...others } = flagging.phases;
  const empty = inPart.threshold === undefined && inPart.watch.length === 0;
  return { ...flagging, phases: empty ? others : { ...others, [phase]: inPart } };
}

type Part = Pick<Flagging, 'threshold' | 'watch'>;

function partWith({ threshold: before, watch }: Part, category: string, threshold: number | undefined): Part {
  if (category === '') return { watch, ...(threshold === undefined ? {} : { threshold }) };
  const kept = watch.filter((one) => one.category !== category);
  const own = threshold === undefined ? [] : [{ category: category as Part['watch'][number]['category'], threshold }];
  return { watch: [...kept, ...own], ...(before === undefined ? {} : { threshold: before }) };
}

import type { RumourDetail, State } from '@hearsay/contracts';

const finishedStates: readonly State[] = ['answered', 'closed', 'dismissed', 'watching'];

export const isFinished = (state: State): boolean => finishedStates.includes(state);

type Detail = Pick<RumourDetail, 'rumour' | 'known' | 'possiblySame' | 'allowed'>;

export interface OldOne {
  readonly id: string;
  readonly statement: string;
}

/**
 * The earlier, finished rumour that this one most likely is: what one key merges it into. Nothing where this one is finished itself, or the
 * person may not merge.
 */
export function oldOne({ rumour, known = [], possiblySame = [], allowed }: Detail): OldOne | undefined {
  if (!allowed.includes('merge') || isFinished(rumour.state)) return undefined;
  const before = known.flatMap(({ rumour: id, text, score }) =>
    id === undefined ? [] : [{ id, statement: text, score }],
  );
  const alike = possiblySame.flatMap(({ rumour: { id, statement, state }, score }) =>
    isFinished(state) ? [{ id, statement, score }] : [],
  );
  const [best] = [...before, ...alike].sort((a, b) => b.score - a.score);
  return best && { id: best.id, statement: best.statement };
}

/** The action that says so. */
export const mergeInto = (id: string, reopen: boolean) => ({ kind: 'merge', into: id, ...(reopen ? { reopen } : {}) });

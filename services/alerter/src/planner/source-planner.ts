import { planSource } from '@hearsay/alerting';
import type { Subscription } from '@hearsay/log';
import type { Register, WorkerContext } from '@hearsay/worker';
import { startPlanning } from './planning.ts';

export const sourcePlannerGroup = { group: 'alerter-source-planner', topics: ['registry'], from: 'beginning' } as const;

/** Reads how sources fare and tells of those in trouble. */
export function startSourcePlanner(context: WorkerContext, register: Register): Promise<Subscription> {
  const { sources: watched, exercise } = context.config;
  const sources = new Map(watched.map((source) => [source.id, source]));
  return startPlanning(context, register, {
    reads: sourcePlannerGroup,
    about: 'source',
    recallsAtOnce: false,
    plan: (state, cause, audience, memory) => {
      const source = state.type === 'source-state' ? sources.get(state.source) : undefined;
      // Nobody watches it any more: how it fared is no news.
      if (state.type !== 'source-state' || source === undefined) return [];
      return planSource({ state, source, exercise }, cause, audience, memory);
    },
  });
}

import { plan } from '@hearsay/alerting';
import type { Subscription } from '@hearsay/log';
import type { Register, WorkerContext } from '@hearsay/worker';
import { startPlanning } from './planning.ts';

export const plannerGroup = { group: 'alerter-planner', topics: ['rumours'], from: 'beginning' } as const;

/** Reads rumours and tells whom they concern. */
export const startPlanner = (context: WorkerContext, register: Register): Promise<Subscription> =>
  startPlanning(context, register, {
    reads: plannerGroup,
    about: 'rumour',
    recallsAtOnce: true,
    plan: (event, cause, audience, memory) =>
      event.type === 'rumour-event' ? plan(event, cause, audience, memory) : [],
  });

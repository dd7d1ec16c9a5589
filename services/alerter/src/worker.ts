import { followRegister, type RunningWorker, type WorkerDefinition } from '@hearsay/worker';
import { courierGroup, startCourier } from './courier/courier.ts';
import type { AlerterOptions } from './options.ts';
import { plannerGroup, startPlanner } from './planner/planner.ts';
import { sourcePlannerGroup, startSourcePlanner } from './planner/source-planner.ts';

export interface RunningAlerter extends RunningWorker {
  /** Resolves when nothing that is due waits for delivery and nothing is under way; what waits for its next attempt doesn't count. */
  settled(): Promise<void>;
}

/**
 * The alerter reads rumours, and how sources fare, and plans who hears of them; then it reads what it planned and delivers it. It asks
 * nothing of the index.
 */
export function alerterWith(options: AlerterOptions): WorkerDefinition<RunningAlerter> {
  return {
    name: 'alerter',
    consumes: ['rumours', 'registry', 'alerts'],
    produces: ['alerts', 'deadletter'],
    groups: [plannerGroup, sourcePlannerGroup, courierGroup],
    async start(context) {
      const courier = await startCourier(context, options);
      const register = await followRegister(context);
      const planner = await startPlanner(context, register);
      const sourcePlanner = await startSourcePlanner(context, register);
      return {
        ready: () => context.log.ping(),
        settled: () => courier.settled(),
        stop: async () => {
          await planner.stop();
          await sourcePlanner.stop();
          await courier.stop();
          await register.stop();
        },
      };
    },
  };
}

export const alerter = alerterWith({});

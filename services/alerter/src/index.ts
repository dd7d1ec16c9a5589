export { linkBase } from './link-base.ts';
export type { AlerterOptions } from './options.ts';
export { alerter, alerterWith, type RunningAlerter } from './worker.ts';

export { policyOf } from './policy.ts';
export { tracker } from './worker.ts';

export { TrackedPartition } from './partition.ts';
export { policyOf } from './policy.ts';
export { tracker } from './worker.ts';

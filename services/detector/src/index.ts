import { detectorWith } from './worker.ts';

export { claimsOf } from './claims-of.ts';
export { detectorWith } from './worker.ts';
export const detector = detectorWith({});

export { claimsOf } from './claims-of.ts';
export { detector } from './worker.ts';

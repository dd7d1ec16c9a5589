export type { Audience } from './audience.ts';
export { AlertMemory } from './memory.ts';
export { plan } from './plan.ts';
export { why } from './why.ts';

export type { Audience } from './audience.ts';
export { AlertMemory } from './memory.ts';
export { plan } from './plan.ts';
export { planSource, type SourceNews } from './plan-source.ts';
export { isWell, troubleOf } from './source-trouble.ts';
export { why } from './why.ts';

export { canonicalLink } from './canonical-link.ts';
export { collector, type RunningCollector } from './worker.ts';

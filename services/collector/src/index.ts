export { canonicalLink } from './canonical-link.ts';
export { Parser } from './parsing/parser.ts';
export { collector, type RunningCollector } from './worker.ts';

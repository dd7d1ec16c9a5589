export { type Effective, effectiveConfig, withEntry } from './effective.ts';
export { Registered } from './registered.ts';
export { digestOfWritten, type Problem, readWritten, writtenIn } from './written.ts';

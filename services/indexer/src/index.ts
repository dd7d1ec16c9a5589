export * from './documents.ts';
export * from './rebuild.ts';
export { indexer } from './worker.ts';

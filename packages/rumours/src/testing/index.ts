export * from '../tracker/fixtures.ts';
export * from './made-up.ts';

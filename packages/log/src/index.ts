export * from './partition.ts';
export type * from './port.ts';

export * from './standalone.ts';
export * from './start.ts';

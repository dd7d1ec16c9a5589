export * from './port.ts';
export * from './search.ts';

export * from './addresses.ts';
export * from './outbound.ts';

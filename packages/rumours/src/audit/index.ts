export * from './anchor.ts';
export * from './heads.ts';
export * from './merkle.ts';
export * from './verify.ts';

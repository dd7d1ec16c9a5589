export * from './embedded-log.ts';
export type { FileOperations } from './journal/files.ts';

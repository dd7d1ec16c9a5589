export * from './evidence-folder.ts';

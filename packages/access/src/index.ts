export * from './allowed.ts';
export * from './concern.ts';
export * from './feed-key.ts';
export * from './incidents.ts';
export * from './permissions.ts';
export * from './seen-by.ts';
export * from './tlp.ts';
export * from './websub-key.ts';

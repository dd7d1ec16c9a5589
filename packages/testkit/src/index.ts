export * from './drain.ts';
export * from './feed-server.ts';
export * from './manual-clock.ts';
export * from './network.ts';
export * from './sample.ts';
export * from './webhook-receiver.ts';

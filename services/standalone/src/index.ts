export * from './demo/feed-server.ts';
export { type FeedItem, renderFeed } from './demo/render-feed.ts';
export * from './standalone.ts';
export * from './start.ts';

export { type FeedItem, type FeedServer, renderFeed, serveFeeds } from '@hearsay/standalone';

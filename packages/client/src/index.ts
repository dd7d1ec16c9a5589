export { type FeedAlert, readFeed } from './read-feed.ts';
export { SeenAlerts } from './seen-alerts.ts';
export {
  type Refusal,
  type VerifyOptions,
  verifyWebhook,
  type WebhookAlert,
  WebhookRefused,
} from './verify-webhook.ts';

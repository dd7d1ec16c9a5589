/** What stands at the head of a subscription's feed. */
export interface FeedHead {
  readonly subscription: string;
  /** For people: the agency or the subscription. */
  readonly title: string;
  /** ISO instant shown where the feed is empty. */
  readonly updated: string;
  /** Where the feed itself is found, without its key. */
  readonly self: string;
  readonly home: string;
}

export interface AlerterOptions {
  /** Milliseconds that a receiver has to answer. Default 15,000. */
  readonly timeout?: number;
  /** Deliveries under way to one endpoint at once. Default 4. */
  readonly atOnce?: number;
}

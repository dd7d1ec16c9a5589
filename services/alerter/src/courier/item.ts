import type { Alert } from '@hearsay/contracts';

/** An alert on its way over one channel. */
export interface Item {
  readonly alert: Alert;
  /** Where in `alerts` it stands. */
  readonly partition: number;
  readonly offset: number;
  /** Attempts that were made. */
  attempts: number;
  /** Milliseconds since 1970. */
  dueAt: number;
  /** The last attempt found the receiver away, whatever the message. */
  away: boolean;
}

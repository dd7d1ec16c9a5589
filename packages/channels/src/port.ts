import type { Alert, ChannelConfig } from '@hearsay/contracts';

/** Addresses that an alert points to. */
export interface Links {
  /** The rumour or the source, for people. */
  readonly page: string;
  /** The same, for programs. */
  readonly api: string;
}

/** What is to be said to an agency. */
export interface Message<About extends Alert = Alert> {
  readonly alert: About;
  /** Why it was sent, in a sentence or two. */
  readonly why: string;
  readonly links: Links;
}

/** What a channel is given to reach the world with. */
export interface ChannelIo {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Sends a request. The body of the response is not given: nothing a receiver says is kept or shown.
   * @throws where there was no response; the message names the host at most.
   */
  send(url: string, request: OutgoingRequest): Promise<{ status: number; headers: Readonly<Record<string, string>> }>;
}

export interface OutgoingRequest {
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of an attempt. `detail` is for the operator: never a secret, an address or the receiver's words. */
export type Verdict =
  | { readonly outcome: 'delivered'; readonly detail: string }
  | {
      readonly outcome: 'retry';
      readonly detail: string;
      /** The receiver asks to be left alone for so many milliseconds. */
      readonly after?: number;
      /** Attempts in all after which it is given up, where that is earlier than the end of the schedule. */
      readonly most?: number;
      /** The receiver as a whole seems to be away, whatever the message: when it answers again, this is worth another try at once. */
      readonly away: boolean;
    }
  | { readonly outcome: 'failed'; readonly detail: string };

/**
 * A kind of channel. What every kind promises, and the conformance suite checks:
 *
 * - **Idempotent.** Each attempt at a message carries the same key, the alert's id, so that a receiver can drop the second copy.
 * - **Safe.** What comes from outside cannot break out of where it is put.
 * - **A verdict on everything.** `deliver` never throws: whatever happens is delivered, retry or failed.
 * - **Discreet.** No secret of the configuration shows in a verdict or in `endpoint`.
 */
export interface Channel<Kind extends ChannelConfig['kind'] = ChannelConfig['kind']> {
  readonly kind: Kind;
  /** @throws HearsayError `bad-configuration` where it could never work. */
  check(config: Extract<ChannelConfig, { kind: Kind }>): void;
  /** The receiver, in words for logs. */
  endpoint(config: Extract<ChannelConfig, { kind: Kind }>): string;
  deliver(message: Message, config: Extract<ChannelConfig, { kind: Kind }>, io: ChannelIo): Promise<Verdict>;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { WebhookBody } from '@hearsay/channels';

/** An alert as a webhook carries it. */
export type WebhookAlert = WebhookBody['data'];

export type Refusal = 'missing-header' | 'bad-timestamp' | 'outside-window' | 'bad-signature' | 'bad-body';

/** The request is not from who it says, or too old to be believed. Answer it with 400 and do nothing else. */
export class WebhookRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string) {
    super(message);
    this.name = 'WebhookRefused';
    this.reason = reason;
  }
}

export interface VerifyOptions {
  /** Milliseconds since 1970. Default: the time it is. */
  readonly now?: number;
}

/** A request is believed for so many seconds before and after its timestamp. Standard Webhooks 1.0. */
const replayWindow = 5 * 60;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks that a webhook comes from Hearsay, and gives the alert in it. It may come twice: see `SeenAlerts`.
 *
 * @param secret `whsec_…`, or several of them while one replaces another.
 * @param headers as Node gives them: names in any letters.
 * @param body the bytes as they came, before any parser touched them.
 * @throws WebhookRefused
 */
export function verifyWebhook(
  secret: string | readonly string[],
  headers: Headers,
  body: string | Uint8Array,
  { now = Date.now() }: VerifyOptions = {},
): WebhookAlert {
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  const signatures = header(headers, 'webhook-signature');
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookRefused('bad-timestamp', 'webhook-timestamp is not a number of seconds');
  if (Math.abs(now / 1000 - Number(timestamp)) > replayWindow) {
    throw new WebhookRefused('outside-window', 'webhook-timestamp is more than five minutes away');
  }
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (!secrets.some((one) => signed(one, `${id}.${timestamp}.`, bytes, signatures))) {
    throw new WebhookRefused('bad-signature', 'no signature of version 1 is one of ours');
  }
  const alert = parse(bytes);
  if (alert.id !== id) throw new WebhookRefused('bad-body', 'webhook-id is not the id of the alert');
  return alert;
}

function header(headers: Headers, name: string): string {
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name && typeof value === 'string' && value !== '') return value;
  }
  throw new WebhookRefused('missing-header', `${name} is missing`);
}

function signed(secret: string, before: string, bytes: Uint8Array, signatures: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (key.length === 0) throw new TypeError('the secret is empty');
  const wanted = createHmac('sha256', key).update(before).update(bytes).digest();
  let found = false;
  for (const signature of signatures.split(' ')) {
    const [version, value = ''] = signature.split(',');
    const given = Buffer.from(value, 'base64');
    if (version === 'v1' && given.length === wanted.length && timingSafeEqual(given, wanted)) found = true;
  }
  return found;
}

function parse(bytes: Uint8Array): WebhookAlert {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return WebhookBody.parse(json).data;
  } catch (error) {
    throw new WebhookRefused('bad-body', `the body is not an alert: ${error instanceof Error ? error.message : error}`);
  }
}

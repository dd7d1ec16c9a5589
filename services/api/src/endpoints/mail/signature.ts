import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that a signature is good for, before and after. */
const tolerance = 300;

export interface SignedHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/**
 * Whether a body is signed with a secret, after Standard Webhooks: HMAC-SHA-256 over id, time and body. Old and future ones are not.
 * @param secret `whsec_` and base64.
 * @param now milliseconds since 1970.
 */
export function isSigned(body: Uint8Array, headers: SignedHeaders, secret: string, now: number): boolean {
  const { id, timestamp, signature } = headers;
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp) || id.length > 200) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const right = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  let found = false;
  // Several stand there while a secret is changed. Every one is looked at, so that time says nothing.
  for (const part of signature.split(' ').slice(0, 10)) {
    const [version, value = ''] = part.split(',');
    const given = Buffer.from(value, 'base64');
    if (version === 'v1' && given.length === right.length && timingSafeEqual(given, right)) found = true;
  }
  return found;
}

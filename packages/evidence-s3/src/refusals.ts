import { HearsayError } from '@hearsay/contracts';
import type { Refusal } from './answers.ts';

export interface Place {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
}

/** Trying again helps: the store is busy, or two did the same at once. */
export function isPassing(status: number, code: string | undefined): boolean {
  return (
    status >= 500 ||
    status === 429 ||
    status === 408 ||
    status === 409 ||
    code === 'RequestTimeout' ||
    code === 'SlowDown' ||
    code === 'InternalError'
  );
}

/** The error of a store that is not there or does not answer as it should. It may come back. */
export function away({ endpoint, bucket }: Place, why: string, cause?: unknown): HearsayError {
  return new HearsayError('evidence-unavailable', `bucket "${bucket}" at ${endpoint}: ${why}`, { cause });
}

/**
 * A refusal that only a person can mend, in words that say how. It is no failure of what was asked: whoever asks waits until it is mended.
 * `details.mend` tells it from a store that is away.
 */
export function refused(place: Place, status: number, refusal: Refusal | undefined, region?: string): HearsayError {
  const said = refusal === undefined || refusal.code === 'unknown' ? `HTTP ${status}` : refusal.code;
  return new HearsayError(
    'evidence-unavailable',
    `bucket "${place.bucket}" at ${place.endpoint}: ${said}: ${mendOf(place, status, said, region ?? refusal?.region)}`,
    { details: { mend: true, status } },
  );
}

function mendOf({ region }: Place, status: number, code: string, actual: string | undefined): string {
  if (actual !== undefined && actual !== region)
    return `the bucket is in another region; set evidence.region: ${actual}`;
  if (code === 'InvalidAccessKeyId') return 'the store does not know the key; look at HEARSAY_S3_ACCESS_KEY';
  if (code === 'SignatureDoesNotMatch')
    return 'the secret does not belong to the key; look at HEARSAY_S3_SECRET_KEY, and at evidence.region';
  if (code === 'RequestTimeTooSkewed')
    return 'the clock of this machine and that of the store differ too much; set them';
  if (code === 'ExpiredToken' || code === 'InvalidToken')
    return 'the session is over; set HEARSAY_S3_SESSION_TOKEN and its keys anew';
  if (status === 403) return 'the key may not do this; it needs to list, read, write and delete in this bucket';
  if (status === 404) return 'there is no such bucket; create it, or set evidence.bucket';
  if (status === 301 || status === 307) return 'the bucket is elsewhere; set evidence.endpoint and evidence.region';
  return 'this is not an answer of an S3 store to what was asked; look at evidence.endpoint and evidence.addressing';
}

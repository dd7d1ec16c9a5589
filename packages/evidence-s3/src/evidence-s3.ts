import { HearsayError } from '@hearsay/contracts';
import type { EvidenceStore } from '@hearsay/evidence';
import { Bucket } from './bucket.ts';
import { Held } from './held.ts';
import { Kept } from './kept.ts';
import { isHash, keysUnder } from './keys.ts';
import { type S3Credentials, type S3Patience, S3Requests } from './requests.ts';

export interface EvidenceS3Options {
  /** Address of the store, such as https://s3.eu-central-1.amazonaws.com. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Begins every key; ends with a slash or is empty. */
  readonly prefix: string;
  /** Where the bucket's name stands: in the path, or before the name of the host. */
  readonly addressing: 'path' | 'host';
  /** The bucket keeps old versions, and a rule of its own deletes them. */
  readonly versioned: boolean;
  readonly credentials: S3Credentials;
  readonly patience?: Partial<S3Patience>;
}

/**
 * Evidence in a bucket, which processes may share. Whether the bucket can be used is found out when it is opened; where the store is away,
 * when the first piece is held: the store being away keeps nobody from starting.
 * @throws HearsayError `bad-configuration` with what to mend.
 */
export async function openEvidenceS3(options: EvidenceS3Options): Promise<EvidenceStore> {
  const { endpoint, bucket: name, region, addressing, credentials, patience = {} } = options;
  const requests = new S3Requests({ endpoint, bucket: name, region, addressing, credentials, patience });
  const bucket = new Bucket(requests);
  const keys = keysUnder(options.prefix);
  const held = new Held(bucket, keys);
  const kept = new Kept(bucket, keys);

  let checked: Promise<void> | undefined;
  const usable = (): Promise<void> => {
    checked ??= check(bucket, keys.held, options).catch((error: unknown) => {
      checked = undefined;
      throw error;
    });
    return checked;
  };
  try {
    await usable();
  } catch (error) {
    if (error instanceof HearsayError && error.details.mend === true) {
      await requests.close();
      throw new HearsayError('bad-configuration', `evidence: ${error.message}`, { cause: error });
    }
    if (!(error instanceof HearsayError) || error.code !== 'evidence-unavailable') throw error;
  }

  return {
    async hold(pieces, until) {
      if (pieces.length === 0) return [];
      await usable();
      return held.hold(pieces, until);
    },
    async keep(hash, until) {
      return isHash(hash) && kept.keep(hash, until, (key) => held.copyTo(hash, key));
    },
    async get(hash) {
      return isHash(hash) ? kept.get(hash) : undefined;
    },
    async expire(now) {
      return { held: await held.expire(now), kept: await kept.expire(now) };
    },
    list: () => kept.list(),
    close: () => requests.close(),
  };
}

async function check(bucket: Bucket, prefix: string, { versioned, bucket: name }: EvidenceS3Options): Promise<void> {
  for await (const _ of bucket.pages(prefix, { delimiter: '/' })) break;
  if (versioned || (await bucket.keepsVersions()) !== true) return;
  throw new HearsayError(
    'evidence-unavailable',
    `bucket "${name}" keeps versions of what is deleted, and posts must be gone when their time is over: suspend versioning, or give it a rule that deletes old versions and set evidence.versioned: true`,
    { details: { mend: true } },
  );
}

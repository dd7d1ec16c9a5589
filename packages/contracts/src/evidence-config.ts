import { z } from 'zod';
import { HttpUrl } from './source-config.ts';

/** Where evidence is kept. The keys of an object store come from the environment: `HEARSAY_S3_ACCESS_KEY`, `HEARSAY_S3_SECRET_KEY`. */
export const EvidenceConfig = z.discriminatedUnion('kind', [
  /** `evidence/` in the data folder. */
  z.strictObject({ kind: z.literal('folder') }),
  z.strictObject({
    kind: z.literal('s3'),
    /** Address of the store, such as https://s3.eu-central-1.amazonaws.com or http://minio:9000. */
    endpoint: HttpUrl,
    bucket: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must have 3 to 63 small letters, digits, dots and hyphens'),
    region: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, 'must be the name of a region such as eu-central-1')
      .default('us-east-1'),
    /** Begins every key, where the bucket holds other things too. */
    prefix: z
      .string()
      .regex(/^([a-zA-Z0-9._-]+\/)*$/, 'must be empty or end with a slash, such as hearsay/')
      .max(200)
      .default(''),
    /** Where the bucket's name stands: in the path, which every store takes, or before the name of the host. */
    addressing: z.enum(['path', 'host']).default('path'),
    /** Set where the bucket keeps old versions and a rule of its own deletes them. */
    versioned: z.boolean().default(false),
  }),
]);
export type EvidenceConfig = z.infer<typeof EvidenceConfig>;

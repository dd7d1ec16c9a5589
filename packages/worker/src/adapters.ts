import { join } from 'node:path';
import { type Config, HearsayError } from '@hearsay/contracts';
import type { EvidenceStore } from '@hearsay/evidence';
import type { SearchIndex } from '@hearsay/index';
import type { EventLog } from '@hearsay/log';
import { electionDays, electionsOf } from '@hearsay/rumours/calendar';
import type { Environment } from './config/environment.ts';

/** Opens the log that the configuration names. Adapters are loaded only where they are used. */
export async function openLog(config: Config, folder: string, clientId: string): Promise<EventLog> {
  if (config.log.kind === 'kafka') {
    const { openKafkaLog } = await import('@hearsay/log-kafka');
    const { kind: _, ...options } = config.log;
    return openKafkaLog({
      ...options,
      clientId,
      partitions: config.partitions,
      keptDays: keptDays(config),
    });
  }
  const { openEmbeddedLog } = await import('@hearsay/log-embedded');
  return openEmbeddedLog({ folder: join(folder, 'log'), partitions: config.partitions, keptDays: keptDays(config) });
}

/** Claims and alerts are kept for the elections and their appeals; posts that were read as long as a retro-hunt may look back. In days. */
export function keptDays(config: Config): { posts: number; claims: number; alerts: number } {
  const elections = electionDays(electionsOf(config));
  return { posts: config.privacy.retroHunt / 86_400_000, claims: elections, alerts: elections };
}

export async function openIndex(config: Config, folder: string): Promise<SearchIndex> {
  if (config.index.kind === 'elasticsearch') {
    const { openElasticsearchIndex } = await import('@hearsay/index-elasticsearch');
    const { node, prefix, username, password, apiKey } = config.index;
    const auth =
      apiKey !== undefined ? { apiKey } : username !== undefined ? { username, password: password ?? '' } : undefined;
    return openElasticsearchIndex({ node, prefix, ...(auth ? { auth } : {}) });
  }
  const { openEmbeddedIndex } = await import('@hearsay/index-embedded');
  return openEmbeddedIndex({ folder: join(folder, 'index') });
}

/** Opens the evidence store that the configuration names. @throws HearsayError `bad-configuration` where its keys are not set. */
export async function openEvidence(
  { evidence }: Pick<Config, 'evidence'>,
  { data, s3 }: Pick<Environment, 'data' | 's3'>,
): Promise<EvidenceStore> {
  if (evidence.kind === 's3') {
    const { accessKey, secretKey, sessionToken } = s3 ?? {};
    if (accessKey === undefined || secretKey === undefined) {
      throw new HearsayError(
        'bad-configuration',
        'evidence: an object store needs keys; set HEARSAY_S3_ACCESS_KEY and HEARSAY_S3_SECRET_KEY in the environment',
      );
    }
    const { openEvidenceS3 } = await import('@hearsay/evidence-s3');
    const { kind: _, ...options } = evidence;
    const credentials = { accessKey, secretKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
    return openEvidenceS3({ ...options, credentials });
  }
  const { openEvidenceFolder } = await import('@hearsay/evidence-folder');
  return openEvidenceFolder({ folder: join(data, 'evidence') });
}

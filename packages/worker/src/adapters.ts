import { join } from 'node:path';
import type { Config } from '@hearsay/contracts';
import type { EvidenceStore } from '@hearsay/evidence';
import type { SearchIndex } from '@hearsay/index';
import type { EventLog } from '@hearsay/log';
import { electionDays, electionsOf } from '@hearsay/rumours/calendar';

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

export async function openEvidence(folder: string): Promise<EvidenceStore> {
  const { openEvidenceFolder } = await import('@hearsay/evidence-folder');
  return openEvidenceFolder({ folder: join(folder, 'evidence') });
}

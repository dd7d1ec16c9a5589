import type { Client } from '@elastic/elasticsearch';
import type { DocumentKind } from '@hearsay/index';
import { statusOf } from './errors.ts';
import { aliasOf } from './names.ts';

/** The kinds that grow without end. There are few rumours, and every one of them changes all the time: they stay in one part. */
export const rolled: readonly DocumentKind[] = ['claim', 'event'];

export interface Rollover {
  /** Documents in a part, at most. */
  readonly documents: number;
  /** Size of a part's primary shard in GiB, at most. */
  readonly gibibytes: number;
}

export const usualRollover: Rollover = { documents: 50_000_000, gibibytes: 25 };

/** Whether the server has index lifecycle management: a part of the full distribution that bundles and forks leave out. */
export async function hasLifecycles(client: Client): Promise<boolean> {
  try {
    await client.transport.request({ method: 'GET', path: '/_ilm/status' });
    return true;
  } catch (error) {
    if ([400, 404, 405].includes(statusOf(error))) return false;
    throw error;
  }
}

/** A policy that rolls over and never deletes: what is kept, and how long, is decided by the log. */
export async function putPolicy(client: Client, name: string, limits: Rollover): Promise<void> {
  await client.ilm.putLifecycle({
    name,
    policy: {
      phases: {
        hot: {
          actions: { rollover: { max_docs: limits.documents, max_primary_shard_size: `${limits.gibibytes}gb` } },
        },
      },
    },
  });
}

/** Hands the parts of the live generation to the policy. Only now: a generation that is being built is behind no alias to roll. */
export async function followPolicy(client: Client, prefix: string, policy: string): Promise<void> {
  for (const kind of rolled) {
    const alias = aliasOf(prefix, kind);
    await client.indices.putSettings({
      index: alias,
      settings: { 'index.lifecycle.name': policy, 'index.lifecycle.rollover_alias': alias },
    });
  }
}

/** Begins a new part where the newest one is full. Safe to call from many processes and at any time. */
export async function rollOver(client: Client, prefix: string, kind: DocumentKind, limits: Rollover): Promise<boolean> {
  const { rolled_over } = await client.indices.rollover({
    alias: aliasOf(prefix, kind),
    conditions: { max_docs: limits.documents, max_primary_shard_size: `${limits.gibibytes}gb` },
  });
  return rolled_over;
}

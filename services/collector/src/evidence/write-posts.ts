import { encodeRecord, type Post } from '@hearsay/contracts';
import { appendAll, instant, type WorkerContext } from '@hearsay/worker';

/** Writes posts whose evidence, if they have any, is durable before them. */
export async function writePosts(
  context: WorkerContext,
  posts: readonly Post[],
  evidence: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<void> {
  const proven = await withHeldEvidence(context, posts, evidence);
  await appendAll(
    context,
    proven.map((post) => encodeRecord('posts', post)),
    signal,
  );
}

/**
 * The posts as they may be written once their evidence is durable. Where it cannot be held the posts go on without it: that something is
 * said is worth more than the proof of how it was said.
 */
export async function withHeldEvidence(
  context: WorkerContext,
  posts: readonly Post[],
  evidence: readonly Uint8Array[],
): Promise<readonly Post[]> {
  if (evidence.length === 0) return posts;
  const { clock, config, logger, metrics } = context;
  try {
    await context.evidence.hold(evidence, instant(clock.now() + config.privacy.evidence.held));
    return posts;
  } catch (error) {
    metrics.errors.inc({ worker: 'collector', code: 'evidence-not-held' });
    logger.error({ error, pieces: evidence.length }, 'evidence could not be held: the posts go on without it');
    return posts.map(withoutEvidence);
  }
}

function withoutEvidence({ evidence: _, ...post }: Post): Post {
  return post;
}

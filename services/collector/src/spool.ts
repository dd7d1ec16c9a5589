import { encodeRecord, type Post } from '@hearsay/contracts';
import { appendAll, instant, type WorkerContext } from '@hearsay/worker';

/**
 * Writes posts whose evidence, if they have any, is durable before them. Where evidence cannot be held the posts go on without it: that
 * something is said is worth more than the proof of how it was said.
 */
export async function writePosts(
  context: WorkerContext,
  posts: readonly Post[],
  evidence: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<void> {
  const proven = await holdEvidence(context, evidence);
  await appendAll(
    context,
    posts.map((post) => encodeRecord('posts', proven ? post : withoutEvidence(post))),
    signal,
  );
}

async function holdEvidence(context: WorkerContext, evidence: readonly Uint8Array[]): Promise<boolean> {
  if (evidence.length === 0) return true;
  const { clock, config, logger, metrics } = context;
  try {
    await context.evidence.hold(evidence, instant(clock.now() + config.privacy.evidence.held));
    return true;
  } catch (error) {
    metrics.errors.inc({ worker: 'collector', code: 'evidence-not-held' });
    logger.error({ error, pieces: evidence.length }, 'evidence could not be held: the posts go on without it');
    return false;
  }
}

function withoutEvidence({ evidence: _, ...post }: Post): Post {
  return post;
}

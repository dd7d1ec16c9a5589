import { encodeRecord, type SourceConfig, type SourceState } from '@hearsay/contracts';
import type { Outbound } from '@hearsay/outbound';
import { appendAll, instant, type WorkerContext } from '@hearsay/worker';
import { ask } from './ask.ts';
import { healthAfter, newHealth } from './health.ts';
import { postsOf } from './posts-of.ts';

export const newState = (
  source: SourceConfig,
  jurisdiction: SourceState['jurisdiction'],
  now: number,
): SourceState => ({
  type: 'source-state',
  v: 1,
  source: source.id,
  jurisdiction,
  seen: {},
  health: newHealth,
  at: instant(now),
});

/**
 * Asks a source once: its new posts are durable in the log before its state says that they were seen, so a crash in between fetches
 * them again, under the same ids.
 * @returns the state after it.
 */
export async function poll(
  context: WorkerContext,
  outbound: Outbound,
  source: SourceConfig,
  before: SourceState,
  signal: AbortSignal,
): Promise<SourceState> {
  const { clock, config, secrets, logger } = context;
  const asked = await ask(outbound, source, before, clock.now(), signal);
  const now = clock.now();
  if (asked.kind === 'nothing') {
    const health = healthAfter(before.health, asked.outcome, now, source.every, Math.random());
    const state = { ...before, health, at: instant(now) };
    if (health.state !== before.health.state || health.failures !== before.health.failures) {
      await appendAll(context, [encodeRecord('registry', state)], signal);
      if (health.state !== 'working')
        logger.warn({ source: source.id, state: health.state, reason: health.reason }, 'source in trouble');
    }
    return state;
  }
  const { feed, response } = asked;
  const { posts, seen } = postsOf(feed, before.seen, {
    jurisdiction: config.jurisdiction.id,
    source,
    fetchedAt: instant(now),
    pseudonymKey: secrets.pseudonymKey,
    exercise: config.exercise,
  });
  await appendAll(
    context,
    posts.map((post) => encodeRecord('posts', post)),
    signal,
  );
  const { etag, 'last-modified': lastModified } = response.headers;
  const { etag: _e, lastModified: _l, ...rest } = before;
  const state: SourceState = {
    ...rest,
    seen,
    health: healthAfter(before.health, { kind: 'read', newEntries: posts.length }, now, source.every, Math.random()),
    at: instant(now),
    ...(etag === undefined ? {} : { etag: etag.slice(0, 2000) }),
    ...(lastModified === undefined ? {} : { lastModified: lastModified.slice(0, 200) }),
  };
  if (posts.length > 0 || before.health.state !== 'working' || before.etag !== state.etag) {
    await appendAll(context, [encodeRecord('registry', state)], signal);
    logger.debug({ source: source.id, posts: posts.length }, 'source read');
  }
  return state;
}

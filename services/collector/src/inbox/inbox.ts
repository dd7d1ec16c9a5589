import { encodeRecord, type Mail, type Post, type Tip } from '@hearsay/contracts';
import type { Subscription } from '@hearsay/log';
import { appendAll, consume, instant, type WorkerContext } from '@hearsay/worker';
import { goesOn, postOfTip } from './post-of-tip.ts';
import { postsOfMail } from './posts-of-mail.ts';

/** Makes posts of what was sent to the api: tips, and mail that was handed over. A sender that is told "kept" is heard, whoever is killed then. */
export function startInbox(context: WorkerContext): Promise<Subscription> {
  const { secrets, clock, config } = context;
  const postsOf = async (sent: Tip | Mail): Promise<readonly Post[]> => {
    if (sent.jurisdiction !== config.jurisdiction.id) return [];
    if (sent.type === 'tip') return goesOn(sent) ? [postOfTip(sent, secrets.pseudonymKey)] : [];
    const source = config.sources.find(({ id }) => id === sent.source);
    if (source?.kind !== 'mail') return [];
    return postsOfMail(Buffer.from(sent.bytes, 'base64'), source, {
      jurisdiction: sent.jurisdiction,
      fetchedAt: instant(clock.now()),
      pseudonymKey: secrets.pseudonymKey,
      exercise: sent.exercise,
    });
  };
  return consume(context, {
    worker: 'collector',
    group: 'collector-inbox',
    topics: ['inbox'],
    from: 'beginning',
    handle: async (items, signal) => {
      const posts: Post[] = [];
      for (const { value } of items) posts.push(...(await postsOf(value)));
      await appendAll(
        context,
        posts.map((post) => encodeRecord('posts', post)),
        signal,
      );
    },
  });
}

import type { Mail, Tip } from '@hearsay/contracts';
import type { Subscription } from '@hearsay/log';
import { consume, type WorkerContext } from '@hearsay/worker';
import { writePosts } from '../evidence/write-posts.ts';
import type { Stories } from '../stories.ts';
import { evidenceOfTip, goesOn, postOfTip } from './post-of-tip.ts';
import { type Proven, postsOfMail } from './posts-of-mail.ts';

export const inboxGroup = { group: 'collector-inbox', topics: ['inbox'], from: 'beginning' } as const;

const nothing: Proven = { posts: [], evidence: [] };

/**
 * Makes posts of what was sent to the api: tips, and mail that was handed over, with evidence, and each story once. A sender that is told
 * "kept" is heard, whoever is killed then: read again, it gives the same post and the same evidence.
 */
export function startInbox(context: WorkerContext, stories: Pick<Stories, 'met'>): Promise<Subscription> {
  const { secrets, config } = context;
  const postsOf = async (sent: Tip | Mail): Promise<Proven> => {
    if (sent.jurisdiction !== config.jurisdiction.id) return nothing;
    if (sent.type === 'tip') return goesOn(sent) ? provenTip(sent, secrets.pseudonymKey) : nothing;
    const source = config.sources.find(({ id }) => id === sent.source);
    if (source?.kind !== 'mail') return nothing;
    return postsOfMail(Buffer.from(sent.bytes, 'base64'), source, {
      jurisdiction: sent.jurisdiction,
      fetchedAt: sent.at,
      pseudonymKey: secrets.pseudonymKey,
      exercise: sent.exercise,
    });
  };
  return consume(context, {
    worker: 'collector',
    ...inboxGroup,
    handle: async (items, signal) => {
      const made: Proven[] = [];
      for (const { value } of items) made.push(await postsOf(value));
      const posts = stories.met(made.flatMap((one) => one.posts));
      await writePosts(
        context,
        posts,
        made.flatMap((one) => one.evidence),
        signal,
      );
    },
  });
}

function provenTip(tip: Tip, pseudonymKey: string): Proven {
  const { record, sha256 } = evidenceOfTip(tip);
  return { posts: [{ ...postOfTip(tip, pseudonymKey), evidence: sha256 }], evidence: [record] };
}

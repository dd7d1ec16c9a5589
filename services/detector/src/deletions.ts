import { encodeRecord, type Post } from '@hearsay/contracts';
import { appendAll, type WorkerContext } from '@hearsay/worker';

/** Whether this version of a post says nothing but that the post is gone. */
export const isDeletion = ({ deletedAt }: Pick<Post, 'deletedAt'>): boolean => deletedAt !== undefined;

/** Says of posts that they are gone, where their claims can be shown with it for as long as they are kept. Read twice, it says the same. */
export function writeDeletions(context: WorkerContext, posts: readonly Post[], signal: AbortSignal): Promise<void> {
  const records = posts.flatMap(({ id, jurisdiction, source, deletedAt, exercise }) =>
    deletedAt === undefined
      ? []
      : encodeRecord('registry', { type: 'post-deleted', v: 1, id, jurisdiction, source, at: deletedAt, exercise }),
  );
  return appendAll(context, records, signal);
}

import type { PostDeleted, PostId } from '@hearsay/contracts';

/** Posts remembered, the latest that were deleted. Older ones stay in the log. */
const most = 200_000;

/** Which posts are gone from where they were published, and since when. A projection of `registry`, held in memory. */
export class DeletionProjection {
  readonly #at = new Map<PostId, string>();

  take({ id, at }: PostDeleted): void {
    this.#at.set(id, at);
    if (this.#at.size > most) this.#at.delete(this.#at.keys().next().value as PostId);
  }

  of(post: PostId): string | undefined {
    return this.#at.get(post);
  }
}

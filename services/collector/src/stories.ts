import { decodeRecord, type Post } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';

/** Stories remembered, the latest. */
export const mostStories = 50_000;

interface Story {
  readonly post: Post['id'];
  readonly source: Post['source'];
  readonly home: boolean;
}

/**
 * Which stories were met already, and as which post. The same words under the same link, or under the same id, are one story wherever they
 * stand; with other words they are not, whatever they call themselves. A post never takes another's place: a further place of a story is a
 * post of its own that says which one it is the same as. What stands on the site that its link leads to comes before what others show of it.
 */
export class Stories {
  readonly #known = new Map<string, Story>();
  readonly #most: number;

  constructor(most = mostStories) {
    this.#most = most;
  }

  /** Posts as they are to be written: with `sameAs` where the story was met at another source. */
  met(posts: readonly Post[]): Post[] {
    return posts.map((post) => {
      const before = this.#find(post);
      const same = before !== undefined && before.post !== post.id && before.source !== post.source;
      this.#remember(post, before);
      return same && (before.home || post.story?.home !== true) ? { ...post, sameAs: before.post } : post;
    });
  }

  /** Takes in what was written before a restart: as many of the last posts as are remembered. */
  async recall(log: EventLog): Promise<void> {
    const ends = await log.ends('posts');
    const each = Math.ceil(this.#most / Math.max(1, ends.length));
    for (const [partition, end] of ends.entries()) {
      if (end === 0) continue;
      for await (const records of log.read('posts', partition, Math.max(0, end - each))) {
        for (const { value } of records) if (value !== null) this.#takeIn(value);
      }
    }
  }

  get size(): number {
    return this.#known.size;
  }

  #takeIn(value: Uint8Array): void {
    try {
      const post = decodeRecord('posts', value);
      if (post.sameAs === undefined) this.#remember(post, this.#find(post));
    } catch {
      // The detector, who reads it as well, puts it into quarantine.
    }
  }

  #find({ story }: Post): Story | undefined {
    for (const key of story?.keys ?? []) {
      const found = this.#known.get(key);
      if (found) return found;
    }
    return undefined;
  }

  #remember({ id, source, story }: Post, before: Story | undefined): void {
    if (story === undefined) return;
    const kept = before === undefined || (story.home && !before.home) ? { post: id, source, home: story.home } : before;
    for (const key of story.keys) {
      this.#known.delete(key);
      this.#known.set(key, kept);
    }
    while (this.#known.size > this.#most) this.#known.delete(this.#known.keys().next().value as string);
  }
}

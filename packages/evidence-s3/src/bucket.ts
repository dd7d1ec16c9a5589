import { createHash } from 'node:crypto';
import { type Listed, type Page, readPage, readRefusal, readVersioning } from './answers.ts';
import { away } from './refusals.ts';
import type { S3Requests } from './requests.ts';

/** What DeleteObjects takes at once. */
const mostDeleted = 1000;

/** One bucket, in the few words of S3 that the adapter needs: every store that calls itself compatible speaks them. */
export class Bucket {
  readonly #requests: S3Requests;
  #deletesOneByOne = false;

  constructor(requests: S3Requests) {
    this.#requests = requests;
  }

  /** @param hurried fails at once while the store is known to be away. */
  async put(key: string, body: Uint8Array, hurried = false): Promise<void> {
    await this.#requests.ask({ method: 'PUT', key, body, hurried });
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const { status, body } = await this.#requests.ask({ method: 'GET', key, answers: [404] });
    return status === 404 ? undefined : body;
  }

  async has(key: string): Promise<boolean> {
    return (await this.#requests.ask({ method: 'HEAD', key, answers: [404] })).status !== 404;
  }

  /** Copies within the store. @returns false where there is nothing under `from`. */
  async copy(from: string, to: string): Promise<boolean> {
    const headers = { 'x-amz-copy-source': `/${this.#requests.place.bucket}/${from}` };
    return (await this.#requests.ask({ method: 'PUT', key: to, headers, answers: [404] })).status !== 404;
  }

  /** What lies under a prefix, in the order of the alphabet, page by page. */
  async *pages(prefix: string, options: { delimiter?: string } = {}): AsyncIterable<Page> {
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: Page = await this.#page({
        prefix,
        ...options,
        ...(next === '' ? {} : { 'continuation-token': next }),
      });
      yield page;
      next = page.next;
    }
  }

  /** The keys directly under a prefix; for those that hold few. */
  async all(prefix: string): Promise<readonly Listed[]> {
    const found: Listed[] = [];
    for await (const { objects } of this.pages(prefix)) found.push(...objects);
    return found;
  }

  /** Deletes all of them; those that are not there count as deleted. */
  async delete(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += mostDeleted) await this.#deleteSome(keys.slice(at, at + mostDeleted));
  }

  /** Whether it keeps what is deleted; `undefined` where it does not say. */
  async keepsVersions(): Promise<boolean | undefined> {
    const { status, body } = await this.#requests.ask({
      method: 'GET',
      query: { versioning: '' },
      answers: [400, 403, 404, 405, 501],
    });
    return status === 200 ? this.#understood(() => readVersioning(body)) : undefined;
  }

  async #page(query: Readonly<Record<string, string>>): Promise<Page> {
    const { body } = await this.#requests.ask({ method: 'GET', query: { 'list-type': '2', ...query } });
    return this.#understood(() => readPage(body));
  }

  async #deleteSome(keys: readonly string[]): Promise<void> {
    if (keys.length === 1 || this.#deletesOneByOne) {
      await Promise.all(keys.map((key) => this.#requests.ask({ method: 'DELETE', key, answers: [404] })));
      return;
    }
    const objects = keys.map((key) => `<Object><Key>${key}</Key></Object>`).join('');
    const body = Buffer.from(`<Delete><Quiet>true</Quiet>${objects}</Delete>`);
    const { status, body: answer } = await this.#requests.ask({
      method: 'POST',
      query: { delete: '' },
      headers: { 'content-type': 'application/xml', 'content-md5': createHash('md5').update(body).digest('base64') },
      body,
      answers: [400, 404, 405],
    });
    const failed = readRefusal(answer);
    if (status === 200 && failed === undefined) return;
    // Not every store can delete many at once, and one that could not delete some of them says why when it is asked for each.
    if (status !== 200) this.#deletesOneByOne = true;
    await Promise.all(keys.map((key) => this.#requests.ask({ method: 'DELETE', key, answers: [404] })));
  }

  #understood<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw away(this.#requests.place, 'its answer cannot be read', error);
    }
  }
}

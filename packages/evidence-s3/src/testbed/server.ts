import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong with a request, once; `undefined` where nothing does. */
export type Fault = (request: { method: string; path: string }, response: ServerResponse) => boolean;

/** Says "slow down", as a store does when it is asked too much. */
export const slowDown: Fault = (_, response) => {
  response.writeHead(503).end('<Error><Code>SlowDown</Code><Message>Reduce your request rate.</Message></Error>');
  return true;
};
export const conflict: Fault = (_, response) => {
  response.writeHead(409).end('<Error><Code>OperationAborted</Code><Message>Try again.</Message></Error>');
  return true;
};
/** Never answers. */
export const silent: Fault = () => true;
export const hangsUp: Fault = (_, response) => {
  response.destroy();
  return true;
};
/** An answer that ends before its end. */
export const truncated: Fault = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('half', () => response.destroy());
  return true;
};
/** An error under the status of a success, as for a copy that fails while it is made. */
export const failsLate: Fault = (_, response) => {
  response
    .writeHead(200)
    .end('<?xml version="1.0"?>\n<Error><Code>InternalError</Code><Message>Again.</Message></Error>');
  return true;
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Speaks as much S3 as the adapter asks for, in memory, and goes wrong where it is told to. It does not check signatures. */
export class SmallServer {
  readonly objects = new Map<string, Uint8Array>();
  readonly asked: string[] = [];
  /** Taken from the front, one a request; of a function that returns false the request goes well. */
  readonly faults: Fault[] = [];
  /** Asked of every request, for as long as it is set. */
  always: Fault | undefined;
  versioning = '';
  /** Keys in a page of a listing. */
  pageSize = 3;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<SmallServer> {
    const server = createServer();
    const small = new SmallServer(server);
    server.on('request', (request, response) => void small.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return small;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://store.example');
    const method = request.method ?? 'GET';
    this.asked.push(`${method} ${request.url}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const about = { method, path: url.pathname };
    if (this.always?.(about, response) || this.faults.shift()?.(about, response)) return;
    const fail = (status: number, code: string, more = '') =>
      response.writeHead(status).end(method === 'HEAD' ? undefined : `<Error><Code>${code}</Code>${more}</Error>`);
    const [, bucket, ...rest] = url.pathname.split('/');
    const key = rest.join('/');
    if (!request.headers.authorization?.includes('Credential=known/')) return void fail(403, 'InvalidAccessKeyId');
    if (bucket !== 'evidence') return void fail(404, 'NoSuchBucket');
    if (request.headers['x-amz-content-sha256'] !== sha256(body)) return void fail(400, 'XAmzContentSHA256Mismatch');
    if (key === '') return void this.#ofBucket(url, method, body, response);
    const found = this.objects.get(key);
    if (method === 'PUT') {
      const source = request.headers['x-amz-copy-source'];
      const bytes = source === undefined ? body : this.objects.get(String(source).replace('/evidence/', ''));
      if (bytes === undefined) return void fail(404, 'NoSuchKey');
      this.objects.set(key, bytes);
      response.end(source === undefined ? '' : '<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>');
    } else if (method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (found === undefined) fail(404, 'NoSuchKey');
    else response.writeHead(200, { 'content-length': found.length }).end(method === 'HEAD' ? undefined : found);
  }

  #ofBucket(url: URL, method: string, body: Buffer, response: ServerResponse): void {
    const ask = url.searchParams;
    if (method === 'POST' && ask.has('delete')) {
      for (const [, key] of body.toString().matchAll(/<Key>(.*?)<\/Key>/g)) this.objects.delete(key as string);
      response.end('<DeleteResult/>');
    } else if (ask.has('versioning')) {
      response.end(`<VersioningConfiguration><Status>${this.versioning}</Status></VersioningConfiguration>`);
    } else response.end(this.#page(ask.get('prefix') ?? '', ask.get('delimiter'), ask.get('continuation-token') ?? ''));
  }

  #page(prefix: string, delimiter: string | null, after: string): string {
    const entries = new Map<string, string>();
    for (const key of [...this.objects.keys()].filter((one) => one.startsWith(prefix)).sort()) {
      const end = delimiter === null ? -1 : key.indexOf(delimiter, prefix.length);
      const name = end < 0 ? key : key.slice(0, end + 1);
      const size = this.objects.get(key)?.length;
      entries.set(
        name,
        end < 0
          ? `<Contents><Key>${name}</Key><Size>${size}</Size></Contents>`
          : `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`,
      );
    }
    const left = [...entries].filter(([name]) => name > after);
    const some = left.slice(0, this.pageSize);
    const next =
      left.length > this.pageSize ? `<NextContinuationToken>${some.at(-1)?.[0]}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${left.length > this.pageSize}</IsTruncated>${next}${some.map(([, xml]) => xml).join('')}</ListBucketResult>`;
  }
}

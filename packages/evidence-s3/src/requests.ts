import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { HearsayError } from '@hearsay/contracts';
import { AwsV4Signer } from 'aws4fetch';
import { Agent, request as send } from 'undici';
import { readRefusal } from './answers.ts';
import { away, isPassing, type Place, refused } from './refusals.ts';
import { Turnstile } from './turnstile.ts';

export interface S3Credentials {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly sessionToken?: string;
}

export interface S3Patience {
  /** Milliseconds one attempt may take. */
  readonly attempt: number;
  /** Milliseconds that something asked for may take with all its attempts. */
  readonly whole: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly pause: number;
  /** Milliseconds for which a store that was away is not asked by those who cannot wait. */
  readonly rest: number;
}

export const usualPatience: S3Patience = { attempt: 3_000, whole: 6_000, pause: 100, rest: 5_000 };

export interface S3RequestsOptions extends Place {
  readonly addressing: 'path' | 'host';
  readonly credentials: S3Credentials;
  readonly patience?: Partial<S3Patience>;
}

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Fails at once while the store is known to be away. */
  readonly hurried?: boolean;
  /** Statuses that are an answer to this request, beside 200 to 299. */
  readonly answers?: readonly number[];
}

export interface S3Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

const mostAtOnce = 16;
/** Far more than a page of a listing or a piece of evidence. */
const mostBytes = 16 << 20;
const nothing = new Uint8Array();

/** An attempt that may go better the next time. */
class Passing extends Error {}

/**
 * Signs requests to one bucket and sends them, again where that can help: everything the adapter asks may be asked twice. The signature
 * covers the SHA-256 of what is sent, so that a store never takes bytes that were changed on the way.
 */
export class S3Requests {
  readonly place: Place;
  readonly #options: S3RequestsOptions;
  readonly #patience: S3Patience;
  readonly #root: URL;
  readonly #turnstile = new Turnstile(mostAtOnce);
  readonly #signingKeys = new Map<string, ArrayBuffer>();
  readonly #agent: Agent;
  #awayUntil = 0;

  constructor(options: S3RequestsOptions) {
    this.#options = options;
    this.place = { endpoint: options.endpoint, bucket: options.bucket, region: options.region };
    this.#patience = { ...usualPatience, ...options.patience };
    this.#root = new URL(options.endpoint);
    if (options.addressing === 'host') this.#root.host = `${options.bucket}.${this.#root.host}`;
    else this.#root.pathname = `${this.#root.pathname.replace(/\/$/, '')}/${options.bucket}`;
    this.#agent = new Agent({
      connect: { timeout: Math.min(2_000, this.#patience.attempt) },
      connections: mostAtOnce,
      maxHeaderSize: 32 << 10,
    });
  }

  /** @throws HearsayError `evidence-unavailable`: the store is away, or (`details.mend`) refuses what only a person can mend. */
  async ask(request: S3Request): Promise<S3Answer> {
    return this.#turnstile.through(async () => {
      if (request.hurried && performance.now() < this.#awayUntil) throw away(this.place, 'was away a moment ago');
      const end = performance.now() + this.#patience.whole;
      for (let attempts = 1; ; attempts += 1) {
        try {
          const answer = await this.#attempt(request, Math.min(this.#patience.attempt, end - performance.now()));
          this.#awayUntil = 0;
          return answer;
        } catch (error) {
          if (error instanceof HearsayError) throw error;
          // Jitter: whoever was sent away together does not come back together.
          const pause = this.#patience.pause * 2 ** (attempts - 1) * (0.5 + Math.random());
          if (performance.now() + pause >= end) {
            this.#awayUntil = performance.now() + this.#patience.rest;
            throw away(this.place, inWords(error), error);
          }
          await sleep(pause);
        }
      }
    });
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  async #attempt(request: S3Request, milliseconds: number): Promise<S3Answer> {
    const { method, body, answers = [] } = request;
    const { url, headers } = await this.#signed(request);
    const response = await send(url, {
      dispatcher: this.#agent,
      method,
      headers,
      body: body ?? null,
      signal: AbortSignal.timeout(Math.max(1, Math.ceil(milliseconds))),
    });
    const bytes = await read(response.body);
    const { statusCode: status } = response;
    const refusal = readRefusal(bytes);
    if (status >= 200 && status < 300) {
      // A copy that failed while it was made is told so, under the status it had by then.
      if (refusal !== undefined) throw new Passing(`${refusal.code} ${refusal.message}`.trim());
      return { status, body: bytes };
    }
    if (isPassing(status, refusal?.code)) throw new Passing(`${refusal?.code ?? 'an answer'} with HTTP ${status}`);
    if (answers.includes(status) && refusal?.code !== 'NoSuchBucket') return { status, body: bytes };
    const region = response.headers['x-amz-bucket-region'];
    throw refused(this.place, status, refusal, typeof region === 'string' ? region : undefined);
  }

  async #signed({ method, key, query, headers = {}, body }: S3Request) {
    const { credentials, region } = this.#options;
    const url = new URL(this.#root);
    if (key !== undefined) url.pathname = `${url.pathname.replace(/\/$/, '')}/${key}`;
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      headers: {
        ...headers,
        'x-amz-content-sha256': createHash('sha256')
          .update(body ?? nothing)
          .digest('hex'),
      },
      accessKeyId: credentials.accessKey,
      secretAccessKey: credentials.secretKey,
      ...(credentials.sessionToken === undefined ? {} : { sessionToken: credentials.sessionToken }),
      service: 's3',
      region,
      cache: this.#signingKeys,
    });
    const signed = await signer.sign();
    return { url: signed.url, headers: Object.fromEntries(signed.headers) };
  }
}

async function read(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > mostBytes) throw new Passing(`answers with more than ${mostBytes >> 20} MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'does not answer in time';
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || error.message.includes(code) ? error.message : `${code}: ${error.message}`;
}

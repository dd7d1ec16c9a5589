import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { errorTable, HearsayError } from '@hearsay/contracts';
import { Agent, request as send } from 'undici';
import { type AddressCheck, addressCheck, checkUrl, refused } from './addresses.ts';
import { readBody } from './body.ts';
import { defaultLimits, type Limits } from './limits.ts';

export interface OutboundRequest {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  /** Whoever only needs the status does not wait for the body, which then is empty: what a receiver says cannot be kept or shown. */
  readonly ignoreBody?: boolean;
}

export interface OutboundResponse {
  readonly status: number;
  /** Names in small letters; values of a name sent more than once joined with ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the body came from, after redirects. */
  readonly url: string;
  /** Where the resource has moved to for good: set where every redirect on the way was permanent (301, 308). */
  readonly movedTo?: string;
}

/** Resolves a name; handed in so that tests can play a hostile resolver. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface OutboundOptions {
  /** Ranges that may be reached although they are private. */
  readonly allow: readonly string[];
  /** Who we are and how to reach us, honestly. */
  readonly userAgent: string;
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
}

/** The one way out of Hearsay. */
export interface Outbound {
  /**
   * Fetches an address. The check of where it leads is made on the address that is connected to, after name resolution, on every
   * hop. Any status is a response; nothing of a response is trusted.
   * @throws HearsayError `address-refused`, `too-large`, or `fetch-failed` with the reason in words.
   */
  request(url: string, options?: OutboundRequest): Promise<OutboundResponse>;
  close(): Promise<void>;
}

export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

/** Gives whoever connects only addresses that may be reached, at the moment it connects, so that a name cannot change its mind in between. */
export function guardedLookup(resolve: Resolve, allowed: AddressCheck): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const wanted = options.family === 4 || options.family === 6 ? options.family : 0;
        const good = addresses.filter(({ address, family }) => allowed(address) && (wanted === 0 || family === wanted));
        if (addresses.some(({ address }) => !allowed(address)) || good.length === 0) {
          callback(refused(host), '', 0);
        } else if (options.all) callback(null, good as LookupAddress[]);
        else callback(null, (good[0] as LookupAddress).address, (good[0] as LookupAddress).family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);

export function createOutbound(options: OutboundOptions): Outbound {
  const allowed = addressCheck(options.allow);
  const agent = new Agent({
    connect: { lookup: guardedLookup(options.resolve ?? systemResolve, allowed), timeout: 10_000 },
    maxHeaderSize: 32 << 10,
    keepAliveTimeout: 10_000,
    pipelining: 1,
    connections: 8,
  });

  return {
    async request(address, { method = 'GET', headers = {}, body, signal, ignoreBody = false, ...rest } = {}) {
      const limits = { ...defaultLimits, ...options.limits, ...rest.limits };
      const deadline = AbortSignal.timeout(limits.milliseconds);
      const stop = signal ? AbortSignal.any([signal, deadline]) : deadline;
      let url = checkUrl(address, allowed);
      let movedForGood = true;
      try {
        for (let hop = 0; ; hop += 1) {
          const response = await send(url, {
            dispatcher: agent,
            method,
            headers: { 'user-agent': options.userAgent, 'accept-encoding': 'gzip, deflate, br', ...headers },
            body: body ?? null,
            signal: stop,
            headersTimeout: limits.milliseconds,
            bodyTimeout: limits.milliseconds,
          });
          const flat = flatten(response.headers);
          if (redirects.has(response.statusCode) && flat.location !== undefined && method !== 'POST') {
            response.body.on('error', () => {}).destroy();
            if (hop >= limits.redirects) {
              throw new HearsayError('fetch-failed', `${url.host} redirected more than ${limits.redirects} times`);
            }
            const next = checkUrl(new URL(flat.location, url).href, allowed);
            if (url.protocol === 'https:' && next.protocol === 'http:') {
              throw new HearsayError('address-refused', `${url.host} redirected from https to http`);
            }
            if (!permanent.has(response.statusCode)) movedForGood = false;
            url = next;
            continue;
          }
          if (ignoreBody) response.body.dump({ limit: 16 << 10, signal: stop }).catch(() => {});
          const bytes = ignoreBody
            ? new Uint8Array()
            : await readBody(response.body, flat['content-encoding'], limits, stop);
          return {
            status: response.statusCode,
            headers: flat,
            body: bytes,
            url: url.href,
            ...(hop > 0 && movedForGood ? { movedTo: url.href } : {}),
          };
        }
      } catch (error) {
        throw explain(error, url, deadline.aborted, limits);
      }
    },
    close: () => agent.destroy(),
  };
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function explain(error: unknown, url: URL, timedOut: boolean, limits: Limits): HearsayError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof HearsayError && cause.code in errorTable) return cause;
  }
  if (timedOut) {
    return new HearsayError('fetch-failed', `${url.host} did not answer within ${limits.milliseconds / 1000} s`, {
      cause: error,
    });
  }
  const code = (error as NodeJS.ErrnoException).code;
  const message = error instanceof Error ? error.message : String(error);
  return new HearsayError(
    'fetch-failed',
    `${url.host}: ${code && !message.includes(code) ? `${code}: ` : ''}${message}`,
    {
      cause: error,
    },
  );
}

import { HearsayError, type SourceConfig, type SourceState } from '@hearsay/contracts';
import type { Outbound, OutboundResponse } from '@hearsay/outbound';
import { FeedError, type ParsedFeed, parseFeed } from '@hearsay/sources';
import type { Outcome } from './health.ts';

export type Asked =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed; readonly response: OutboundResponse }
  | { readonly kind: 'nothing'; readonly outcome: Outcome };

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Asks a source for what is new, with the validators exactly as its server gave them. Never throws for what the source does. */
export async function ask(
  outbound: Outbound,
  source: SourceConfig,
  state: Pick<SourceState, 'etag' | 'lastModified'>,
  now: number,
  signal: AbortSignal,
): Promise<Asked> {
  const headers: Record<string, string> = { accept };
  if (state.etag !== undefined) headers['if-none-match'] = state.etag;
  if (state.lastModified !== undefined) headers['if-modified-since'] = state.lastModified;
  const failed = (weight: 'hard' | 'soft' | 'temporary', reason: string, after?: number): Asked => ({
    kind: 'nothing',
    outcome: { kind: 'failed', weight, reason, ...(after === undefined ? {} : { after }) },
  });
  let response: OutboundResponse;
  try {
    response = await outbound.request(source.url, { headers, signal });
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return failed(error.code === 'fetch-failed' ? 'temporary' : 'hard', error.message);
  }
  const { status } = response;
  if (status === 304) return { kind: 'nothing', outcome: { kind: 'unchanged' } };
  if (status === 410) return { kind: 'nothing', outcome: { kind: 'gone' } };
  if (status === 429 || status === 503) {
    return failed(
      'temporary',
      `the server asks to come back later (${status})`,
      retryAfter(response.headers['retry-after'], now),
    );
  }
  if (status >= 500) return failed('temporary', `the server is in trouble (${status})`);
  if (status === 401 || status === 403 || status === 404) return failed('soft', `the server refuses (${status})`);
  if (status !== 200) return failed('hard', `the server answers ${status}`);
  try {
    const contentType = response.headers['content-type'];
    const feed = parseFeed(response.body, { url: response.url, ...(contentType === undefined ? {} : { contentType }) });
    return { kind: 'feed', feed, response };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return failed('hard', error.message);
  }
}

/** Milliseconds that `Retry-After` asks for, as seconds or as a date. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,8}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

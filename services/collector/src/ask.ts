import { HearsayError, type SourceConfig, type SourceState } from '@hearsay/contracts';
import type { Outbound, OutboundResponse } from '@hearsay/outbound';
import { kindOf } from '@hearsay/sources';
import type { Outcome } from './health.ts';
import { addressOf } from './identity.ts';
import type { Robots } from './robots.ts';

export type Asked =
  | { readonly kind: 'answer'; readonly response: OutboundResponse }
  | { readonly kind: 'nothing'; readonly outcome: Outcome };

/** Asks a source for what is new, with the validators exactly as its server gave them. Never throws for what the source does. */
export async function ask(
  { outbound, robots }: { readonly outbound: Outbound; readonly robots: Robots },
  source: SourceConfig,
  state: Pick<SourceState, 'etag' | 'lastModified' | 'movedTo' | 'cursor'>,
  now: number,
  signal: AbortSignal,
): Promise<Asked> {
  const { request, keepsToRobots } = kindOf(source);
  const { url: own, accept } = request(source, state.cursor);
  const url = addressOf(own, state.movedTo);
  const headers: Record<string, string> = { accept };
  if (state.etag !== undefined) headers['if-none-match'] = state.etag;
  if (state.lastModified !== undefined) headers['if-modified-since'] = state.lastModified;
  const failed = (weight: 'hard' | 'soft' | 'temporary', reason: string, after?: number): Asked => ({
    kind: 'nothing',
    outcome: { kind: 'failed', weight, reason, ...(after === undefined ? {} : { after }) },
  });
  let response: OutboundResponse;
  try {
    if (keepsToRobots) {
      const verdict = await robots.verdictOn(url, now, signal);
      if (!verdict.allowed) return failed(verdict.passes ? 'temporary' : 'hard', verdict.reason);
    }
    response = await outbound.request(url, { headers, signal });
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return failed(error.code === 'fetch-failed' ? 'temporary' : 'hard', error.message);
  }
  const { status } = response;
  if (status === 200) return { kind: 'answer', response };
  if (status === 304) return { kind: 'nothing', outcome: { kind: 'unchanged' } };
  if (status === 410) return { kind: 'nothing', outcome: { kind: 'gone' } };
  if (status === 429 || status === 503) {
    const after = retryAfter(response.headers['retry-after'], now);
    return failed('temporary', `the server asks to come back later (${status})`, after);
  }
  if (status >= 500) return failed('temporary', `the server is in trouble (${status})`);
  if (status === 401 || status === 403 || status === 404) return failed('soft', `the server refuses (${status})`);
  return failed('hard', `the server answers ${status}`);
}

/** Milliseconds that `Retry-After` asks for, as seconds or as a date. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,8}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

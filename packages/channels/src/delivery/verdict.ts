import type { Verdict } from '../port.ts';

/** Attempts in all at what a receiver refuses: more of the same is unlikely to help, but people mend things. */
export const giveUpAfter = 4;

/** Nobody is left alone for longer than that, whatever they ask for. */
const longest = 24 * 60 * 60 * 1000;

/** Milliseconds that a Retry-After header asks for, at most a day; `undefined` where it can't be read. RFC 9110, 10.2.3. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Math.min(longest, Number(text) * 1000);
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.min(longest, Math.max(0, date - now));
}

/** What an HTTP status says about a delivery. After Standard Webhooks 1.0. */
export function verdictOnStatus(status: number, headers: Readonly<Record<string, string>>, now: number): Verdict {
  const detail = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { outcome: 'delivered', detail };
  if (status === 410) return { outcome: 'failed', detail: `${detail}: the receiver is gone for good` };
  const after = retryAfter(headers['retry-after'], now);
  // Whoever says when to come back is not away, and is not asked before, whatever else gets through.
  if ((status === 429 || status >= 500) && after !== undefined) return { outcome: 'retry', detail, away: false, after };
  if (status === 429) return { outcome: 'retry', detail, away: false };
  if (status >= 500) return { outcome: 'retry', detail, away: status !== 500 && status !== 501 };
  if (status === 408 || status === 425) return { outcome: 'retry', detail, away: false };
  const words = status < 400 ? 'redirects are not followed' : 'the receiver refused it';
  return { outcome: 'retry', detail: `${detail}: ${words}`, most: giveUpAfter, away: false };
}

/** There was no response: the receiver could not be reached, or did not answer in time. */
export function verdictOnFailure(detail: string): Verdict {
  return { outcome: 'retry', detail: detail.slice(0, 300), away: true };
}

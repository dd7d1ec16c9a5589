import type { SourceConfig, SourceState } from '@hearsay/contracts';
import type { OutboundResponse } from '@hearsay/outbound';
import type { Reading } from './parsing/job.ts';
import { bareHost, sameSite } from './same-site.ts';

export type Identity = NonNullable<SourceState['identity']>;

/** After so many answers in a row that say so, a source is asked where it has moved to. */
const convincing = 3;

const hostOf = (link: string | null | undefined): string | undefined =>
  link && URL.canParse(link) ? bareHost(new URL(link).host).slice(0, 300) : undefined;

/** What a source is, by the answer that was just read. */
export function identityOf(source: SourceConfig, reading: Reading, response: Pick<OutboundResponse, 'url'>): Identity {
  const title = reading.title?.trim().slice(0, 500);
  const site = hostOf(reading.link);
  const language = reading.language?.toLowerCase().split(/[-_]/)[0]?.slice(0, 40);
  return {
    address: source.url,
    host: hostOf(response.url) ?? '',
    ...(title ? { title } : {}),
    ...(site ? { site } : {}),
    ...(language ? { language } : {}),
  };
}

/**
 * Why an answer may no longer be that of the source that somebody chose: it moved for good to another site, or nothing in it is known and
 * two of title, site and language have changed, as after a domain ran out. `undefined` where nothing speaks against it.
 */
export function suspicion(
  before: Pick<SourceState, 'identity' | 'seen'>,
  now: Identity,
  reading: Pick<Reading, 'familiar' | 'entries'>,
  movedTo: string | undefined,
): string | undefined {
  const { identity, seen } = before;
  if (identity === undefined || identity.address !== now.address) return undefined;
  const moved = hostOf(movedTo);
  if (moved !== undefined && !sameSite(moved, identity.host)) {
    return `moved for good from ${identity.host} to another site, ${moved}; if that is right, put ${(movedTo as string).slice(0, 300)} into the configuration`;
  }
  if (reading.familiar || reading.entries === 0 || Object.keys(seen).length < 3) return undefined;
  const changes: string[] = [];
  const changed = (name: string, was: string | undefined, is: string | undefined) => {
    if (was !== undefined && is !== undefined && was !== is)
      changes.push(`${name} "${was.slice(0, 80)}" is "${is.slice(0, 80)}" now`);
  };
  changed('title', identity.title, now.title);
  changed('language', identity.language, now.language);
  if (identity.site && now.site && !sameSite(identity.site, now.site)) changed('site', identity.site, now.site);
  if (changes.length < 2) return undefined;
  return `may be somebody else's now: none of its entries is known, and its ${changes.join(', its ')}; if that is right, set "confirmed" to today's date`;
}

/** What is remembered of a move for good within a site. */
export function moveAfter(before: SourceState['movedTo'], movedTo: string | undefined): SourceState['movedTo'] {
  if (movedTo === undefined) return undefined;
  return { url: movedTo.slice(0, 2048), times: before?.url === movedTo ? before.times + 1 : 1 };
}

/** Where to ask a source: where it has moved to, once it has said so often enough. */
export const addressOf = (url: string, movedTo: SourceState['movedTo']): string =>
  movedTo !== undefined && movedTo.times >= convincing ? movedTo.url : url;

/** Whether a quarantine no longer holds: the configuration names another address, or somebody looked at it since. */
export function isConfirmed(source: SourceConfig, state: SourceState): boolean {
  if (state.identity !== undefined && state.identity.address !== source.url) return true;
  return source.confirmed !== undefined && source.confirmed >= state.at.slice(0, 10);
}

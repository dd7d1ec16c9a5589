import type { SourceConfig } from '@hearsay/contracts';
import { acceptFeeds, feedKind } from '../feed/kind.ts';
import type { SourceKind } from '../kind.ts';

export type YoutubeSource = Extract<SourceConfig, { kind: 'youtube' }>;

/** The feed that YouTube keeps for a channel or a playlist. */
export function feedOf(page: string): string {
  const url = new URL(page);
  const list = url.searchParams.get('list');
  const feed = new URL('https://www.youtube.com/feeds/videos.xml');
  if (list !== null) feed.searchParams.set('playlist_id', list);
  else feed.searchParams.set('channel_id', url.pathname.split('/')[2] ?? '');
  return feed.href;
}

export const youtubeKind: SourceKind<YoutubeSource> = {
  shape: 'polled',
  about: {
    summary: 'New videos of a YouTube channel or playlist: titles, descriptions and views.',
    terms: "YouTube's terms of service. Its feeds are public and made to be subscribed to.",
    limits: 'The newest 15 videos. What is said in a video, its comments and live chat are not seen.',
    credentials: 'None.',
  },
  request: ({ url }) => ({ url: feedOf(url), accept: acceptFeeds }),
  parse: feedKind.parse,
  ...(feedKind.second ? { second: feedKind.second } : {}),
};

import { SourceConfig } from '@hearsay/contracts';
import { expect, it } from 'vitest';
import { parseSuite } from '../parse-suite.ts';
import { UnreadableError } from '../unreadable.ts';
import { type YoutubeSource, youtubeKind } from './kind.ts';

const sourceOf = (url: string) => SourceConfig.parse({ id: 'y', kind: 'youtube', url }) as YoutubeSource;
const channel = sourceOf('https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv');
const feed = `<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
<title>Channel</title><entry><id>yt:video:abc</id><title>Ballots burned?</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/>
<author><name>Channel</name></author><published>2014-11-30T06:00:00+00:00</published>
<media:group><media:title>Ballots burned?</media:title><media:description>Seen at station 12</media:description><media:community><media:starRating count="4" average="5"/><media:statistics views="48211"/></media:community></media:group></entry></feed>`;

parseSuite({
  kind: 'youtube',
  parse: (input) => youtubeKind.parse(input, channel, {}),
  samples: [feed],
  isPromisedError: (error) => error instanceof UnreadableError,
  outputPerByte: 30,
});

it('asks for the feed of a channel or a playlist', () => {
  expect(youtubeKind.request(channel, undefined).url).toBe(
    'https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv',
  );
  expect(youtubeKind.request(sourceOf('https://www.youtube.com/playlist?list=PLabcdefghijk'), undefined).url).toBe(
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabcdefghijk',
  );
});

it('reads title and description of a video', () => {
  expect(youtubeKind.parse(new TextEncoder().encode(feed), channel, {}).entries[0]).toMatchObject({
    link: 'https://www.youtube.com/watch?v=abc',
    text: 'Ballots burned?\nSeen at station 12',
    reach: 48_211,
  });
  const unlikely = feed.replace('48211', '-1');
  expect(youtubeKind.parse(new TextEncoder().encode(unlikely), channel, {}).entries[0]).not.toHaveProperty('reach');
});

it('refuses an address that names no channel', () => {
  expect(() => sourceOf('https://www.youtube.com/@someone')).toThrow('youtube.com/channel');
  expect(() => sourceOf('https://evil.example/channel/UCabcdefghijklmnopqrstuv')).toThrow('youtube.com/channel');
});

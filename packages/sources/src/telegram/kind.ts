import type { SourceConfig } from '@hearsay/contracts';
import { contentOf } from '../content-of.ts';
import { decodeBytes } from '../feed/charset/decode-bytes.ts';
import type { SourceKind } from '../kind.ts';
import { roundedFigure } from '../reach.ts';
import { UnreadableError } from '../unreadable.ts';

export type TelegramSource = Extract<SourceConfig, { kind: 'telegram' }>;

const channelOf = (url: string): string => new URL(url).pathname.replace(/^\/(s\/)?/, '').replace(/\/$/, '');
/** Characters of one message with its markup: the longest text has 4,096, and each may be dressed. */
const longestMessage = 60_000;

export const telegramKind: SourceKind<TelegramSource> = {
  shape: 'polled',
  keepsToRobots: true,
  about: {
    summary: 'The public preview of a Telegram channel, as a browser sees it without an account.',
    terms: "Telegram's terms of service. Channels are public by their owner's choice; groups and chats are never read.",
    limits:
      'The newest 20 messages or so: texts, captions and views, no pictures, no comments. Channels may switch their preview off.',
    credentials: 'None.',
  },
  request: ({ url }) => ({ url: `https://t.me/s/${channelOf(url)}`, accept: 'text/html' }),
  parse: (bytes, source, { contentType }) => {
    const html = decodeBytes(bytes, contentType).text;
    const messages = html.split('data-post="').slice(1);
    if (messages.length === 0 && !html.includes('tgme_channel_info')) {
      throw new UnreadableError(
        'This is no preview of a channel: there is none of that name, or its preview is switched off.',
      );
    }
    const channel = channelOf(source.url).toLowerCase();
    return contentOf('telegram', messages, 'https://t.me/', (message) => {
      const id = /^([A-Za-z0-9_]{1,64})\/(\d{1,12})"/.exec(message);
      // A message is the channel's own by its address, not by what stands in it.
      if (id?.[1]?.toLowerCase() !== channel) return undefined;
      const head = message.slice(0, longestMessage);
      return {
        id: `${channel}/${id[2]}`,
        link: `https://t.me/${id[1]}/${id[2]}`,
        html: textBlock(head),
        published: /<time\s[^<>]{0,200}?datetime="([^"<>]{1,40})"/.exec(head)?.[1] ?? null,
        author: `https://t.me/${channel}`,
        reach: roundedFigure(viewsIn(head)) ?? null,
      };
    });
  },
};

/** How often a message was seen when the page was made: rounded, and few while it is young. */
const viewsIn = (message: string): string | undefined =>
  /<span class="tgme_widget_message_views"[^<>]{0,100}>([^<>]{1,20})<\/span>/.exec(message)?.[1];

const textStart = /<div class="tgme_widget_message_text[^"<>]{0,200}"[^<>]{0,200}>/g;

/** The inside of the last text block: a reply shows the text it answers before its own. */
function textBlock(message: string): string | null {
  const starts = [...message.matchAll(textStart)];
  const start = starts.at(-1);
  if (start === undefined) return null;
  const from = start.index + start[0].length;
  let depth = 1;
  for (const tag of message.slice(from).matchAll(/<(\/?)div\b/g)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return message.slice(from, from + tag.index);
  }
  return message.slice(from);
}

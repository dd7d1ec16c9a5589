import { z } from 'zod';
import { SourceId } from './ids.ts';
import { LanguageTag } from './words.ts';

const seconds: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A length of time as people write it (`5s`, `10m`, `2h`, `7d`), in milliseconds. */
export const Duration = z
  .string()
  .regex(/^\d{1,6}(\.\d+)?(s|m|h|d)$/, 'must be a length of time such as 30s, 5m, 2h or 7d')
  .transform((text) => Math.round(Number.parseFloat(text) * (seconds[text.slice(-1)] as number) * 1000));

export const HttpUrl = z.url({ protocol: /^https?$/, message: 'must be an http or https address' }).max(2048);

/** What every source states. */
const AnySource = {
  id: SourceId,
  url: HttpUrl,
  /** How often to ask. Without it, as often as the source has news and wishes to be asked, between 5 minutes and a day. */
  every: Duration.optional(),
  /** How often to ask on election day, whatever the source wishes: for the few that cannot wait. */
  onElectionDay: Duration.refine((time) => time >= 1000, 'must be 1s or more').optional(),
  languages: z.array(LanguageTag).default([]),
  name: z.string().max(200).optional(),
  /** It speaks for an authority: what it denies is denied officially, and the rumour can wait a little. */
  official: z.boolean().optional(),
  /** The day on which somebody last looked at it and found it right: lifts a quarantine from that day or before. */
  confirmed: z.iso.date({ message: 'must be a date such as 2014-11-30' }).optional(),
};

const FeedSource = z.strictObject({ ...AnySource, kind: z.literal('feed') });

/** Where a value stands in a JSON document: names and positions, `post.creator.name` or `urls.0`. */
const JsonPath = z
  .string()
  .regex(/^[^.\s]{1,100}(\.[^.\s]{1,100}){0,9}$/, 'must be a path such as post.name or urls.0');

/** Where in a record stands what a post is made of. */
const pathsOfPost = {
  id: JsonPath.optional(),
  title: JsonPath.optional(),
  text: JsonPath.optional(),
  html: JsonPath.optional(),
  link: JsonPath.optional(),
  published: JsonPath.optional(),
  author: JsonPath.optional(),
  language: JsonPath.optional(),
};
const saysSomething = [
  ({ title, text, html }: { title?: unknown; text?: unknown; html?: unknown }) => Boolean(title ?? text ?? html),
  'needs at least one of title, text and html',
] as const;

/** A list endpoint that answers in JSON, and where in it is what. */
const JsonSource = z.strictObject({
  ...AnySource,
  kind: z.literal('json'),
  /** The list; the whole document where it is not set. */
  items: JsonPath.optional(),
  fields: z
    .strictObject({
      ...pathsOfPost,
      /** People reached: followers, views. */
      reach: JsonPath.optional(),
    })
    .refine(...saysSomething),
});

const MastodonTag = z.string().regex(/^[\p{L}\p{M}\p{N}_]{1,100}$/u, 'must be a tag without its #');

/** A timeline of a Mastodon server: the public posts of the server itself, or those under a tag that it knows of. */
const MastodonSource = z.strictObject({
  ...AnySource,
  kind: z.literal('mastodon'),
  tag: MastodonTag.optional(),
});

const TelegramSource = z.strictObject({
  ...AnySource,
  kind: z.literal('telegram'),
  url: HttpUrl.regex(
    /^https:\/\/t\.me\/(s\/)?[A-Za-z0-9_]{4,64}\/?$/,
    'must be a channel such as https://t.me/channel',
  ),
});

const YoutubeSource = z.strictObject({
  ...AnySource,
  kind: z.literal('youtube'),
  url: HttpUrl.regex(
    /^https:\/\/www\.youtube\.com\/(channel\/UC|playlist\?list=)[A-Za-z0-9_-]{10,64}$/,
    'must be https://www.youtube.com/channel/UC… or https://www.youtube.com/playlist?list=…',
  ),
});

const SitemapSource = z.strictObject({ ...AnySource, kind: z.literal('sitemap') });

/** A word that only something which holds the key may know. Never in the file in clear unless it is said to be: `{ secret: … }`. */
export const Credential = z.union(
  [
    z.strictObject({
      /** The environment variable that holds it. */
      env: z.string().regex(/^HEARSAY_[A-Z0-9_]{1,100}$/),
    }),
    z.strictObject({ secret: z.string().min(1).max(4096) }),
  ],
  {
    message:
      'must name the environment variable that holds it, as { env: HEARSAY_… }, or hold it in clear, as { secret: … }',
  },
);
export type Credential = z.infer<typeof Credential>;

const words = z.array(z.string().trim().min(2).max(100)).max(1000);

/** Posts of Bluesky, from a Jetstream server. */
const BlueskySource = z.strictObject({
  ...AnySource,
  kind: z.literal('bluesky'),
  url: z
    .url({ protocol: /^wss?$/, message: 'must be the wss address of a Jetstream server' })
    .max(2048)
    .default('wss://jetstream2.us-east.bsky.network/subscribe'),
  /** Only posts that hold one of these, in whatever letters. Without any, all that may concern an election. */
  words: words.default([]),
});

/** A timeline of a Mastodon server as it is written, which needs the token of an account there. */
const MastodonStreamSource = z.strictObject({
  ...AnySource,
  kind: z.literal('mastodon-stream'),
  /** The server. Where its streams are on another host, `streaming` says so. */
  url: HttpUrl,
  streaming: z
    .url({ protocol: /^wss?$/, message: 'must be a wss address' })
    .max(2048)
    .optional(),
  tag: MastodonTag.optional(),
  token: Credential,
});

/** The public form at `/tips` and the programs that send to `/api/v1/tips`. */
const TiplineSource = z.strictObject({
  ...AnySource,
  kind: z.literal('tipline'),
  name: z.string().max(200).default('Tips, claimed by members of the public'),
  url: z.literal('/tips').default('/tips'),
  /** Tips from one address in an hour; more are refused. */
  perOrigin: z.number().int().min(1).max(1000).default(5),
  /** Tips in an hour that go on by themselves, of addresses that had sent none in the last day. The others wait for a person. */
  firstPerHour: z.number().int().min(1).max(1_000_000).default(6000),
  /** The same, of addresses that had sent some before. */
  repeatPerHour: z.number().int().min(1).max(1_000_000).default(600),
});

/** Mail that a mail service hands over at `/api/v1/mail/{source}`. */
const MailSource = z.strictObject({
  ...AnySource,
  kind: z.literal('mail'),
  url: z.literal('/api/v1/mail').default('/api/v1/mail'),
  /** Signs what is handed over: Standard Webhooks, `whsec_` and 24 to 64 bytes in base64. */
  secret: Credential,
  /** Only from these addresses or domains; all where it is empty. */
  from: z.array(z.string().trim().toLowerCase().min(3).max(320)).max(1000).default([]),
});

/** A folder of a mailbox, read by IMAP. */
const ImapSource = z.strictObject({
  ...AnySource,
  kind: z.literal('imap'),
  url: z
    .string()
    .max(2048)
    .regex(
      /^imaps?:\/\/[^\s/@:]+(:\d{1,5})?(\/[^\s?#]{1,500})?$/,
      'must be a mailbox such as imaps://mail.example.org/INBOX, without name and password',
    ),
  user: z.string().min(1).max(320),
  password: Credential,
  from: z.array(z.string().trim().toLowerCase().min(3).max(320)).max(1000).default([]),
});

/** Files with a row for each post: one, or all of a folder, in the order of their names. */
const FilesSource = z.strictObject({
  ...AnySource,
  kind: z.literal('files'),
  /** `file:///data/archive/` for a folder, which is looked at again; `file:///data/export.csv` for one file. */
  url: z.url({ protocol: /^file$/, message: 'must be a file address such as file:///data/archive/' }).max(2048),
  format: z.enum(['csv', 'jsonl']).optional(),
  /** What stands in which column; for JSONL, at which path. */
  columns: z
    .strictObject({
      ...pathsOfPost,
    })
    .refine(...saysSomething),
  delimiter: z.enum([',', ';', '\t', '|']).default(','),
});

export const SourceConfig = z.discriminatedUnion('kind', [
  FeedSource,
  JsonSource,
  MastodonSource,
  TelegramSource,
  YoutubeSource,
  SitemapSource,
  BlueskySource,
  MastodonStreamSource,
  TiplineSource,
  MailSource,
  ImapSource,
  FilesSource,
]);
export type SourceConfig = z.infer<typeof SourceConfig>;

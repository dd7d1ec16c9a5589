import { z } from 'zod';
import { Leaf } from './category.ts';
import { AgencyId, ElectionId, JurisdictionId, PersonId, SourceId, SubscriptionId } from './ids.ts';
import { AgencyKind, LanguageTag, Role, State, Tlp } from './words.ts';

const seconds: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A length of time as people write it (`5s`, `10m`, `2h`, `7d`), in milliseconds. */
export const Duration = z
  .string()
  .regex(/^\d{1,6}(\.\d+)?(s|m|h|d)$/, 'must be a length of time such as 30s, 5m, 2h or 7d')
  .transform((text) => Math.round(Number.parseFloat(text) * (seconds[text.slice(-1)] as number) * 1000));

const HttpUrl = z.url({ protocol: /^https?$/, message: 'must be an http or https address' }).max(2048);

/** What every source states. */
const AnySource = {
  id: SourceId,
  url: HttpUrl,
  /** How often to ask. Without it, as often as the source has news and wishes to be asked, between 5 minutes and a day. */
  every: Duration.optional(),
  languages: z.array(LanguageTag).default([]),
  name: z.string().max(200).optional(),
  /** The day on which somebody last looked at it and found it right: lifts a quarantine from that day or before. */
  confirmed: z.iso.date({ message: 'must be a date such as 2014-11-30' }).optional(),
};

const FeedSource = z.strictObject({ ...AnySource, kind: z.literal('feed') });

/** Where a value stands in a JSON document: names and positions, `post.creator.name` or `urls.0`. */
const JsonPath = z
  .string()
  .regex(/^[^.\s]{1,100}(\.[^.\s]{1,100}){0,9}$/, 'must be a path such as post.name or urls.0');

/** A list endpoint that answers in JSON, and where in it is what. */
const JsonSource = z.strictObject({
  ...AnySource,
  kind: z.literal('json'),
  /** The list; the whole document where it is not set. */
  items: JsonPath.optional(),
  fields: z
    .strictObject({
      id: JsonPath.optional(),
      title: JsonPath.optional(),
      text: JsonPath.optional(),
      html: JsonPath.optional(),
      link: JsonPath.optional(),
      published: JsonPath.optional(),
      author: JsonPath.optional(),
      language: JsonPath.optional(),
    })
    .refine(({ title, text, html }) => title ?? text ?? html, 'needs at least one of title, text and html'),
});

/** A timeline of a Mastodon server: the public posts of the server itself, or those under a tag that it knows of. */
const MastodonSource = z.strictObject({
  ...AnySource,
  kind: z.literal('mastodon'),
  tag: z
    .string()
    .regex(/^[\p{L}\p{M}\p{N}_]{1,100}$/u, 'must be a tag without its #')
    .optional(),
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

export const SourceConfig = z.discriminatedUnion('kind', [
  FeedSource,
  JsonSource,
  MastodonSource,
  TelegramSource,
  YoutubeSource,
  SitemapSource,
]);
export type SourceConfig = z.infer<typeof SourceConfig>;

const WebhookChannel = z.strictObject({
  kind: z.literal('webhook'),
  url: HttpUrl,
  /** Standard Webhooks secret: `whsec_` and 24 to 64 bytes in base64. */
  secret: z.string().regex(/^whsec_[A-Za-z0-9+/=]{32,}$/, 'must be whsec_ followed by at least 24 bytes in base64'),
});

export const ChannelConfig = z.discriminatedUnion('kind', [WebhookChannel]);
export type ChannelConfig = z.infer<typeof ChannelConfig>;

export const AgencyConfig = z.strictObject({
  id: AgencyId,
  name: z.string().min(1).max(200),
  kind: AgencyKind,
  /** The narrowest sharing this agency may receive. */
  clearance: Tlp.default('TLP:AMBER'),
  channels: z.array(ChannelConfig).max(10).default([]),
});
export type AgencyConfig = z.infer<typeof AgencyConfig>;

export const Match = z.strictObject({
  category: z.array(Leaf).optional(),
  language: z.array(LanguageTag).optional(),
  source: z.array(SourceId).optional(),
  state: z.array(State).optional(),
  /** Least priority, 0 to 100. */
  priority: z.number().min(0).max(100).optional(),
});
export type Match = z.infer<typeof Match>;

export const SubscriptionConfig = z.strictObject({
  id: SubscriptionId,
  agency: AgencyId,
  match: Match.default({}),
  /** Whoever holds this key may read the subscription's Atom feed. Made from the installation's secret where it is not set. */
  feedKey: z.string().min(16).max(200).optional(),
});
export type SubscriptionConfig = z.infer<typeof SubscriptionConfig>;

export const PersonConfig = z.strictObject({
  id: PersonId,
  name: z.string().min(1).max(200),
  roles: z.array(Role).min(1),
  agency: AgencyId.optional(),
});
export type PersonConfig = z.infer<typeof PersonConfig>;

const Cidr = z.string().regex(/^[0-9a-fA-F:.]+\/\d{1,3}$/, 'must be a range of addresses such as 127.0.0.1/32');

/** The configuration file. Every key is checked; an unknown one is an error, so that a misspelt one is not silently ignored. */
export const Config = z
  .strictObject({
    jurisdiction: z.strictObject({
      id: JurisdictionId,
      name: z.string().min(1).max(200),
      languages: z.array(LanguageTag).min(1),
    }),
    election: z.strictObject({
      id: ElectionId,
      name: z.string().min(1).max(200),
      day: z.iso.date({ message: 'must be a date such as 2014-11-30' }),
      timezone: z.string().refine(isTimezone, 'must be an IANA time zone such as Europe/Chisinau'),
      /** Local hours of the polls, for clocks and priorities. */
      polls: z
        .strictObject({ open: z.string().regex(/^\d\d:\d\d$/), close: z.string().regex(/^\d\d:\d\d$/) })
        .default({ open: '07:00', close: '21:00' }),
    }),
    /** A drill, marked on every screen, alert and feed; it never reaches the public page. */
    exercise: z.boolean().default(false),
    sources: z.array(SourceConfig).default([]),
    agencies: z.array(AgencyConfig).default([]),
    subscriptions: z.array(SubscriptionConfig).default([]),
    people: z.array(PersonConfig).default([]),
    network: z
      .strictObject({
        allow: z.array(Cidr).default([]),
        contact: z.string().max(200).default('https://example.org/hearsay'),
      })
      .default({ allow: [], contact: 'https://example.org/hearsay' }),
    log: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('embedded') }),
        z.strictObject({
          kind: z.literal('kafka'),
          brokers: z.array(z.string().regex(/^[^\s:]+:\d+$/, 'must be host:port')).min(1),
          prefix: z
            .string()
            .regex(/^[a-zA-Z0-9._-]{0,60}$/)
            .default('hearsay.'),
          replication: z.number().int().min(1).max(9).default(1),
        }),
      ])
      .default({ kind: 'embedded' }),
    partitions: z.number().int().min(1).max(256).default(4),
    index: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('embedded') }),
        z.strictObject({
          kind: z.literal('elasticsearch'),
          node: HttpUrl,
          prefix: z
            .string()
            .regex(
              /^[a-z][a-z0-9-]{0,59}$/,
              'must begin with a small letter and hold small letters, digits and hyphens',
            )
            .default('hearsay'),
          username: z.string().optional(),
          password: z.string().optional(),
          apiKey: z.string().optional(),
        }),
      ])
      .default({ kind: 'embedded' }),
    privacy: z.strictObject({ posts: Duration.default(7 * 86_400_000) }).default({ posts: 7 * 86_400_000 }),
  })
  .superRefine((config, context) => {
    unique(config.sources, ['sources'], context);
    unique(config.agencies, ['agencies'], context);
    unique(config.subscriptions, ['subscriptions'], context);
    unique(config.people, ['people'], context);
    const agencies = new Set<string>(config.agencies.map((agency) => agency.id));
    const known = [...agencies].join(', ') || 'none';
    config.subscriptions.forEach((subscription, i) => {
      if (!agencies.has(subscription.agency)) {
        context.addIssue({
          code: 'custom',
          path: ['subscriptions', i, 'agency'],
          message: `there is no agency "${subscription.agency}" (known: ${known})`,
        });
      }
    });
    config.people.forEach((person, i) => {
      if (person.agency !== undefined && !agencies.has(person.agency)) {
        context.addIssue({
          code: 'custom',
          path: ['people', i, 'agency'],
          message: `there is no agency "${person.agency}" (known: ${known})`,
        });
      }
      if (person.roles.includes('agency-member') && person.agency === undefined) {
        context.addIssue({ code: 'custom', path: ['people', i], message: 'an agency-member needs an agency' });
      }
    });
  });
export type Config = z.infer<typeof Config>;

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function unique(
  items: readonly { readonly id: string }[],
  path: readonly string[],
  context: { addIssue(issue: { code: 'custom'; path: (string | number)[]; message: string }): void },
): void {
  const first = new Map<string, number>();
  items.forEach((item, i) => {
    const before = first.get(item.id);
    if (before === undefined) first.set(item.id, i);
    else {
      context.addIssue({
        code: 'custom',
        path: [...path, i, 'id'],
        message: `"${item.id}" is already the id of ${path.join('.')}[${before}]`,
      });
    }
  });
}

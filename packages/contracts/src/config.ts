import { z } from 'zod';
import { Leaf } from './category.ts';
import { DueConfig, ElectionConfig } from './election-config.ts';
import { EvidenceConfig } from './evidence-config.ts';
import { Flagging } from './flagging-config.ts';
import { AgencyId, ForumId, JurisdictionId, PersonId, SourceId, SubscriptionId } from './ids.ts';
import { KnownClaimsConfig } from './known-config.ts';
import { AreaConfig, checkPlaces, ForumConfig } from './places-config.ts';
import { PriorityConfig } from './priority-config.ts';
import { Duration, HttpUrl, SourceConfig } from './source-config.ts';
import { AgencyKind, LanguageTag, Phase, Role, State, Tlp } from './words.ts';

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
  /** The area it answers for; the whole jurisdiction unless set. */
  jurisdiction: JurisdictionId.optional(),
  /** The narrowest sharing this agency may receive. */
  clearance: Tlp.default('TLP:AMBER'),
  channels: z.array(ChannelConfig).max(10).default([]),
});
export type AgencyConfig = z.infer<typeof AgencyConfig>;

export const Match = z.strictObject({
  /** What it asks for: news of rumours unless it says so. Of a source in trouble only `source` is compared. */
  about: z
    .array(z.enum(['rumour', 'source']))
    .min(1)
    .optional(),
  category: z.array(Leaf).optional(),
  language: z.array(LanguageTag).optional(),
  source: z.array(SourceId).optional(),
  state: z.array(State).optional(),
  /** Only while the election is in one of these phases. */
  phase: z.array(Phase).optional(),
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

/** As it stands in the file: for an agency, or for every agency of a forum. */
const AudienceConfig = z
  .strictObject({ ...SubscriptionConfig.shape, agency: AgencyId.optional(), forum: ForumId.optional() })
  .refine(({ agency, forum }) => (agency === undefined) !== (forum === undefined), {
    message: 'must say either which agency or which forum is told',
  });
export type AudienceConfig = z.infer<typeof AudienceConfig>;

export const PersonConfig = z.strictObject({
  id: PersonId,
  name: z.string().min(1).max(200),
  roles: z.array(Role).min(1),
  agency: AgencyId.optional(),
});
export type PersonConfig = z.infer<typeof PersonConfig>;

const day = 86_400_000;

/** YAML of old reads `off` as false. */
const RetroHunt = z
  .union([z.literal(false), z.string()], { error: 'must be "off", or a length of time such as 7d' })
  .prefault('off')
  .transform((value) => (value === false || value === 'off' ? '0s' : value))
  .pipe(
    Duration.refine(
      (time) => time === 0 || (time >= 3_600_000 && time <= 90 * day),
      'must be "off", or between 1h and 90d',
    ),
  );

/** What is kept of what people publish, and for how long. */
const Privacy = z.strictObject({
  /**
   * How far back people may look through all posts, flagged or not, in milliseconds; 0 is off: then the text of a post is dropped once the
   * detector has read it.
   */
  retroHunt: RetroHunt,
  posts: z.undefined({ error: 'is called retroHunt now: "off", or how far back people may look (7d)' }).optional(),
  evidence: z
    .strictObject({
      /** How long posts as they were published wait for the detector; of those it does not flag nothing stays after that. */
      held: Duration.refine((time) => time >= 3_600_000 && time <= 7 * day, 'must be between 1h and 7d').prefault('1h'),
      /** How long those it flags are kept after the time for appeals is over. */
      kept: Duration.default(30 * day),
    })
    .prefault({}),
});

const timeBetween = (from: string, least: number, to: string, most: number) =>
  Duration.refine((time) => time >= least && time <= most, `must be between ${from} and ${to}`);

/** The times of a worker's membership in its group. */
function fitTogether(
  times: { sessionTimeout: number; heartbeatInterval: number; rebalanceTimeout: number },
  context: z.RefinementCtx,
): void {
  const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  if (times.heartbeatInterval > times.sessionTimeout / 3)
    wrong('heartbeatInterval', 'must be a third of sessionTimeout or less, so that two signs of life may be lost');
  if (times.rebalanceTimeout < times.sessionTimeout)
    wrong('rebalanceTimeout', 'must not be shorter than sessionTimeout');
}

const Cidr = z.string().regex(/^[0-9a-fA-F:.]+\/\d{1,3}$/, 'must be a range of addresses such as 127.0.0.1/32');

/** The configuration file. Every key is checked; an unknown one is an error, so that a misspelt one is not silently ignored. */
export const Config = z
  .strictObject({
    jurisdiction: z.strictObject({
      id: JurisdictionId,
      name: z.string().min(1).max(200),
      languages: z.array(LanguageTag).min(1),
    }),
    election: ElectionConfig,
    /** Further elections and further rounds. The one that presses most decides the phase. */
    elections: z.array(ElectionConfig).max(50).default([]),
    /** Regions and places within the jurisdiction. */
    jurisdictions: z.array(AreaConfig).max(5000).default([]),
    forums: z.array(ForumConfig).max(100).default([]),
    due: DueConfig.default({}),
    priority: PriorityConfig.default({}),
    /** From which confidence posts are flagged, until somebody decides otherwise in the console. */
    flagging: Flagging.prefault({}),
    /** A drill, marked on every screen, alert and feed; it never reaches the public page. */
    exercise: z.boolean().default(false),
    sources: z.array(SourceConfig).default([]),
    /** Claims that others checked already: each rumour shows which of them it repeats. */
    knownClaims: z.array(KnownClaimsConfig).max(50).default([]),
    agencies: z.array(AgencyConfig).default([]),
    subscriptions: z.array(AudienceConfig).default([]),
    people: z.array(PersonConfig).default([]),
    network: z
      .strictObject({
        allow: z.array(Cidr).default([]),
        contact: z.string().max(200).default('https://example.org/hearsay'),
        /** Proxies in front of the api, whose word on who asks is believed. Without them everybody behind a proxy counts as one. */
        proxies: z.array(Cidr).default([]),
      })
      .default({ allow: [], contact: 'https://example.org/hearsay', proxies: [] }),
    log: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('embedded') }),
        z
          .strictObject({
            kind: z.literal('kafka'),
            brokers: z.array(z.string().regex(/^[^\s:]+:\d+$/, 'must be host:port')).min(1),
            prefix: z
              .string()
              .regex(/^[a-zA-Z0-9._-]{0,60}$/)
              .default('hearsay.'),
            replication: z.number().int().min(1).max(9).default(1),
            /** Without a sign of life for so long, a worker's partitions are given to others. A broker takes 6s to 30m unless it is set otherwise. */
            sessionTimeout: timeBetween('6s', 6000, '30m', 1_800_000).default(10_000),
            /** Between two signs of life: a third of the session or less, so that two may be lost. */
            heartbeatInterval: timeBetween('0.1s', 100, '1m', 60_000).default(500),
            /** How long workers have to join again when their group changes: not shorter than the session. */
            rebalanceTimeout: timeBetween('6s', 6000, '1h', 3_600_000).default(30_000),
          })
          .superRefine(fitTogether),
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
    /** Posts as they were published. */
    evidence: EvidenceConfig.default({ kind: 'folder' }),
    privacy: Privacy.prefault({}),
  })
  .superRefine((config, context) => {
    unique(config.sources, ['sources'], context);
    const tiplines = config.sources.filter(({ kind }) => kind === 'tipline');
    if (tiplines.length > 1) {
      context.addIssue({
        code: 'custom',
        path: ['sources', config.sources.indexOf(tiplines[1] as SourceConfig), 'kind'],
        message: `there is one form for tips, and "${tiplines[0]?.id}" has it already`,
      });
    }
    unique(config.agencies, ['agencies'], context);
    unique(config.subscriptions, ['subscriptions'], context);
    unique(config.people, ['people'], context);
    unique(config.jurisdictions, ['jurisdictions'], context);
    unique(config.forums, ['forums'], context);
    unique(config.elections, ['elections'], context);
    config.elections.forEach((election, i) => {
      if (election.id !== config.election.id) return;
      const message = `"${election.id}" is already the id of election; give every election and round its own`;
      context.addIssue({ code: 'custom', path: ['elections', i, 'id'], message });
    });
    checkPlaces(config, (path, message) => context.addIssue({ code: 'custom', path, message }));
    const forums = config.forums.map((forum): string => forum.id);
    const agencies = new Set<string>(config.agencies.map((agency) => agency.id));
    const known = [...agencies].join(', ') || 'none';
    config.subscriptions.forEach((subscription, i) => {
      const { forum, agency } = subscription;
      if (forum !== undefined && !forums.includes(forum)) {
        context.addIssue({
          code: 'custom',
          path: ['subscriptions', i, 'forum'],
          message: `there is no forum "${forum}" (known: ${forums.join(', ') || 'none'})`,
        });
      }
      for (const member of config.forums.find(({ id }) => id === forum)?.agencies ?? []) {
        const made = `${subscription.id}-${member}`;
        if (made.length > 63 || config.subscriptions.some(({ id }) => id === made)) {
          const path = ['subscriptions', i, 'id'];
          context.addIssue({
            code: 'custom',
            path,
            message: `makes "${made}", which is too long or taken; choose another id`,
          });
        }
      }
      if (agency !== undefined && !agencies.has(agency)) {
        context.addIssue({
          code: 'custom',
          path: ['subscriptions', i, 'agency'],
          message: `there is no agency "${agency}" (known: ${known})`,
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
  })
  .transform((config) => ({
    ...config,
    /** Subscriptions as they are written: for an agency or a forum. */
    audiences: config.subscriptions,
    subscriptions: eachAgency(config.subscriptions, config.forums),
  }));
export type Config = z.infer<typeof Config>;

/** A forum's subscription is one for each of its agencies, under an id of its own: `cyber` becomes `cyber-cert`, `cyber-police`. */
export function eachAgency(
  subscriptions: readonly AudienceConfig[],
  forums: readonly ForumConfig[],
): SubscriptionConfig[] {
  return subscriptions.flatMap(({ forum, agency, ...rest }) => {
    if (agency !== undefined) return [{ ...rest, agency }];
    const members = forums.find(({ id }) => id === forum)?.agencies ?? [];
    return members.map((member) => ({ ...rest, agency: member, id: `${rest.id}-${member}` as SubscriptionId }));
  });
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

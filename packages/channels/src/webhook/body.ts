import {
  AgencyId,
  AlertedRumour,
  AlertedSource,
  AlertId,
  AlertReason,
  Instant,
  JurisdictionId,
  SourceAlertReason,
  SubscriptionId,
  Tlp,
} from '@hearsay/contracts';
import { z } from 'zod';

const [newRumour, grew, cameBack, , assessed, published, corrected, withdrawn, closed] = AlertReason.options;

/** What every alert carries. */
const AnyData = {
  /** The same as the header `webhook-id`. */
  id: AlertId,
  jurisdiction: JurisdictionId,
  agency: AgencyId,
  subscription: SubscriptionId.optional(),
  /** Why it was sent, in a sentence or two. */
  why: z.string(),
  tlp: Tlp,
  /** A drill: nothing of it is real. */
  exercise: z.boolean(),
};

const RumourBody = z.object({
  type: z.literal('hearsay.alert'),
  /** When the alert was planned; each attempt's own time stands in the header `webhook-timestamp`. */
  timestamp: Instant,
  data: z.object({
    ...AnyData,
    about: z.literal('rumour').optional(),
    reason: z.discriminatedUnion('kind', [
      newRumour,
      grew,
      cameBack,
      assessed,
      published,
      corrected,
      withdrawn,
      closed,
      z.object({
        kind: z.literal('verification-asked'),
        verification: z.object({ id: z.string(), question: z.string(), deadline: Instant, tlp: Tlp }),
      }),
    ]),
    rumour: AlertedRumour.omit({ rebuttal: true }).extend({
      rebuttal: AlertedRumour.shape.rebuttal
        .unwrap()
        .pick({ id: true, version: true, kind: true, status: true, texts: true, publishedAt: true })
        .optional(),
    }),
    links: z.object({ rumour: z.url(), api: z.url() }),
  }),
});
export type RumourBody = z.infer<typeof RumourBody>;

const SourceBody = z.object({
  type: z.literal('hearsay.source-alert'),
  timestamp: Instant,
  data: z.object({
    ...AnyData,
    about: z.literal('source'),
    reason: SourceAlertReason,
    source: AlertedSource,
    links: z.object({ sources: z.url(), api: z.url() }),
  }),
});

/** The body of a webhook: of a rumour, or of a source in trouble, which only those get who asked or whose sources they are. People inside the authority are not named in it. */
export const WebhookBody = z.discriminatedUnion('type', [RumourBody, SourceBody]);
export type WebhookBody = z.infer<typeof WebhookBody>;

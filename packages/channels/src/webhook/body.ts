import {
  AgencyId,
  AlertedRumour,
  AlertId,
  AlertReason,
  Instant,
  JurisdictionId,
  SubscriptionId,
  Tlp,
} from '@hearsay/contracts';
import { z } from 'zod';

const [newRumour, grew, cameBack, , assessed, published, corrected, withdrawn, closed] = AlertReason.options;

/** The body of a webhook. People inside the authority are not named in it. */
export const WebhookBody = z.object({
  type: z.literal('hearsay.alert'),
  /** When the alert was planned; each attempt's own time stands in the header `webhook-timestamp`. */
  timestamp: Instant,
  data: z.object({
    /** The same as the header `webhook-id`. */
    id: AlertId,
    jurisdiction: JurisdictionId,
    agency: AgencyId,
    subscription: SubscriptionId.optional(),
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
    /** Why it was sent, in a sentence or two. */
    why: z.string(),
    rumour: AlertedRumour.omit({ rebuttal: true }).extend({
      rebuttal: AlertedRumour.shape.rebuttal
        .unwrap()
        .pick({ id: true, version: true, kind: true, status: true, texts: true, publishedAt: true })
        .optional(),
    }),
    links: z.object({ rumour: z.url(), api: z.url() }),
    tlp: Tlp,
    /** A drill: nothing of it is real. */
    exercise: z.boolean(),
  }),
});
export type WebhookBody = z.infer<typeof WebhookBody>;

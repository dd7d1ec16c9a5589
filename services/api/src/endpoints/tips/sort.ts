import { encodeRecord, HearsayError, InboxId, type Tip, TipLine, TipPage, TipState } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { openContact } from './contact.ts';

const most = 200;

function line(tip: Tip, ofOrigin: number): TipLine {
  const { contact, origin: _, ...rest } = tip;
  return { ...rest, hasContact: contact !== undefined, ofOrigin };
}

/** `GET /api/v1/tips`, `POST /api/v1/tips/{id}/state`, `POST /api/v1/tips/{id}/contact`: what staff do with tips. */
export const sortTips: Endpoint = (server, { context, projections }) => {
  const { clock, log, logger, secrets } = context;
  const params = z.object({ id: InboxId });
  const known = (id: z.infer<typeof InboxId>): Tip => {
    const tip = projections.tips.get(id);
    if (!tip) throw new HearsayError('not-found', `no tip ${id}`);
    return tip;
  };

  server.get(
    '/api/v1/tips',
    {
      config: { permission: 'read-tips' },
      schema: {
        summary: 'Tips of the public: those of origins that sent few first, at most 200.',
        tags: ['tips'],
        querystring: z.object({ state: TipState.optional() }),
        response: { 200: TipPage, ...refusals(400, 401, 403) },
      },
    },
    async ({ query }): Promise<TipPage> => ({
      items: projections.tips.list(query.state, most, clock.now()).map(({ tip, ofOrigin }) => line(tip, ofOrigin)),
      counts: projections.tips.counts(),
    }),
  );
  server.post(
    '/api/v1/tips/:id/state',
    {
      config: { permission: 'sort-tips' },
      schema: {
        summary: 'Let a tip go on to be looked at as a post, or mark it as spam. A post that it became stays.',
        tags: ['tips'],
        params,
        body: z.strictObject({ state: z.enum(['accepted', 'spam']) }),
        response: { 200: TipLine, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params: { id }, body, caller }): Promise<TipLine> => {
      const { reason: _, ...tip } = known(id);
      if (tip.state === body.state) return line(tip, 1);
      const next: Tip = { ...tip, version: tip.version + 1, state: body.state, by: caller.actor.person };
      await log.append([encodeRecord('inbox', next)]);
      projections.tips.take(next);
      return line(next, 1);
    },
  );
  server.post(
    '/api/v1/tips/:id/contact',
    {
      config: { permission: 'read-tip-contact' },
      schema: {
        summary: 'How whoever sent a tip can be answered. That it was read is noted.',
        tags: ['tips'],
        params,
        response: { 200: z.object({ contact: z.string() }), ...refusals(401, 403, 404) },
      },
    },
    async ({ params: { id }, caller }) => {
      const { contact } = known(id);
      const clear = contact === undefined ? undefined : openContact(contact, id, secrets.signingKey);
      if (clear === undefined) throw new HearsayError('not-found', `tip ${id} has no contact`);
      logger.info({ tip: id, by: caller.actor.person, at: instant(clock.now()) }, 'the contact of a tip was read');
      return { contact: clear };
    },
  );
};

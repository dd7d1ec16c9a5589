import { encodeRecord, HearsayError, InboxId, type Tip, TipLine, TipPage, TipState } from '@hearsay/contracts';
import { instant } from '@hearsay/worker';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { openContact } from './contact.ts';
import { claimsOfTip, setAsideTip } from './take-back.ts';

const most = 200;

function line(tip: Tip, ofOrigin: number): TipLine {
  const { contact, origin: _, ...rest } = tip;
  return { ...rest, hasContact: contact !== undefined, ofOrigin };
}

/** Milliseconds after which claims are looked for once more: what a tip said just before may still be on its way. */
const onItsWay = 10_000;

/** A tip that was let on again makes its post anew: what it said before was set aside. */
const nextPost = ({ state, post = 1 }: Tip) => (state === 'spam' ? post + 1 : post);

/** `GET /api/v1/tips`, `POST /api/v1/tips/{id}/state`, `POST /api/v1/tips/{id}/contact`: what staff do with tips. */
export const sortTips: Endpoint = (server, services) => {
  const { context, projections } = services;
  const closing = new AbortController();
  server.addHook('onClose', async () => closing.abort());
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
        summary: 'Let a tip go on to be looked at as a post, or mark it as spam: then its claims are set aside.',
        tags: ['tips'],
        params,
        body: z.strictObject({ state: z.enum(['accepted', 'spam']) }),
        response: { 200: TipLine, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async ({ params: { id }, body, caller }): Promise<TipLine> => {
      const { reason: _, ...tip } = known(id);
      const isSpam = body.state === 'spam';
      // An index that is away is noticed before anything is written: then all of it is done later, or nothing.
      if (isSpam) await claimsOfTip(services, tip);
      const post = isSpam ? tip.post : nextPost(tip);
      const next: Tip = {
        ...tip,
        version: tip.version + 1,
        state: body.state,
        by: caller.actor.person,
        ...(post === undefined || post === 1 ? {} : { post }),
      };
      const isNews = tip.state !== body.state;
      if (isNews) {
        await log.append([encodeRecord('inbox', next)]);
        projections.tips.take(next);
      }
      if (isSpam) {
        await setAsideTip(services, caller, tip);
        void clock
          .sleep(onItsWay, closing.signal)
          .then(() => (closing.signal.aborted ? undefined : setAsideTip(services, caller, tip)))
          .catch((error: unknown) =>
            logger.warn({ tip: id, error }, 'the claims of a tip that is spam were not set aside'),
          );
      }
      return line(isNews ? next : tip, 1);
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

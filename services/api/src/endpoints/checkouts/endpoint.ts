import { randomUUID } from 'node:crypto';
import {
  CheckoutList,
  CheckoutRequest,
  CheckoutResponse,
  deriveId,
  HearsayError,
  type Rumour,
  type RumourId,
} from '@hearsay/contracts';
import { checkoutAt, foldByOrigin } from '@hearsay/rumours';
import { z } from 'zod';
import { takeDecision } from '../../deciding/take-decision.ts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import type { Glance } from '../../projections/rumours.ts';
import { viewer } from '../../reading/rumours.ts';
import type { Services } from '../../services.ts';
import type { Caller } from '../../sign-in/sign-in.ts';
import { lineOf } from '../list-rumours/line.ts';

const Headers = z.object({
  /** The same key stands for the same checkout, however often it is sent. */
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 visible characters')
    .optional(),
});

/**
 * `POST /api/v1/checkouts`: the most pressing rumours that nobody reads, for the caller alone and for so long. Each is a decision of its
 * own, and the tracker says who was first: where somebody else was, the next one takes its place. `GET`: who reads what.
 */
export const checkouts: Endpoint = (server, services) => {
  const { clock } = services.context;
  server.post(
    '/api/v1/checkouts',
    {
      config: { permission: 'check-out' },
      schema: {
        summary: 'Check out the next rumours, so that no two people read the same.',
        tags: ['rumours'],
        headers: Headers,
        body: CheckoutRequest,
        response: { 200: CheckoutResponse, ...refusals(400, 401, 403, 503) },
      },
    },
    async ({ body, headers, caller }): Promise<CheckoutResponse> => {
      const key = headers['idempotency-key'] ?? randomUUID();
      const { person } = caller.actor;
      const keyOf = (rumour: RumourId) => [person, rumour, 'check-out', key];
      const taken: Rumour[] = [];
      const sentBefore = (id: RumourId) =>
        services.projections.verdicts.verdictOn(deriveId('decision', ...keyOf(id)))?.kind === 'accepted';
      const left = candidates(services, caller, body, sentBefore);
      while (taken.length < body.count && left.length > 0) {
        // As many at once as are still wanted: what somebody else was given meanwhile is made up for in the next round.
        const round = left.splice(0, body.count - taken.length);
        const answers = await Promise.all(
          round.map(({ id, version }) =>
            takeDecision(
              services,
              caller,
              { rumour: id, onVersion: version, reason: '', action: { kind: 'check-out', minutes: body.minutes } },
              keyOf(id),
            ),
          ),
        );
        for (const { verdict } of answers) {
          if (verdict?.kind === 'accepted') taken.push(verdict.rumour);
          if (verdict === undefined) {
            throw new HearsayError('log-unavailable', 'the tracker did not answer a checkout in time');
          }
        }
      }
      const now = clock.now();
      const items = taken
        .sort((a, b) => b.priority.score - a.priority.score)
        .map((rumour) => lineOf(rumour, { staff: true, now }));
      const ends = items.flatMap(({ checkout }) => checkout?.until ?? []).sort();
      return { items, until: ends[0] ?? null };
    },
  );

  server.get(
    '/api/v1/checkouts',
    {
      config: { permission: 'check-out' },
      schema: {
        summary: 'Who reads which rumour just now.',
        tags: ['rumours'],
        response: { 200: CheckoutList, ...refusals(401, 403) },
      },
    },
    async ({ caller }): Promise<CheckoutList> => {
      const now = clock.now();
      const { knows } = viewer(services, caller);
      const items: CheckoutList['items'] = [];
      for (const glance of services.projections.rumours.glances()) {
        const checkout = checkoutAt(glance, now);
        if (checkout && knows(glance.id)) items.push({ rumour: glance.id, statement: glance.statement, checkout });
      }
      return { items: items.sort((a, b) => (a.checkout.until < b.checkout.until ? -1 : 1)) };
    },
  );
};

/**
 * What nobody reads, the most pressing first, and what one source alone carries beyond its share at the end; nothing that was given to
 * somebody else. Before all that, what this very request was given
 * when it was sent before.
 */
function candidates(
  { context, projections }: Services,
  caller: Caller,
  wanted: CheckoutRequest,
  sentBefore: (id: RumourId) => boolean,
) {
  const now = context.clock.now();
  const who = { actor: caller.actor, clearance: caller.clearance };
  const free = [...projections.rumours.glances()]
    .filter(
      (glance) =>
        wanted.states.includes(glance.state) &&
        (wanted.categories?.includes(glance.category) ?? true) &&
        glance.mergedInto === undefined &&
        (glance.assignee === undefined || glance.assignee === caller.actor.person) &&
        checkoutAt(glance, now) === undefined &&
        projections.rumours.exists(glance.id, who, caller.everything),
    )
    .sort((a, b) => (presses(a, b) ? -1 : 1));
  const { shown, folded } = foldByOrigin(free, (glance) => glance, presses);
  return [...[...projections.rumours.glances()].filter(({ id }) => sentBefore(id)), ...shown, ...folded];
}

/** Whether the first is handed out before the second. */
function presses(a: Glance, b: Glance): boolean {
  if (a.priority.score !== b.priority.score) return a.priority.score > b.priority.score;
  const [x, y] = [a.due?.at ?? '', b.due?.at ?? ''];
  return x === y ? a.id < b.id : x < y;
}

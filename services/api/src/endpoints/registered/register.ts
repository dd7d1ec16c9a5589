import {
  deriveId,
  encodeRecord,
  HearsayError,
  RegisteredId,
  RegisteredItem,
  RegisteredKind,
  RegisterRequest,
  RegistryEntry,
} from '@hearsay/contracts';
import { digestOfWritten, withEntry, writtenIn } from '@hearsay/rumours';
import { z } from 'zod';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { laterThan } from '../flagging/later.ts';

/** A registry of so many is not made by hand, and each is compared with the others. */
const mostItems = 6000;
/** An area with all of its names, and room. */
const mostBytes = 20_000;

/**
 * `PUT /api/v1/registered/{kind}/{id}`: a person adds an election, an area or a forum, changes it, takes it out, or leaves it to the
 * configuration again, and says why. What does not fit with the rest is refused; so is what somebody else changed meanwhile.
 */
export const register: Endpoint = (server, { context, projections }) => {
  const { clock, config, log } = context;
  server.put(
    '/api/v1/registered/:kind/:id',
    {
      config: { permission: 'register' },
      schema: {
        summary: 'Add, change or take out an election, an area or a forum.',
        tags: ['operations'],
        params: z.object({ kind: RegisteredKind, id: RegisteredId }),
        body: RegisterRequest,
        response: { 200: RegisteredItem, ...refusals(400, 401, 403, 409, 503) },
      },
    },
    async ({ params: { kind, id }, body: { onVersion, change, body, reason }, caller }) => {
      const { registered } = projections;
      const { items, config: now } = registered.now;
      const item = items.find((one) => one.kind === kind && one.id === id);
      if ((item?.version ?? 0) !== onVersion) {
        const message = `${item?.by ?? 'Somebody'} changed it meanwhile: it is at version ${item?.version ?? 0}.`;
        throw new HearsayError('conflict', message, { details: { said: message } });
      }
      const fail = (problems: readonly { path: string; message: string }[]) => {
        const where = problems.map(({ path, message }) => ({ path: `body.body.${path}`, message }));
        throw new HearsayError('bad-request', `it does not fit: ${problems.map(({ message }) => message).join('; ')}`, {
          details: { problems: where },
        });
      };
      if (!item && change !== 'set') fail([{ path: 'id', message: `there is no ${kind} "${id}"` }]);
      if (!item && items.length >= mostItems)
        fail([{ path: 'id', message: `there are ${items.length}; that is the limit` }]);
      if (JSON.stringify(body ?? {}).length > mostBytes) fail([{ path: '', message: 'is too long' }]);
      if (change !== 'as-configured') {
        const tried = withEntry(now, { kind, entry: id, change, body });
        if ('problems' in tried) fail(tried.problems);
      }
      const says = writtenIn(config, kind).get(id);
      const version = onVersion + 1;
      const at = laterThan(item?.at === undefined ? undefined : { at: item.at }, clock.now());
      const entry = RegistryEntry.parse({
        ...{ type: 'registry-entry', v: 1, id: `${kind}/${id}/${version}` },
        decision: deriveId('decision', 'registry', kind, id, version, caller.actor.person, at),
        ...{ jurisdiction: config.jurisdiction.id, kind, entry: id, version, change },
        ...(change === 'set' ? { body } : {}),
        ...(says === undefined ? {} : { configured: digestOfWritten(says) }),
        ...{ by: caller.actor, at, reason },
      });
      await log.append([encodeRecord('registry', entry)]);
      registered.take(entry);
      const after = registered.now.items.find((one) => one.kind === kind && one.id === id);
      if (!after) throw new Error(`the ${kind} "${id}" is not there after it was registered`);
      return after;
    },
  );
};

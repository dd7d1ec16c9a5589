import type { Changed } from '@hearsay/contracts';
import { HearsayError } from '@hearsay/contracts';
import { refusals } from '../../http/refusals.ts';
import type { Endpoint } from '../../http/server.ts';
import { wants } from './wants.ts';

const heartbeat = 20_000;
/** A follower that reads slower than this many bytes behind is let go: it comes back and fetches everything again. */
const mostBehind = 256 * 1024;
const mostFollowers = 1_000;
const mostOfOnePerson = 20;

/** `GET /api/v1/events`: server-sent events, each a `Changed`: something changed, fetch it again. */
export const followChanges: Endpoint = (server, services) => {
  const { hub, signIn } = services;
  const perPerson = new Map<string, number>();
  server.get(
    '/api/v1/events',
    {
      config: { permission: 'read' },
      schema: {
        summary: 'What changes, as server-sent events (text/event-stream); each data line is a Changed.',
        tags: ['rumours'],
        response: { ...refusals(401, 403, 429) },
      },
    },
    async (request, reply) => {
      const { caller } = request;
      const { person } = caller.actor;
      const open = perPerson.get(person) ?? 0;
      if (hub.size >= mostFollowers || open >= mostOfOnePerson) {
        throw new HearsayError('too-many-requests', `${person} follows ${open} times, ${hub.size} in all`);
      }
      perPerson.set(person, open + 1);
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      const write = (text: string) => {
        if (raw.writableLength > mostBehind) raw.destroy();
        else raw.write(text);
      };
      const unfollow = hub.follow({
        wants: (change, before) => wants(services, caller, change, before),
        send: (changes: readonly Changed[]) =>
          write(changes.map((change) => `data: ${JSON.stringify(change)}\n\n`).join('')),
      });
      // A session that has ended meanwhile must not hear on.
      const stillSignedIn = async () => {
        if (caller.session && !(await signIn.isOpen(caller.session))) raw.destroy();
        else write(': still here\n\n');
      };
      const timer = setInterval(() => void stillSignedIn().catch(() => raw.destroy()), heartbeat);
      raw.on('close', () => {
        clearInterval(timer);
        unfollow();
        const left = (perPerson.get(person) ?? 1) - 1;
        if (left > 0) perPerson.set(person, left);
        else perPerson.delete(person);
      });
      write('retry: 2000\n\n');
    },
  );
};

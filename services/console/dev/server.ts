import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { DecisionRequest } from '@hearsay/contracts';
import { allowed, decide } from './decide.ts';
import { deadLetters, sourceKinds, sources, tips } from './operations.ts';
import { type DevPerson, demoPeople, people, setting } from './place.ts';
import { spreadOf } from './spread-of.ts';
import type { Held, World } from './world.ts';

/** The same policy that the api sends with the console. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

interface Call {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly world: World;
  readonly me: DevPerson;
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, status: number, code: string, message: string) =>
  send(response, { code, message }, status);

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
}

function list({ url, response, world }: Call): void {
  const wanted = (name: string) => url.searchParams.get(name)?.split(',').filter(Boolean) ?? [];
  const [categories, states, q] = [wanted('category'), wanted('state'), url.searchParams.get('q')?.toLowerCase() ?? ''];
  const sort = url.searchParams.get('sort') ?? 'priority';
  const by: Record<string, (held: Held) => number> = {
    priority: ({ rumour }) => rumour.priority.score,
    newest: ({ rumour }) => Date.parse(rumour.firstSeen),
    latest: ({ rumour }) => Date.parse(rumour.lastSeen),
    claims: ({ rumour }) => rumour.claims,
  };
  const value = by[sort] ?? by.priority!;
  const all = [...world.held.values()]
    .filter(({ rumour }) => categories.length === 0 || categories.includes(rumour.category))
    .filter(({ rumour }) => states.length === 0 || states.includes(rumour.state))
    .filter(({ rumour }) => rumour.statement.toLowerCase().includes(q))
    .sort((a, b) => value(b) - value(a));
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const items = all.slice(from, from + limit).map((held) => world.line(held));
  send(response, { items, next: all.length > from + limit ? String(from + limit) : null, total: all.length });
}

async function answer(call: Call): Promise<void> {
  const { url, request, response, world, me } = call;
  const now = Date.now();
  const path = url.pathname.replace('/api/v1', '');
  const rumour = /^\/rumours\/([^/]+)(\/decisions)?$/.exec(path);
  if (path === '/me')
    return send(response, {
      person: me.id,
      name: me.name,
      roles: me.roles,
      ...(me.agency ? { agency: me.agency } : {}),
    });
  if (path === '/setting') return send(response, setting(world.exercise));
  if (path === '/rumours') return list(call);
  if (path === '/mine') return send(response, { checkouts: [], assigned: [], tasks: [], notes: [] });
  if (path === '/checkouts') return send(response, { items: [], until: null });
  if (path === '/overview') return send(response, world.overview(now));
  if (path === '/alerts') return send(response, { items: world.alerts });
  if (path === '/sources') return send(response, { items: sources(now) });
  if (path === '/source-kinds') return send(response, { items: sourceKinds });
  if (path === '/tips') return send(response, tips(now, url.searchParams.get('state')));
  if (path === '/dead-letters') return send(response, { items: deadLetters(now), next: null });
  if (path === '/sign-out') return send(response, { signedOut: true });
  if (/^\/dead-letters\/.+\/replay$/.test(path)) return send(response, deadLetters(now)[0]);
  if (path === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 2000\n\n');
    const stop = world.listen((changed) => response.write(`data: ${JSON.stringify(changed)}\n\n`));
    response.on('close', stop);
    return;
  }
  const held = rumour?.[1] === undefined ? undefined : world.held.get(rumour[1]);
  if (held === undefined) return refuse(response, 404, 'no-such-rumour', 'There is no such rumour.');
  if (request.method !== 'POST') {
    const { claims, history } = held;
    return send(response, {
      rumour: held.rumour,
      claims: claims.slice(0, 100),
      history,
      spread: spreadOf(held),
      allowed: allowed(me, held),
    });
  }
  const parsed = DecisionRequest.safeParse(await bodyOf(request));
  if (!parsed.success) {
    const details = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    return send(response, { code: 'bad-request', message: 'The request is not of the right form.', details }, 400);
  }
  const { status, body } = decide(world, held, me, parsed.data, now);
  return send(response, body, status);
}

async function file(folder: string, path: string, response: ServerResponse): Promise<void> {
  const known = path.startsWith('/assets/') || path === '/mark.svg';
  if (path.includes('..')) return refuse(response, 404, 'not-found', 'Nothing here.');
  const bytes = await readFile(join(folder, known ? path : 'index.html')).catch(() => undefined);
  if (bytes === undefined) return refuse(response, 404, 'not-found', 'Nothing here.');
  const type = known ? (types[extname(path)] ?? 'application/octet-stream') : 'text/html; charset=utf-8';
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
  response.end(bytes);
}

/** Serves the built console and an api that keeps everything in memory. For development and for looking, never for use. */
export function serve(world: World, folder: string): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://mock');
    const token = /(?:^|; )dev=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1];
    const me = people.find((person) => person.id === token);
    const handle = async (): Promise<void> => {
      if (url.pathname === '/sign-in') {
        const id = (url.searchParams.get('token') ?? '').replace('dev-', '');
        response.writeHead(303, { location: '/', 'set-cookie': `dev=${id}; Path=/; HttpOnly; SameSite=Strict` });
        response.end();
        return;
      }
      if (!url.pathname.startsWith('/api/')) return file(folder, url.pathname, response);
      if (url.pathname === '/api/v1/demo-people') return send(response, demoPeople());
      if (me === undefined) return refuse(response, 401, 'not-signed-in', 'Sign in first, or send a bearer token.');
      return answer({ url, request, response, world, me });
    };
    handle().catch((error: unknown) => refuse(response, 500, 'unforeseen', String(error)));
  });
}

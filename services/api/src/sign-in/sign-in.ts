import { createHash, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { clearanceOf, may, type Viewer } from '@hearsay/access';
import { type Actor, type PersonConfig, PersonId, type Tlp } from '@hearsay/contracts';
import type { WorkerContext } from '@hearsay/worker';
import { readLink } from './links.ts';
import { Once } from './once.ts';
import { newSession, readSession, rotated, type Session, sessionCookie, sessionLength } from './sessions.ts';

/** Who asks, and what they may see. */
export interface Caller {
  readonly actor: Actor;
  readonly clearance: Tlp;
  /** Sees all rumours within the clearance, not only those that concern an agency. */
  readonly everything: boolean;
  /** Signed in by cookie: then a browser could be made to ask in the person's name. */
  readonly session?: Session;
}

export const viewerOf = (caller: Caller): Omit<Viewer, 'knows'> => ({
  actor: caller.actor,
  clearance: caller.clearance,
});

const tokenHolder: Actor = { person: PersonId.parse('api-token'), name: 'API token', roles: ['administrator'] };
const longestLink = 30 * 86_400_000;

/** Who a request comes from: by the installation's bearer token, or by the cookie that a one-time link gave. */
export class SignIn {
  readonly #context: WorkerContext;
  readonly #usedLinks: Once;
  readonly #endedSessions: Once;

  private constructor(context: WorkerContext, usedLinks: Once, endedSessions: Once) {
    this.#context = context;
    this.#usedLinks = usedLinks;
    this.#endedSessions = endedSessions;
  }

  static async open(context: WorkerContext): Promise<SignIn> {
    const folder = join(context.environment.data, 'sign-in');
    const now = context.clock.now();
    return new SignIn(
      context,
      await Once.open(join(folder, 'used-links'), now - longestLink),
      await Once.open(join(folder, 'ended-sessions'), now - sessionLength),
    );
  }

  get #key(): string {
    return this.#context.secrets.signingKey;
  }

  #caller(person: PersonConfig, session: Session): Caller {
    const { id, name, roles, agency } = person;
    const actor: Actor = { person: id, name, roles, ...(agency === undefined ? {} : { agency }) };
    return { ...this.#rights(actor), session };
  }

  #rights(actor: Actor): Omit<Caller, 'session'> {
    const clearance = clearanceOf(actor, this.#context.config.agencies);
    return { actor, clearance, everything: may(actor, 'read-everything') };
  }

  byToken(token: string): Caller | undefined {
    const { apiToken } = this.#context.environment;
    if (apiToken === undefined) return undefined;
    const digest = (text: string) => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(token), digest(apiToken)) ? this.#rights(tokenHolder) : undefined;
  }

  /** The caller, and the cookie to send back where it is time for a new one. Roles are those that the configuration gives now. */
  async byCookie(cookie: string): Promise<{ caller: Caller; renewed?: string } | undefined> {
    const now = this.#context.clock.now();
    const session = readSession(cookie, this.#key, now);
    const person = this.#context.config.people.find(({ id }) => id === session?.person);
    if (!session || !person || (await this.#endedSessions.taken(session.id))) return undefined;
    const caller = this.#caller(person, session);
    const next = rotated(session, now);
    return next ? { caller, renewed: sessionCookie(next, this.#key) } : { caller };
  }

  /** Uses a one-time link up. @returns the cookie of the new session, or `undefined`: used, run out, not ours, or nobody we know. */
  async use(token: string): Promise<{ cookie: string; person: PersonId } | undefined> {
    const now = this.#context.clock.now();
    const link = readLink(token, this.#key, now);
    const person = this.#context.config.people.find(({ id }) => id === link?.person);
    if (!link || !person || !(await this.#usedLinks.take(link.nonce))) return undefined;
    return { cookie: sessionCookie(newSession(person.id, now), this.#key), person: person.id };
  }

  /** Whether a session goes on: not ended, not over, and the person still takes part. */
  async isOpen(session: Session): Promise<boolean> {
    const known = this.#context.config.people.some(({ id }) => id === session.person);
    return known && session.ends > this.#context.clock.now() && !(await this.#endedSessions.taken(session.id));
  }

  async end(session: Session): Promise<void> {
    await this.#endedSessions.take(session.id);
  }
}

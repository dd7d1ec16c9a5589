import { randomBytes } from 'node:crypto';
import { PersonId } from '@hearsay/contracts';
import { z } from 'zod';
import { readSigned, sign } from './signed.ts';

const purpose = 'session';
/** A day's work; then the person signs in again. */
export const sessionLength = 12 * 3_600_000;
/** A cookie older than this is replaced by a new one of the same session. */
export const rotateAfter = 15 * 60_000;
/** A cookie that was not replaced for so long has been left behind. */
export const idleLimit = 2 * 3_600_000;

const Session = z.object({
  person: PersonId,
  id: z.string().regex(/^[\w-]{16,64}$/),
  /** When this cookie was made. */
  issued: z.number(),
  /** When the session ends, however often the cookie was replaced. */
  ends: z.number(),
});
export type Session = z.infer<typeof Session>;

export function newSession(person: PersonId, now: number): Session {
  return { person, id: randomBytes(18).toString('base64url'), issued: now, ends: now + sessionLength };
}

export const sessionCookie = (session: Session, signingKey: string): string => sign(purpose, session, signingKey);

/** The session a cookie stands for, or `undefined` where it is not ours, has run out or was left behind. */
export function readSession(cookie: string, signingKey: string, now: number): Session | undefined {
  const result = Session.safeParse(readSigned(purpose, cookie, signingKey));
  if (!result.success) return undefined;
  const session = result.data;
  return session.ends > now && session.issued + idleLimit > now ? session : undefined;
}

/** The same session in a new cookie, where the old one has come of age. */
export function rotated(session: Session, now: number): Session | undefined {
  return now - session.issued >= rotateAfter ? { ...session, issued: now } : undefined;
}

import { randomBytes } from 'node:crypto';
import { PersonId } from '@hearsay/contracts';
import { z } from 'zod';
import { readSigned, sign } from './signed.ts';

const purpose = 'sign-in link';

const Link = z.object({ person: PersonId, expires: z.number(), nonce: z.string().regex(/^[\w-]{16,64}$/) });
export type Link = z.infer<typeof Link>;

export interface SignInLinkOptions {
  /** `WorkerContext.secrets.signingKey`. */
  readonly signingKey: string;
  /** Where people reach the api: `http://127.0.0.1:8400`. */
  readonly baseUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In milliseconds. Default one day. */
  readonly validFor?: number;
}

/** An address that signs a person in, once, until it runs out. Whoever has it is that person: hand it over with care. */
export function createSignInLink(person: string, options: SignInLinkOptions): string {
  const { signingKey, baseUrl, now, validFor = 86_400_000 } = options;
  const value = { person, expires: now + validFor, nonce: randomBytes(18).toString('base64url') };
  return `${baseUrl.replace(/\/+$/, '')}/sign-in?token=${sign(purpose, value, signingKey)}`;
}

/** What a link says, or `undefined` where it is not ours or has run out. Whether it was used is for `Once` to say. */
export function readLink(token: string, signingKey: string, now: number): Link | undefined {
  const result = Link.safeParse(readSigned(purpose, token, signingKey));
  return result.success && result.data.expires > now ? result.data : undefined;
}

import { createSignInLink } from '@hearsay/api';
import type { Action } from '@hearsay/contracts';
import type { Network } from '@hearsay/testkit';

/** A person at work: signed in by a one-time link, as in a browser. */
export interface AtWork {
  get(path: string): Promise<Response>;
  post(path: string, body: unknown): Promise<Response>;
  decide(
    rumour: string,
    onVersion: number,
    action: Action | Record<string, unknown>,
    reason?: string,
  ): Promise<Response>;
}

export async function signIn({ standalone }: Network, person: string): Promise<AtWork> {
  const { url, context } = standalone;
  const link = createSignInLink(person, { signingKey: context.secrets.signingKey, baseUrl: url, now: Date.now() });
  const response = await fetch(link, { redirect: 'manual' });
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (!cookie) throw new Error(`${person} could not sign in: ${response.status} ${await response.text()}`);
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', origin: url },
      body: JSON.stringify(body),
    });
  return {
    get: (path) => fetch(`${url}${path}`, { headers: { cookie } }),
    post,
    decide: (rumour, onVersion, action, reason = 'because') =>
      post(`/api/v1/rumours/${rumour}/decisions`, { onVersion, reason, action }),
  };
}

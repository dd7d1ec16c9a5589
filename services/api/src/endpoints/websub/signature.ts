import { createHmac, timingSafeEqual } from 'node:crypto';

const lengths: Readonly<Record<string, number>> = { sha256: 32, sha384: 48, sha512: 64 };

/**
 * Whether what a hub sends is signed with the secret of the subscription (`X-Hub-Signature: method=hex`; WebSub, 8). `sha1`, which the
 * recommendation still allows, is refused: it says nothing to who can find collisions, and hubs that sign at all know better ones.
 */
export function isSignedByHub(body: Uint8Array, header: string | undefined, secret: string): boolean {
  const [method = '', hex = ''] = (header ?? '').split('=');
  const length = Object.hasOwn(lengths, method) ? lengths[method] : undefined;
  if (length === undefined || !/^[0-9a-fA-F]+$/.test(hex)) return false;
  const given = Buffer.from(hex, 'hex');
  const right = createHmac(method, secret).update(body).digest();
  return given.length === length && timingSafeEqual(given, right);
}

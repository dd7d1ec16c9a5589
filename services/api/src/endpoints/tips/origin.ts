import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** The network that an address belongs to: itself, or the /64 that one line is given in IPv6. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const whole =
    tail === undefined ? left : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** Stands for where a tip came from: a keyed hash, which tells origins apart and cannot be turned back or tried out. */
export const originOf = (address: string, key: string): string =>
  createHmac('sha256', key)
    .update(`tip origin\n${network(address)}`)
    .digest('base64url')
    .slice(0, 22);

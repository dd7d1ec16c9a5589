import { HearsayError } from '@hearsay/contracts';
import ipaddr from 'ipaddr.js';

/** Says whether an address may be reached. */
export type AddressCheck = (address: string) => boolean;

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/**
 * Public unicast addresses may be reached, and those that the configuration allows; nothing else: no loopback, private, link-local, shared,
 * multicast, reserved or documentation range, in whatever notation, nor inside an IPv4-mapped, 6to4, Teredo or NAT64 address.
 */
export function addressCheck(allow: readonly string[]): AddressCheck {
  const ranges: Range[] = allow.map((range) => {
    try {
      return ipaddr.parseCIDR(range);
    } catch (error) {
      throw new HearsayError(
        'bad-configuration',
        `network.allow: "${range}" is not a range of addresses such as 127.0.0.1/32`,
        {
          cause: error,
        },
      );
    }
  });
  return (text) => {
    if (text.includes('%') || !ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    if (ranges.some(([base, bits]) => base.kind() === address.kind() && matches(address, base, bits))) return true;
    return address.range() === 'unicast';
  };
}

function matches(address: ipaddr.IPv4 | ipaddr.IPv6, base: ipaddr.IPv4 | ipaddr.IPv6, bits: number): boolean {
  if (address instanceof ipaddr.IPv4 && base instanceof ipaddr.IPv4) return address.match(base, bits);
  if (address instanceof ipaddr.IPv6 && base instanceof ipaddr.IPv6) return address.match(base, bits);
  return false;
}

/** Host of an address in a URL, without the brackets of IPv6. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** @throws HearsayError `address-refused` for everything but http and https, for credentials in the address, and for a literal address that may not be reached. */
export function checkUrl(text: string, allowed: AddressCheck): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (error) {
    throw new HearsayError('address-refused', `"${text.slice(0, 200)}" is not an address`, { cause: error });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HearsayError('address-refused', `${url.protocol} addresses are not fetched, only http: and https:`);
  }
  if (url.username || url.password) {
    throw new HearsayError('address-refused', 'an address must not carry a user name or password');
  }
  const host = bareHost(url);
  if (ipaddr.isValid(host) && !allowed(host)) throw refused(host);
  return url;
}

export function refused(host: string): HearsayError {
  return new HearsayError(
    'address-refused',
    `${host} is a private or special address; add it to network.allow in the configuration if it is meant to be reached`,
  );
}

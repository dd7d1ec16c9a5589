const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** `reference` against `base`, as an address; the reference itself where there is no usable base. */
export function resolveLink(reference: string, base: string | undefined): string {
  const trimmed = reference
    .trim()
    .replace(/[\t\r\n]+/g, '')
    .replace(/ /g, '%20');
  if (base === undefined || trimmed === '') return trimmed;
  if (SCHEME.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** The base inside an element with this xml:base; a base that cannot be read changes nothing. */
export function baseWithin(value: string | undefined, outer: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return outer;
  try {
    const resolved = outer === undefined ? new URL(value.trim()) : new URL(value.trim(), outer);
    return /^(?:https?|ftp):$/.test(resolved.protocol) ? resolved.href : outer;
  } catch {
    return outer;
  }
}

/** http and https links only: what may be shown or followed. */
export function webLink(reference: string | null | undefined, base: string | undefined): string | null {
  if (reference === null || reference === undefined || reference.trim() === '') return null;
  const resolved = resolveLink(reference, base);
  if (/^https?:/i.test(resolved)) return resolved;
  return SCHEME.test(resolved) ? null : resolved;
}

/** Host and port of an address, or `undefined` for what is none. */
const hostOf = (address: string): string | undefined => (URL.canParse(address) ? new URL(address).host : undefined);

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text);

/**
 * What an entry's relative links are read against. The document is the base (RFC 3986, 5.1.3), except where another host than the site's delivers it (feed services,
 * content networks): publishers write relative links for their own site.
 */
export function baseOfEntries(documentBase: string | undefined, site: string | undefined): string | undefined {
  if (documentBase === undefined || site === undefined) return documentBase ?? site;
  return hostOf(site) === hostOf(documentBase) ? documentBase : site;
}

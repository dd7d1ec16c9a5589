/** Namespaces that mean something here, by address without scheme, `www.` and end mark, in lower case. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'w3.org/2005/atom': 'atom',
    'purl.org/atom/ns': 'atom',
    'purl.org/atom/app': 'app',
    'w3.org/2007/app': 'app',
    'purl.org/rss/1.0': '',
    'my.netscape.com/rdf/simple/0.9': '',
    'channel.netscape.com/rdf/simple/0.9': '',
    'my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'purl.org/net/rss1.1': '',
    'backend.userland.com/rss': '',
    'backend.userland.com/rss2': '',
    'backend.userland.com/rss091': '',
    'backend.userland.com/rss092': '',
    'backend.userland.com/blogchannelmodule': 'blogchannel',
    'blogs.law.harvard.edu/tech/rss': '',
    'cyber.law.harvard.edu/rss': '',
    'cyber.law.harvard.edu/rss/rss.html': '',
    'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'w3.org/1999/xhtml': 'xhtml',
    'w3.org/xml/1998/namespace': 'xml',
    'purl.org/dc/elements/1.0': 'dc',
    'purl.org/dc/elements/1.1': 'dc',
    'purl.org/dc/terms': 'dcterms',
    'purl.org/rss/1.0/modules/dc': 'dc',
    'purl.org/rss/1.0/modules/dcterms': 'dcterms',
    'purl.org/rss/1.0/modules/content': 'content',
    'purl.org/rss/1.0/modules/syndication': 'sy',
    'purl.org/rss/1.0/modules/link': 'l',
    'search.yahoo.com/mrss': 'media',
    'search.yahoo.com/rss': 'media',
    'video.search.yahoo.com/mrss': 'media',
    'tools.search.yahoo.com/mrss': 'media',
    'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'itunes.com/dtds/podcast-1.0': 'itunes',
    'google.com/schemas/play-podcasts/1.0': 'googleplay',
    'podcastindex.org/namespace/1.0': 'podcast',
    'georss.org/georss': 'georss',
    'georss.org/georss/10': 'georss',
    'w3.org/2003/01/geo/wgs84_pos': 'geo',
    'opengis.net/gml': 'gml',
    'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'pheedo.com/namespace/pheedo': 'pheedo',
    'youtube.com/xml/schemas/2015': 'yt',
    'gdata.youtube.com/schemas/2007': 'yt',
    'purl.org/syndication/thread/1.0': 'thr',
    'purl.org/syndication/history/1.0': 'fh',
    'webns.net/mvcb': 'admin',
    'wellformedweb.org/commentapi': 'wfw',
    'purl.org/rss/1.0/modules/slash': 'slash',
    'activitystrea.ms/spec/1.0': 'activity',
  }),
);

/** Prefixes that are understood although the document forgot to declare them. */
const KNOWN_PREFIXES: ReadonlySet<string> = new Set([...CANONICAL.values(), 'xml']);

const simplified = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/#]+$/, '');

/** Canonical prefix of a namespace, undefined for one that means nothing here. */
export const prefixOf = (uri: string): string | undefined => CANONICAL.get(simplified(uri));

/** Prefixes declared on one element; looked up outwards. */
export interface NamespaceScope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: NamespaceScope | undefined;
}

export function namespaceOf(prefix: string, scope: NamespaceScope | undefined): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const uri = at.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}

/** The scope inside an element with these attributes. */
export function scopeWithin(
  attributes: ReadonlyMap<string, string>,
  outer: NamespaceScope | undefined,
): NamespaceScope | undefined {
  const declared = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (!name.toLowerCase().startsWith('xmlns')) continue;
    if (name.length === 5) declared.set('', value);
    else if (name[5] === ':') declared.set(name.slice(6).toLowerCase(), value);
  }
  return declared.size > 0 ? { declared, outer } : outer;
}

/** Canonical name of an element; `native` holds the namespaces of the feed's own vocabulary. */
export function canonicalName(written: string, scope: NamespaceScope | undefined, native: ReadonlySet<string>): string {
  const lower = written.toLowerCase();
  const colon = lower.indexOf(':');
  const prefix = colon < 0 ? '' : lower.slice(0, colon);
  const local = colon < 0 ? lower : lower.slice(colon + 1);
  const uri = namespaceOf(prefix, scope);
  if (uri === undefined || uri === '') {
    if (prefix === '') return local;
    return KNOWN_PREFIXES.has(prefix) ? `${prefix}:${local}` : `?${prefix}:${local}`;
  }
  if (native.has(uri)) return local;
  const known = prefixOf(uri);
  if (known !== undefined) return known === '' ? local : `${known}:${local}`;
  return prefix !== '' && KNOWN_PREFIXES.has(prefix) ? `${prefix}:${local}` : `?${prefix}:${local}`;
}

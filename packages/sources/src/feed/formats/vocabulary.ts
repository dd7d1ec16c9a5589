/** Elements in which a feed or an entry says something, the most telling first. */
export interface Vocabulary {
  /** Whether unprefixed texts are Atom text constructs. */
  readonly atom: boolean;
  readonly title: readonly string[];
  readonly content: readonly string[];
  readonly summary: readonly string[];
  readonly id: readonly string[];
  readonly entryAuthor: readonly string[];
  readonly feedAuthor: readonly string[];
}

const AUTHORS = [
  'author',
  'atom:author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'googleplay:author',
  'xcal:organizer',
] as const;

export const VOCABULARY: Vocabulary = {
  atom: false,
  title: ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
  content: ['content:encoded', 'atom:content', 'xhtml:body', 'xhtml:div', 'body', 'fullitem', 'content'],
  summary: [
    'description',
    'summary',
    'atom:summary',
    'dc:description',
    'dcterms:abstract',
    'abstract',
    'media:description',
    'itunes:summary',
    'googleplay:description',
    'itunes:subtitle',
    'atom:tagline',
    'atom:subtitle',
    'subtitle',
  ],
  id: ['guid', 'atom:id', 'dc:identifier', 'dcterms:identifier', 'id'],
  entryAuthor: [...AUTHORS, 'contributor', 'dc:contributor', 'dc:publisher'],
  feedAuthor: [...AUTHORS, 'managingeditor', 'itunes:owner', 'webmaster', 'dc:publisher'],
};

export const ATOM_VOCABULARY: Vocabulary = {
  ...VOCABULARY,
  atom: true,
  content: ['content', 'content:encoded', 'atom:content'],
  summary: [
    'summary',
    'subtitle',
    'tagline',
    'description',
    'atom:summary',
    'dc:description',
    'media:description',
    'itunes:summary',
    'itunes:subtitle',
  ],
  id: ['id', 'atom:id', 'dc:identifier', 'guid'],
};

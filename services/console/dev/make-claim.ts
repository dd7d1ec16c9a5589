import { type Claim, deriveId, JurisdictionId, type RumourDetail, SourceId } from '@hearsay/contracts';
import type { Seed } from './statements.ts';

const sources = ['valpress', 'radio-nord', 'canal-3', 'satul-nostru', 'capital-forum'];
const openings = ['', 'Atenție! ', 'Just in: ', 'Мне пишут: ', ''];

/** The `n`th claim of a seed, as the detector would write it. */
export function makeClaim(seed: Seed, n: number, at: number): RumourDetail['claims'][number] {
  const [language, text] = seed.said[n % seed.said.length]!;
  const excerpt = `${openings[n % openings.length]}${text}`;
  const words: Claim['words'] = Object.entries(seed.words).flatMap(([word, [concept, weight]]) => {
    const start = excerpt.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length, text: word, concept, weight }];
  });
  const source = sources[(n * 7 + seed.priority) % sources.length]!;
  const when = new Date(at).toISOString();
  const id = deriveId('claim', seed.category, n);
  const claim: Claim = {
    type: 'claim',
    v: 1,
    id,
    jurisdiction: JurisdictionId.parse('va'),
    post: {
      id: deriveId('post', seed.category, n),
      version: 1,
      source: SourceId.parse(source),
      platform: 'feed',
      url: `https://${source}.example/${seed.category}/${n}`,
      author: deriveId('author', source, n % 5),
      publishedAt: when,
      fetchedAt: when,
      ...(n % 3 === 0 ? { reach: 120 + n * 45 } : {}),
    },
    language,
    excerpt,
    category: seed.category,
    flags: [],
    stance: n % 6 === 5 ? 'questions' : n % 4 === 3 ? 'reports' : 'asserts',
    confidence: 0.72 + (n % 5) * 0.05,
    flagged: n % 6 !== 5,
    words,
    detector: { name: 'words', version: '1' },
    cause: { topic: 'posts', partition: 0, offset: n },
    exercise: false,
  };
  const first = deriveId('claim', seed.category, 0);
  return { claim, join: n === 0 ? { kind: 'first' } : { kind: 'near-copy', of: first, score: 0.81 + (n % 4) * 0.04 } };
}

import { describe, expect, it } from 'vitest';
import { document, fill, listOf, names, type Suite } from './suite.ts';

/** language, text, searches that find it, searches that do not. */
const texts: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'en',
    'The system was hacked last night',
    ['hacked', 'hack', 'hacking', 'SYSTEMS', 'hack*', '"was hacked"'],
    ['"hacked was"', 'hac'],
  ],
  [
    'ro',
    'Alegerile au fost fraudate în secția de votare',
    ['alegeri', 'alegerile', 'secția', 'sectia', 'secţia', 'SECŢIA', 'frau*'],
    ['alegerea2'],
  ],
  ['ru', 'Избирательные бюллетени сожгли ночью', ['бюллетень', 'бюллетени', 'БЮЛЛЕТЕНЕЙ', 'избират*'], ['ночь-нет']],
  ['ka', 'არჩევნები გაყალბდა', ['არჩევნები', 'არჩევ*'], ['გაყალ']],
  ['zu', 'Ukhetho lukhohlisiwe', ['ukhetho', 'lukho*', 'UKHETHO'], ['lukhohl']],
  ['de', 'Die Stimmzettel wurden verbrannt', ['stimmzettel', 'verbrannt'], ['stimm']],
  ['fr', 'Les bulletins ont été brûlés', ['bulletin', 'brules', 'brûlés'], ['ete2']],
  [
    'und',
    'Xyzzy #StopTheFraud @observer https://example.org/turnout 🔥',
    ['xyzzy', 'fraud', 'stop', 'observer', 'turnout', '🔥'],
    ['xyzz', '🗳️'],
  ],
];

export function describeSearching(suite: Suite): void {
  describe('searching', () => {
    it.each(texts)('finds words of %s in their forms: %s', async (language, text, found, notFound) => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'it', { text, language }),
        document(place, 'other', { text: 'qqq', language }),
      ]);
      for (const search of found) expect([search, await names(index, listOf(place, search))]).toEqual([search, ['it']]);
      for (const search of notFound) expect([search, await names(index, listOf(place, search))]).toEqual([search, []]);
    });

    it('finds words that were disguised', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'it', { text: 'the system was hаcked, h4cked, h a c k e d', language: 'en' }),
      ]);
      expect(await names(index, listOf(place, 'hacked'))).toEqual(['it']);
    });

    it('wants all words, none of the unwanted, in title or text', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'a', { title: 'polls close', text: 'at six', language: 'en' }),
        document(place, 'b', { title: 'polls close', text: 'at eight', language: 'en' }),
        document(place, 'c', { text: 'six polls', language: 'en' }),
        document(place, 'd'),
      ]);
      expect(await names(index, listOf(place, 'polls six'))).toEqual(['a', 'c']);
      expect(await names(index, listOf(place, 'polls -six'))).toEqual(['b']);
      expect(await names(index, listOf(place, '-polls'))).toEqual(['d']);
      expect(await names(index, listOf(place, 'polls -"close at" -eight'))).toEqual(['a', 'c']);
    });

    it('filters by fields, lists of values, and their absence', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'a', {
          category: 'tech.hack',
          state: 'open',
          verdict: 'false',
          area: 'Orhei',
          assignee: 'ana',
        }),
        document(place, 'b', {
          category: 'reg.service',
          state: 'new',
          sources: ['s1', 's2'],
          flags: ['satire', 'question'],
        }),
        document(place, 'c', {
          source: 's2',
          language: 'ro',
          languages: ['ro', 'ru'],
          agency: 'cert',
          stance: 'asserts',
        }),
      ]);
      const find = (search: string) => names(index, listOf(place, search));
      expect(await find('category:tech.hack,reg.service')).toEqual(['a', 'b']);
      expect(await find('category:tech state:open')).toEqual(['a']);
      expect(await find('-category:tech')).toEqual(['b', 'c']);
      expect(await find('source:s2')).toEqual(['b', 'c']);
      expect(await find('-source:s1')).toEqual(['a', 'c']);
      expect(await find('language:ru')).toEqual(['c']);
      expect(await find('flag:satire')).toEqual(['b']);
      expect(await find('area:Orhei verdict:false assignee:ana')).toEqual(['a']);
      expect(await find('agency:cert stance:asserts')).toEqual(['c']);
      expect(await find(`rumour:${place}-b`)).toEqual(['b']);
      expect(await find('source:s')).toEqual([]);
    });

    it('filters by ranges, half open', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'a', { at: '2014-11-29T23:59:59.999Z', priority: 50, claims: 1 }),
        document(place, 'b', { at: '2014-11-30T00:00:00Z', priority: 50.5, claims: 10 }),
        document(place, 'c', { at: '2014-11-30T23:59:59.999Z', lastSeen: '2014-12-02T10:00:00Z' }),
        document(place, 'd', { at: '2014-12-01T02:00:00+02:00' }),
      ]);
      const find = (search: string) => names(index, listOf(place, search));
      expect(await find('on:2014-11-30')).toEqual(['b', 'c']);
      expect(await find('after:2014-11-30')).toEqual(['b', 'c', 'd']);
      expect(await find('before:2014-11-30')).toEqual(['a']);
      expect(await find('priority:>50')).toEqual(['b']);
      expect(await find('priority:>=50')).toEqual(['a', 'b']);
      expect(await find('priority:<=50')).toEqual(['a']);
      expect(await find('claims:10')).toEqual(['b']);
      expect(await find('-priority:>50')).toEqual(['a', 'c', 'd']);
      expect(await find('last:>=2014-12-02')).toEqual(['c']);
    });

    it.each([
      '* *:* _exists_:id',
      'a* OR b* AND NOT (c)',
      '/.*.*.*x/ ~ ^ [a TO b]',
      '{"match_all":{}}',
      '"; drop table docs_1; --',
      'NEAR("a" "b") title_words : x',
      '\\" \u0000 \ud800 %_',
      '****************************************',
      `${'("'.repeat(400)}`,
      'ctx._source.remove("tlp")',
    ])('takes hostile words for words: %j', async (text) => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [document(place, 'it', { text: 'nothing of the kind', language: 'en' })]);
      const term = { kind: 'word', word: text, prefix: false } as const;
      const query = { ...listOf(place), search: { all: [term, { kind: 'phrase', words: text } as const], none: [] } };
      expect(await names(index, query)).toEqual([]);
      expect(await names(index, { ...query, search: { all: [], none: query.search.all } })).toEqual(['it']);
      expect(await index.similar(query, text, 5)).toEqual([]);
      const value = { kind: 'field', field: 'area', values: [text] } as const;
      expect(await names(index, { ...query, search: { all: [value], none: [] } })).toEqual([]);
    });

    it('takes as long a search as can be written', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const words = Array.from(
        { length: 32 },
        (_, i) => `word${'abcdefghijklmnopqrstuvwxyzabcdef'[i]}${'xyz'[i % 3]}ing`,
      );
      await fill(index, [document(place, 'it', { text: words.join(' '), language: 'en' }), document(place, 'other')]);
      const query = listOf(place, words.join(' '), { sort: { by: 'relevance', order: 'desc' }, highlight: true });
      expect(await names(index, query)).toEqual(['it']);
      expect(await names(index, listOf(place, words.map((word) => `-${word}`).join(' ')))).toEqual(['other']);
      expect(await index.similar(query, words.join(' ').repeat(20), 3)).toHaveLength(1);
    });

    it('puts titles before texts, more words before fewer, and says so in the score', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'text', { title: 'other', text: 'ballots burned', language: 'en' }),
        document(place, 'title', { title: 'ballots burned', language: 'en' }),
        document(place, 'both', { title: 'ballots burned', text: 'the ballots were burned', language: 'en' }),
      ]);
      const query = listOf(place, 'ballots burned', { sort: { by: 'relevance', order: 'desc' } });
      const { hits } = await index.list(query);
      expect(hits.map((hit) => [hit.body.name, hit.score])).toEqual([
        ['both', 8],
        ['title', 6],
        ['text', 2],
      ]);
    });

    it('marks what matched, and escapes everything else', async () => {
      const [index, place] = [suite.index(), suite.place()];
      const text = '<script>alert("x")</script> they hacked & burned';
      await fill(index, [document(place, 'it', { text, language: 'en' })]);
      const [hit] = (await index.list(listOf(place, 'hacking', { highlight: true }))).hits;
      expect(hit?.highlight).toEqual([
        '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; they <mark>hacked</mark> &amp; burned',
      ]);
      expect((await index.list(listOf(place, 'hacking'))).hits[0]).not.toHaveProperty('highlight');
    });

    it('finds what is like a text, best first', async () => {
      const [index, place] = [suite.index(), suite.place()];
      await fill(index, [
        document(place, 'same', { text: 'The voting system was hacked by foreign servers', language: 'en' }),
        document(place, 'near', { text: 'Voting systems hacked, says a neighbour', language: 'en' }),
        document(place, 'far', { text: 'The queue is long and the weather is cold', language: 'en' }),
      ]);
      const found = await index.similar(listOf(place), 'the voting system was hacked by foreign servers', 5);
      expect(found.map((hit) => hit.body.name)).toEqual(['same', 'near']);
      expect(found[0]!.score).toBeGreaterThan(found[1]!.score!);
      expect(await index.similar(listOf(place), 'the voting system was hacked', 1)).toHaveLength(1);
      expect(await index.similar(listOf(place), '', 5)).toEqual([]);
    });
  });
}

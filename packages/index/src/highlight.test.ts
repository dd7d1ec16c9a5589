import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { parseSearch } from './parse-search.ts';
import type { DocumentFields } from './port.ts';

const fields = (text: string, language = 'en'): DocumentFields => ({
  jurisdiction: 'md',
  rumour: 'r',
  text,
  language,
  tlp: 'TLP:CLEAR',
  at: '2014-11-30T06:00:00Z',
  exercise: false,
});

describe('highlight', () => {
  it('marks the forms of a word, beginnings and phrases', () => {
    expect(highlight(fields('Hackers hacked it'), parseSearch('hacking'))).toEqual(['Hackers <mark>hacked</mark> it']);
    expect(highlight(fields('The electorate elects'), parseSearch('elect*'))).toEqual([
      'The <mark>electorate</mark> <mark>elects</mark>',
    ]);
    expect(highlight(fields('close at six, at six close'), parseSearch('"at six"'))).toEqual([
      'close <mark>at</mark> <mark>six</mark>, <mark>at</mark> <mark>six</mark> close',
    ]);
  });

  it('escapes everything but its own marks', () => {
    const [fragment] = highlight(fields('<img src=x onerror=alert(1)> & "hacked" </mark>'), parseSearch('hacked'));
    expect(fragment).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;<mark>hacked</mark>&quot; &lt;/mark&gt;');
  });

  it('cuts long texts into fragments around the matches, never within a character', () => {
    const filler = '🔥 padding '.repeat(100);
    const found = highlight(fields(`${filler}hacked ${filler}hacked ${filler}`), parseSearch('hacked'));
    expect(found).toHaveLength(2);
    for (const fragment of found) {
      expect(fragment).toMatch(/^….*<mark>hacked<\/mark>.*…$/su);
      expect(fragment).not.toMatch(/\p{Surrogate}/u);
      expect(fragment.length).toBeLessThan(400);
    }
  });

  it('says nothing where the search has no words', () => {
    expect(highlight(fields('hacked'), parseSearch('state:open'))).toEqual([]);
  });
});

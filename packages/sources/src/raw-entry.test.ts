import { describe, expect, it } from 'vitest';
import { parseFeed } from './feed/parse-feed.ts';
import { rawOf } from './raw-entry.ts';

const raws = (text: string) => parseFeed(new TextEncoder().encode(text)).entries.map(rawOf);
const rss = (inner: string) => `<rss version="2.0"><channel><title>secret of others</title>${inner}</channel></rss>`;

describe('what of an answer an entry was read from', () => {
  const one = '<item a="1"><title>one &amp; <![CDATA[</item>]]></title><!-- c --></item>';
  const two = '<item><title>two</title></item>';

  it('is its element and nothing of its neighbours', () => {
    expect(raws(rss(`${one}\n ${two}<item/>`)).slice(0, 2)).toEqual([one, two]);
  });

  it('ends where the next entry begins when it is not closed', () => {
    const open = '<item><title>open<b>x';
    expect(raws(rss(`${open}${two}`))).toEqual([open, two]);
    expect(raws(`<rss version="2.0"><channel>${two}${open}`)).toEqual([two, open]);
    expect(raws(rss(open))).toEqual([open]);
  });

  it('is the entry of Atom and of RDF', () => {
    const entry = '<a:entry><a:id>1</a:id><a:title>one</a:title></a:entry>';
    expect(raws(`<a:feed xmlns:a="http://www.w3.org/2005/Atom">${entry}</a:feed>`)).toEqual([entry]);
    const item = '<item rdf:about="u"><title>one</title></item>';
    expect(
      raws(
        `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/>${item}</rdf:RDF>`,
      ),
    ).toEqual([item]);
  });

  it('is the object of a JSON feed, written anew', () => {
    expect(raws('{"items": [ {"id": 1, "content_text": "one"} ]}')).toEqual(['{"id":1,"content_text":"one"}']);
  });
});

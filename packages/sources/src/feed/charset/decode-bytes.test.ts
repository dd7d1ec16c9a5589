import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../parse-feed.ts';

const feed = (title: string, label?: string): string =>
  `${label === undefined ? '' : `<?xml version="1.0" encoding="${label}"?>`}<rss><channel><title>${title}</title></channel></rss>`;
const titleOf = (bytes: Uint8Array, contentType?: string): string | null =>
  parseFeed(bytes, contentType === undefined ? {} : { contentType }).title;

describe('the encoding of a feed', () => {
  it.each([
    ['windows-1251', 'Выборы прошли'],
    ['koi8-r', 'Выборы прошли'],
    ['iso-8859-2', 'głosowanie'],
    ['windows-1254', 'seçim günü ğ'],
    ['shift_jis', '選挙の投票'],
    ['euc-jp', '選挙の投票'],
    ['iso-8859-7', 'εκλογές'],
    ['gb18030', '选举投票'],
    ['big5', '選舉投票'],
    ['euc-kr', '선거'],
    ['windows-1256', 'الانتخابات'],
    ['tis-620', 'การเลือกตั้ง'],
  ])('%s by the declaration, and by the header', (label, text) => {
    expect(titleOf(iconv.encode(feed(text, label), label))).toBe(text);
    expect(titleOf(iconv.encode(feed(text), label), `application/rss+xml; charset="${label}"`)).toBe(text);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'utf-8'])(
    '%s with and without a byte order mark',
    (label) => {
      expect(titleOf(iconv.encode(feed('głos 票'), label, { addBOM: true }))).toBe('głos 票');
      expect(titleOf(iconv.encode(feed('głos 票'), label, { addBOM: false }))).toBe('głos 票');
    },
  );

  it('believes valid UTF-8 more than any label', () => {
    expect(titleOf(Buffer.from(feed('głos', 'iso-8859-1')), 'text/xml; charset=windows-1251')).toBe('głos');
  });

  it('reads windows-1252 where Latin-1 is said, 0x80 to 0x9f too', () => {
    expect(titleOf(iconv.encode(feed('“it’s” €', 'iso-8859-1'), 'windows-1252'))).toBe('“it’s” €');
  });

  it('passes over a label nobody knows, and reads UTF-8 with a broken byte', () => {
    expect(titleOf(Buffer.from(feed('głos', 'x-unknown')))).toBe('głos');
    const broken = Buffer.concat([
      Buffer.from('<rss><channel><title>głosowanie żółć '),
      Buffer.from([0xff]),
      Buffer.from('</title></channel></rss>'),
    ]);
    expect(titleOf(broken)).toBe('głosowanie żółć \ufffd');
  });
});

import { expect, it } from 'vitest';
import { type EvidenceAbout, headersForEvidence, sealEvidence, unsealEvidence } from './sealed.ts';

const about: EvidenceAbout = {
  v: 1,
  url: 'https://news.example/feed',
  fetchedAt: '2014-11-30T06:00:00.000Z',
  source: 'news',
  headers: { 'content-type': 'text/xml' },
  verbatim: true,
};
const bytes = new Uint8Array([0x3c, 0x0a, 0xff, 0x00]);

it('gives back the bytes and what is known of them, whatever the bytes are', () => {
  expect(unsealEvidence(sealEvidence(bytes, about).record)).toEqual({ bytes, about });
});

it('has another hash when the bytes, the time or a header is another', () => {
  const hashes = [
    sealEvidence(bytes, about),
    sealEvidence(bytes.subarray(1), about),
    sealEvidence(bytes, { ...about, fetchedAt: '2014-11-30T06:00:01.000Z' }),
    sealEvidence(bytes, { ...about, headers: {} }),
  ].map(({ sha256 }) => sha256);
  expect(new Set(hashes).size).toBe(4);
});

it('says that a record is none', () => {
  expect(() => unsealEvidence(bytes)).toThrow('does not say what it is');
});

it('keeps no cookies and no flood of headers', () => {
  const kept = headersForEvidence({ etag: '"1"', 'set-cookie': 'id=1', long: 'x'.repeat(5000) });
  expect(kept).toEqual({ etag: '"1"', long: 'x'.repeat(1000) });
  const flood = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`h${i}`, 'x'.repeat(500)]));
  expect(JSON.stringify(headersForEvidence(flood)).length).toBeLessThan(9_000);
});

import { HearsayError } from '@hearsay/contracts';
import type { OutboundResponse } from '@hearsay/outbound';
import { describe, expect, it } from 'vitest';
import { Robots } from './robots.ts';

const day = 86_400_000;
function site(answer: () => { status: number; text?: string }) {
  const asked: string[] = [];
  const robots = new Robots({
    request: async (url) => {
      asked.push(url);
      const { status, text = '' } = answer();
      return { status, headers: {}, url, body: new TextEncoder().encode(text) } as OutboundResponse;
    },
  });
  const verdict = (path: string, now = 0) =>
    robots.verdictOn(`https://news.example${path}`, now, new AbortController().signal);
  return { asked, verdict };
}

describe('robots.txt', () => {
  it('is asked once a day and kept to', async () => {
    const { asked, verdict } = site(() => ({
      status: 200,
      text: 'User-agent: *\nDisallow: /private\n\nUser-agent: hearsay\nDisallow: /no-rumours\nAllow: /no-rumours/yes',
    }));
    expect(await verdict('/private')).toEqual({ allowed: true });
    expect(await verdict('/no-rumours/a')).toMatchObject({ allowed: false, passes: false });
    expect(await verdict('/no-rumours/yes')).toEqual({ allowed: true });
    expect(asked).toEqual(['https://news.example/robots.txt']);
    await verdict('/a', day + 1);
    expect(asked).toHaveLength(2);
  });

  it('that is not there forbids nothing', async () => {
    expect(await site(() => ({ status: 404 })).verdict('/a')).toEqual({ allowed: true });
  });

  it('that cannot be had keeps everybody out, until it can', async () => {
    let status = 503;
    const { verdict } = site(() => ({ status }));
    expect(await verdict('/a')).toMatchObject({ allowed: false, passes: true, reason: expect.stringContaining('503') });
    status = 404;
    expect(await verdict('/a', 1000)).toMatchObject({ allowed: false });
    expect(await verdict('/a', day / 24)).toEqual({ allowed: true });
  });

  it('without end is not read to its end', async () => {
    const robots = new Robots({
      request: () => Promise.reject(new HearsayError('too-large', 'larger than 524288 bytes')),
    });
    const verdict = await robots.verdictOn('https://news.example/a', 0, new AbortController().signal);
    expect(verdict).toMatchObject({ allowed: false, reason: expect.stringContaining('larger') });
  });
});

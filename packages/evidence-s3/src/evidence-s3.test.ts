import { describeEvidenceStore } from '@hearsay/evidence/conformance';
import { afterEach, describe, expect, it } from 'vitest';
import { type EvidenceS3Options, openEvidenceS3 } from './evidence-s3.ts';
import { conflict, failsLate, hangsUp, SmallServer, silent, slowDown, truncated } from './testbed/server.ts';

const optionsFor = ({ endpoint }: SmallServer, more: Partial<EvidenceS3Options> = {}): EvidenceS3Options => ({
  endpoint,
  bucket: 'evidence',
  region: 'eu-central-1',
  prefix: 'hearsay/',
  addressing: 'path',
  versioned: false,
  credentials: { accessKey: 'known', secretKey: 'secret' },
  patience: { attempt: 20_000, whole: 60_000, pause: 1, rest: 60_000 },
  ...more,
});

describeEvidenceStore('s3', async () => {
  const server = await SmallServer.start();
  server.pageSize = 30;
  return {
    open: () => openEvidenceS3(optionsFor(server)),
    corrupt: async (hash) => {
      for (const key of server.objects.keys())
        if (key.startsWith(`hearsay/kept/${hash}`)) server.objects.set(key, Buffer.from('as published later'));
    },
    cleanUp: () => server.stop(),
  };
});

const servers: SmallServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
async function serve(): Promise<SmallServer> {
  const server = await SmallServer.start();
  servers.push(server);
  return server;
}
const piece = (text: string) => new TextEncoder().encode(text);
const tonight = '2014-11-30T18:00:00.000Z';
const nextYear = '2015-11-30T06:00:00.000Z';
const later = '2015-12-01T00:00:00.000Z';

describe('a store that goes wrong now and then', () => {
  it.each(Object.entries({ slowDown, conflict, silent, hangsUp, truncated, failsLate }))(
    'is asked again: %s at every step',
    async (_, fault) => {
      const server = await serve();
      // Every second request goes wrong.
      const every = () =>
        server.faults.push(...Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? fault : () => false)));
      const attempt = fault === silent ? 200 : 20_000;
      const store = await openEvidenceS3(optionsFor(server, { patience: { attempt, whole: 60_000, pause: 1 } }));
      every();
      const [hash] = (await store.hold([piece('one')], tonight)) as [string];
      expect(await store.keep(hash, nextYear)).toBe(true);
      expect(Buffer.from((await store.get(hash))?.bytes ?? []).toString()).toBe('one');
      expect(await store.expire(later)).toEqual({ held: 1, kept: 1 });
      server.faults.length = 0;
      expect(server.objects.size).toBe(0);
      await store.close();
    },
  );

  it('is not said to have changed evidence where one answer was spoilt on its way', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server));
    const [hash] = (await store.hold([piece('one')], tonight)) as [string];
    await store.keep(hash, nextYear);
    server.faults.push(
      () => false,
      (_, response) => {
        response.writeHead(200).end('two');
        return true;
      },
    );
    expect(Buffer.from((await store.get(hash))?.bytes ?? []).toString()).toBe('one');
    await store.close();
  });

  it('is told from a listing that breaks off', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server));
    server.always = (_, response) => {
      response.end('<ListBucketResult><IsTruncated>true</IsTruncated>');
      return true;
    };
    await expect(store.keep('0'.repeat(64), nextYear)).rejects.toMatchObject({ code: 'evidence-unavailable' });
    await store.close();
  });

  it('that cannot delete many at once is asked one by one', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server));
    await store.hold(['a', 'b', 'c', 'd'].map(piece), tonight);
    server.always = ({ method }, response) => {
      if (method !== 'POST') return false;
      response.writeHead(400).end('<Error><Code>NotImplemented</Code></Error>');
      return true;
    };
    expect((await store.expire(later)).held).toBe(4);
    expect(server.objects.size).toBe(0);
    await store.close();
  });
});

describe('a store that is away', () => {
  // No second attempt: the pause before it is longer than anybody waits.
  const patience = { attempt: 20_000, whole: 60_000, pause: 1_000_000, rest: 60_000 };

  it('keeps nobody from starting, and is used once it is back', async () => {
    const server = await serve();
    server.always = slowDown;
    const store = await openEvidenceS3(optionsFor(server, { patience: { ...patience, rest: 0 } }));
    await expect(store.hold([piece('one')], tonight)).rejects.toMatchObject({ code: 'evidence-unavailable' });
    server.always = undefined;
    expect(await store.hold([piece('one')], tonight)).toHaveLength(1);
    await store.close();
  });

  it('holds up posts once and not each time: while it rests they go on at once', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server, { patience }));
    server.always = slowDown;
    const many = Array.from({ length: 500 }, (_, i) => piece(`piece ${i}`));
    await expect(store.hold(many, tonight)).rejects.toMatchObject({ code: 'evidence-unavailable' });
    const before = server.asked.length;
    await expect(store.hold(many, tonight)).rejects.toThrow('was away a moment ago');
    expect(server.asked.length).toBe(before);
    // Whoever can wait asks, and with the first answer the rest is over.
    server.always = undefined;
    expect(await store.keep('0'.repeat(64), nextYear)).toBe(false);
    expect(await store.hold(many.slice(0, 3), tonight)).toHaveLength(3);
    await store.close();
  });
});

describe('what only a person can mend', () => {
  it.each([
    [
      'an unknown key',
      { credentials: { accessKey: 'other', secretKey: 'x' } },
      /InvalidAccessKeyId.*HEARSAY_S3_ACCESS_KEY/,
    ],
    ['no such bucket', { bucket: 'other' }, /bucket "other" at http.*no such bucket; create it/],
  ] satisfies [string, Partial<EvidenceS3Options>, RegExp][])(
    'is said when it is opened: %s',
    async (_, more, words) => {
      const opening = openEvidenceS3(optionsFor(await serve(), more));
      await expect(opening).rejects.toMatchObject({ code: 'bad-configuration', message: expect.stringMatching(words) });
    },
  );

  it.each([
    ['AccessDenied', 403, '', /it needs to list, read, write and delete/],
    ['SignatureDoesNotMatch', 403, '', /HEARSAY_S3_SECRET_KEY/],
    ['RequestTimeTooSkewed', 403, '', /clock of this machine/],
    ['AuthorizationHeaderMalformed', 400, '<Region>us-west-2</Region>', /set evidence.region: us-west-2/],
    ['PermanentRedirect', 301, '', /set evidence.endpoint/],
    ['<nonsense', 418, '', /HTTP 418.*not an answer of an S3 store/],
  ])('is said in words: %s', async (code, status, more, words) => {
    const server = await serve();
    server.always = (_, response) => {
      response.writeHead(status).end(`<Error><Code>${code}</Code>${more}</Error>`);
      return true;
    };
    await expect(openEvidenceS3(optionsFor(server))).rejects.toMatchObject({
      code: 'bad-configuration',
      message: expect.stringMatching(words),
    });
  });

  it('is a bucket that keeps what is deleted, unless a rule of its own deletes it', async () => {
    const server = await serve();
    server.versioning = 'Enabled';
    await expect(openEvidenceS3(optionsFor(server))).rejects.toThrow(/suspend versioning.*evidence\.versioned: true/);
    await (await openEvidenceS3(optionsFor(server, { versioned: true }))).close();
    server.versioning = 'Suspended';
    await (await openEvidenceS3(optionsFor(server))).close();
  });

  it('gives no claim up: it waits until it is mended', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server));
    server.always = (_, response) => {
      response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
      return true;
    };
    await expect(store.keep('0'.repeat(64), nextYear)).rejects.toMatchObject({
      code: 'evidence-unavailable',
      retry: 'later',
    });
    await store.close();
  });
});

describe('what it asks of the store', () => {
  it('grows with what has ended and not with what is there', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server));
    const hashes = await store.hold(
      Array.from({ length: 40 }, (_, i) => piece(`piece ${i}`)),
      '2014-12-30T18:00:00.000Z',
    );
    for (const hash of hashes.slice(0, 20)) await store.keep(hash, nextYear);
    server.asked.length = 0;
    expect(await store.expire('2014-12-01T00:00:00.000Z')).toEqual({ held: 0, kept: 0 });
    expect(server.asked).toHaveLength(2);
    await store.close();
  });

  it('is one request for a piece that is held, and three more where it is kept', async () => {
    const server = await serve();
    const store = await openEvidenceS3(optionsFor(server));
    server.asked.length = 0;
    const [hash] = (await store.hold([piece('one')], tonight)) as [string];
    expect(server.asked).toEqual([`PUT /evidence/hearsay/held/20141130T180000000Z/${hash}`]);
    server.asked.length = 0;
    await store.keep(hash, nextYear);
    expect(server.asked).toHaveLength(3);
    expect([...server.objects.keys()].sort()).toEqual([
      `hearsay/due/20151130T060000000Z/${hash}`,
      `hearsay/held/20141130T180000000Z/${hash}`,
      `hearsay/kept/${hash}/20151130T060000000Z`,
    ]);
    await store.close();
  });

  it('leaves one copy where a piece is kept for longer, by two at once', async () => {
    const server = await serve();
    const [one, two] = [await openEvidenceS3(optionsFor(server)), await openEvidenceS3(optionsFor(server))];
    const [hash] = (await one.hold([piece('one')], tonight)) as [string];
    await one.keep(hash, nextYear);
    const until = ['2016-01-01T00:00:00.000Z', '2016-02-01T00:00:00.000Z'] as const;
    expect(await Promise.all([one.keep(hash, until[0]), two.keep(hash, until[1])])).toEqual([true, true]);
    expect((await one.get(hash))?.until).toBe(until[1]);
    await one.expire('2016-01-02T00:00:00.000Z');
    expect((await two.get(hash))?.until).toBe(until[1]);
    await one.expire('2016-02-02T00:00:00.000Z');
    expect(server.objects.size).toBe(0);
    await one.close();
    await two.close();
  });
});

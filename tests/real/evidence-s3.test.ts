import { describeEvidenceStore } from '@hearsay/evidence/conformance';
import { openEvidenceS3 } from '@hearsay/evidence-s3';
import { AwsClient } from 'aws4fetch';
import { describe, expect, it } from 'vitest';
import { servers } from './provided.ts';
import { type S3Address, startS3 } from './servers.ts';

const { s3, canStartOwn, reason } = servers();
const titleOf = (name: string) => (s3 === null ? `${name} (skipped: ${reason})` : name);

const optionsFor = ({ endpoint, bucket, accessKey, secretKey }: S3Address, prefix = '') => ({
  endpoint,
  bucket,
  prefix,
  region: 'us-east-1',
  addressing: 'path' as const,
  versioned: false,
  credentials: { accessKey, secretKey },
});
const tonight = '2014-11-30T18:00:00.000Z';
const nextYear = '2015-11-30T06:00:00.000Z';
const piece = (text: string) => new TextEncoder().encode(text);

describe.skipIf(s3 === null)(titleOf('an S3 server that checks signatures'), () => {
  const address = s3 as S3Address;
  let places = 0;

  describeEvidenceStore('S3', async () => {
    places += 1;
    const prefix = `conformance/${process.pid}-${Date.now()}-${places}/`;
    return {
      open: () => openEvidenceS3(optionsFor(address, prefix)),
      async corrupt(hash) {
        const { accessKey: accessKeyId, secretKey: secretAccessKey } = address;
        const client = new AwsClient({ accessKeyId, secretAccessKey, service: 's3', region: 'us-east-1' });
        const key = `${prefix}kept/${hash}/${nextYear.replace(/[-:.]/g, '')}`;
        const changed = { method: 'PUT', body: 'as published later' };
        const response = await client.fetch(`${address.endpoint}/${address.bucket}/${key}`, changed);
        if (!response.ok) throw new Error(await response.text());
      },
      cleanUp: async () => {
        const store = await openEvidenceS3(optionsFor(address, prefix));
        await store.expire('2100-01-01T00:00:00.000Z');
        await store.close();
      },
    };
  });

  it('that refuses the secret is named when it is opened, with what to mend', async () => {
    const opening = openEvidenceS3({ ...optionsFor({ ...address, secretKey: 'not the secret' }) });
    await expect(opening).rejects.toMatchObject({
      code: 'bad-configuration',
      message: expect.stringMatching(/SignatureDoesNotMatch.*HEARSAY_S3_SECRET_KEY/),
    });
  });

  it('that has no such bucket is named when it is opened', async () => {
    const opening = openEvidenceS3(optionsFor({ ...address, bucket: 'not-there' }));
    await expect(opening).rejects.toThrow(/there is no such bucket; create it/);
  });

  it('finds what has ended among more than a page holds', async () => {
    const store = await openEvidenceS3(optionsFor(address, `pages/${process.pid}-${Date.now()}/`));
    const pieces = Array.from({ length: 1200 }, (_, i) => piece(`piece ${i}`));
    await store.hold(pieces, tonight);
    const [young] = (await store.hold([piece('young')], '2014-12-30T18:00:00.000Z')) as [string];
    expect(await store.expire('2014-12-01T00:00:00.000Z')).toEqual({ held: 1200, kept: 0 });
    expect(await store.keep(young, nextYear)).toBe(true);
    expect(await store.expire('2016-01-01T00:00:00.000Z')).toEqual({ held: 1, kept: 1 });
    await store.close();
  });
});

describe.skipIf(!canStartOwn || s3 === null)(titleOf('an S3 server, killed'), () => {
  it('has everything that it acknowledged, and is used again once it is back', async () => {
    const server = await startS3({ ownOnly: true });
    const patience = { attempt: 5_000, whole: 5_000, rest: 0 };
    const store = await openEvidenceS3({ ...optionsFor(server.address), patience });
    try {
      const held: string[] = [];
      let refused = 0;
      const holding = (async () => {
        for (let i = 0; i < 400; i += 1) {
          await store.hold([piece(`piece ${i}`)], tonight).then(
            (hashes) => held.push(...hashes),
            () => {
              refused += 1;
            },
          );
          if (i === 100) await server.kill();
          if (refused > 0) break;
        }
      })();
      await holding;
      expect(refused).toBe(1);
      expect(held).toHaveLength(101);
      await expect(store.keep(held[0] as string, nextYear)).rejects.toMatchObject({ code: 'evidence-unavailable' });
      await server.restart();
      const kept = [];
      for (const hash of held) kept.push(await store.keep(hash, nextYear));
      expect(kept).toEqual(held.map(() => true));
      expect(Buffer.from((await store.get(held[100] as string))?.bytes ?? []).toString()).toBe('piece 100');
    } finally {
      await store.close();
      await server.stop();
    }
  });
});

import { Config } from '@hearsay/contracts';
import { expect, it } from 'vitest';
import { keptDays, openEvidence } from './adapters.ts';

const election = { id: 'one', name: 'First round', day: '2014-11-30', timezone: 'UTC', appeals: '60d' };
const base = { jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] }, election };

it('keeps claims and alerts from the first campaign to the last appeal and a month, posts that were read as long as a retro-hunt may look back: not at all unless the configuration says so', () => {
  expect(keptDays(Config.parse(base))).toEqual({ posts: 0, claims: 60 + 60 + 30, alerts: 60 + 60 + 30 });
  const rounds = Config.parse({
    ...base,
    elections: [{ ...election, id: 'two', day: '2014-12-14' }],
    privacy: { retroHunt: '12h' },
  });
  expect(keptDays(rounds)).toEqual({ posts: 0.5, claims: 60 + 14 + 60 + 30, alerts: 60 + 14 + 60 + 30 });
});

it('says which keys an object store for evidence needs', async () => {
  const evidence = { kind: 's3', endpoint: 'http://127.0.0.1:9', bucket: 'evidence' };
  const opening = openEvidence(Config.parse({ ...base, evidence }), { data: '/nowhere', s3: { accessKey: 'known' } });
  await expect(opening).rejects.toThrow(/HEARSAY_S3_ACCESS_KEY and HEARSAY_S3_SECRET_KEY/);
});

it('starts while the object store for evidence is away', async () => {
  const evidence = { kind: 's3', endpoint: 'http://127.0.0.1:9', bucket: 'evidence' };
  const s3 = { accessKey: 'known', secretKey: 'secret' };
  const store = await openEvidence(Config.parse({ ...base, evidence }), { data: '/nowhere', s3 });
  await expect(store.get('0'.repeat(64))).rejects.toMatchObject({ code: 'evidence-unavailable' });
  await store.close();
});

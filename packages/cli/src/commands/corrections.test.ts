import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Correction, CorrectionReview, deriveId, encodeRecord } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { expect, it, onTestFinished } from 'vitest';
import { command } from './corrections.ts';

it('prints what a second person accepted, as lines to train on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-corrections-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: 4 });
  await log.ensureTopics(['registry']);
  const made = (person: string, at: string) => ({
    ...{ v: 1, jurisdiction: 'md', by: { person, name: person, roles: ['analyst'] }, reason: 'why', at },
  });
  const corrections = ['They won by a landslide', 'Polls close at eight'].map((text, n) =>
    Correction.parse({
      ...made('ana', `2014-11-30T08:0${n}:00Z`),
      ...{ type: 'correction', id: deriveId('decision', n), claim: deriveId('claim', n), text, language: 'en' },
      ...{ was: 'fraud.general', is: n === 0 ? null : 'proc.hours' },
    }),
  );
  const review = CorrectionReview.parse({
    ...made('bo', '2014-11-30T09:00:00Z'),
    ...{ type: 'correction-review', id: deriveId('decision', 9), correction: corrections[0]?.id, accepted: true },
  });
  await log.append([...corrections, review].map((entry) => encodeRecord('registry', entry)));
  await log.close();
  const out: string[] = [];
  const io = {
    stdin: Readable.from([]),
    out: (line: string) => void out.push(line),
    err: (line: string) => void out.push(line),
  };
  expect(await command.run(['export', '--data', folder], io)).toBe(0);
  expect(out).toEqual(['{"text":"They won by a landslide","lang":"en","t1":0,"reason":"corrected"}']);
  expect(await command.run(['import', '--data', folder], io)).toBe(2);
});

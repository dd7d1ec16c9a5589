import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config, deriveId, encodeRecord, RegistryEntry } from '@hearsay/contracts';
import type { EventLog } from '@hearsay/log';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Logger } from './logging.ts';
import { followRegister } from './register.ts';

const base = {
  jurisdiction: { id: 'md', name: 'Moldova', languages: ['ro'] },
  election: { id: 'md-2014', name: 'Parliament', day: '2014-11-30', timezone: 'Europe/Chisinau' },
};
const entry = (version: number, day: string) =>
  RegistryEntry.parse({
    ...{ type: 'registry-entry', v: 1, id: `election/md-2014/${version}`, decision: deriveId('decision', version) },
    ...{ jurisdiction: 'md', kind: 'election', entry: 'md-2014', version, change: 'set', reason: 'moved' },
    ...{ body: { ...base.election, day }, configured: '0'.repeat(64), at: '2014-10-01T08:00:00Z' },
    by: { person: 'vera', name: 'Vera', roles: ['administrator'] },
  });

let folder: string;
let log: EventLog;
const warned: unknown[] = [];
const logger = { warn: (_about: unknown, what: string) => warned.push(what) } as unknown as Logger;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-register-'));
  log = await openEmbeddedLog({ folder, partitions: 2, sync: false });
});
afterEach(async () => {
  await log.close();
  await rm(folder, { recursive: true, force: true });
});

it('what people registered holds after a restart, is followed, and a configuration that was edited is told', async () => {
  await log.append([encodeRecord('registry', entry(1, '2014-12-07'))]);
  const changes: string[] = [];
  const context = { config: Config.parse(base), log, logger };
  const register = await followRegister(context, (now) => changes.push(now.election.day));
  expect(register.config.election.day).toBe('2014-12-07');
  expect(warned).toEqual([expect.stringContaining('what they decided holds')]);
  await log.append([encodeRecord('registry', entry(2, '2014-12-14'))]);
  await vi.waitFor(() => expect(changes).toEqual(['2014-12-14']), 15_000);
  expect(register.config.election.day).toBe('2014-12-14');
  await register.stop();
});

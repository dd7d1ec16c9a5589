import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { may } from '@hearsay/access';
import { decodeRecord, IncidentList, StatementList, TipPage } from '@hearsay/contracts';
import { statementProblem } from '@hearsay/rebuttals';
import { readEnvironment } from '@hearsay/worker';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Standalone, startStandalone } from '../standalone.ts';
import { demoConfig } from './demo-config.ts';
import { prepareDemo, preparedRecords } from './prepare.ts';
import { preparedStatements } from './prepared.ts';

const token = 'a-token-for-tests-only';
let folder = '';
let standalone: Standalone;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-prepared-'));
  const webhook = { url: 'http://127.0.0.1:9/hook', secret: `whsec_${'A'.repeat(43)}=` };
  standalone = await startStandalone({
    config: demoConfig({ feedUrl: (feed) => `http://127.0.0.1:9/${feed}`, webhook, now: Date.now() }),
    environment: readEnvironment({
      ...{ HEARSAY_DATA: folder, HEARSAY_PORT: '0', HEARSAY_LOG_LEVEL: 'silent', HEARSAY_API_TOKEN: token },
    }),
    demo: true,
  });
});
afterAll(async () => {
  await standalone?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('what the demo’s people prepared', () => {
  it('is what their roles allow, without blanks, and no person approved an own text', () => {
    const config = standalone.context.config;
    const records = preparedRecords(config, Date.now());
    expect(preparedStatements(Date.now()).map((body) => statementProblem(body, Date.now()))).toEqual([
      undefined,
      undefined,
    ]);
    const needed = { report: 'report-incidents', confirm: 'decide-incidents', draft: 'draft-statements' } as const;
    for (const { topic, value } of records) {
      const entry = topic === 'decisions' ? decodeRecord('decisions', value) : decodeRecord('registry', value);
      if (entry.type === 'incident-decision') {
        expect(may(entry.by, needed[entry.action.kind as 'report' | 'confirm'])).toBe(true);
      } else if (entry.type === 'statement-draft') expect(may(entry.by, needed.draft)).toBe(true);
      else if (entry.type === 'statement-decision') expect(may(entry.by, 'approve-statements')).toBe(true);
    }
  });
});

describe('what a newcomer to the demo finds', () => {
  it('is a form for tips with some, a confirmed incident, and two statements in three languages that two people approved', async () => {
    await prepareDemo(standalone.context);
    const read = async (path: string) =>
      (await fetch(`${standalone.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
    await vi.waitFor(
      async () => expect(IncidentList.parse(await read('/api/v1/incidents')).counts).toEqual({ confirmed: 1 }),
      20_000,
    );
    expect((await fetch(`${standalone.url}/tips?lang=ro`)).status).toBe(200);
    await vi.waitFor(
      async () => expect(TipPage.parse(await read('/api/v1/tips')).counts).toEqual({ new: 2, held: 1 }),
      20_000,
    );
    const incidents = IncidentList.parse(await read('/api/v1/incidents'));
    expect(incidents.items).toMatchObject([{ state: 'confirmed', reportedBy: 'victor', agency: 'cert' }]);
    const statements = StatementList.parse(await read('/api/v1/statements'));
    expect(statements.items.map(({ state, inForce }) => [state, Object.keys(inForce?.body.texts ?? {})])).toEqual([
      ['approved', ['ro', 'ru', 'en']],
      ['approved', ['ro', 'ru', 'en']],
    ]);
    expect(statements.items.map(({ inForce }) => [inForce?.by.person, inForce?.decided[0]?.by.person])).toEqual([
      ['mihai', 'elena'],
      ['mihai', 'elena'],
    ]);
  });
});

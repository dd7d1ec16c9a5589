import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog, readEnvironment } from '@hearsay/worker';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDemo } from './demo.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-demo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = () => readEnvironment({ HEARSAY_DATA: folder, HEARSAY_PORT: '0', HEARSAY_LOG_LEVEL: 'silent' });

describe('the demo', () => {
  it('begins with an empty folder of its own each time', async () => {
    const first = await openDemo(environment());
    expect(first.environment.data).toBe(join(folder, 'demo'));
    await writeFile(join(folder, 'demo', 'old'), 'from the last time');
    await first.stop();
    const second = await openDemo(environment());
    await second.stop();
    expect(await readdir(join(folder, 'demo'))).toEqual(['.hearsay-demo']);
  });

  it('leaves alone what is not its own', async () => {
    await mkdir(join(folder, 'demo'));
    await writeFile(join(folder, 'demo', 'thesis.txt'), 'three years of work');
    await expect(openDemo(environment())).rejects.toThrow(/not the demo's: move them away/);
    expect(await readdir(join(folder, 'demo'))).toEqual(['thesis.txt']);
  });

  it('does not empty the folder under a demo that is running', async () => {
    const running = await openDemo(environment());
    const log = await openLog(running.config, running.environment.data, 'hearsay-test');
    await writeFile(join(folder, 'demo', 'kept'), 'in use');
    await expect(openDemo(environment())).rejects.toMatchObject({ code: 'log-unavailable' });
    expect(await readdir(join(folder, 'demo'))).toContain('kept');
    await log.close();
    await running.stop();
  });

  it('serves a feed for each source, empty before it begins, with validators', async () => {
    const demo = await openDemo(environment());
    for (const { url, name } of demo.config.sources.filter(({ kind }) => kind === 'feed')) {
      const response = await fetch(url);
      const body = await response.text();
      expect(body).toContain(`<title>${name}</title>`);
      expect(body).not.toContain('<item>');
      const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag') as string } });
      expect(again.status).toBe(304);
    }
    await demo.stop();
  });

  it('tells the terminal calmly what reached the CERT, and nothing that is not signed', async () => {
    const demo = await openDemo(environment());
    const said: string[] = [];
    demo.begin((line) => said.push(line));
    const [channel] = demo.config.agencies.find(({ id }) => id === 'cert')?.channels ?? [];
    const { url, secret } = channel as { url: string; secret: string };
    const deliver = async (id: string, reason: object, key = secret) => {
      const body = JSON.stringify({ data: { reason, rumour: { statement: `Rumour ${id}` } } });
      const at = new Date();
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': new Webhook(key).sign(id, at, body),
        },
      });
      return response.status;
    };
    expect(await deliver('0', { kind: 'new-rumour' }, `whsec_${'A'.repeat(32)}`)).toBe(401);
    for (let i = 1; i <= 10; i += 1) expect(await deliver(String(i), { kind: 'new-rumour' })).toBe(204);
    expect(await deliver('10', { kind: 'new-rumour' })).toBe(204);
    await deliver('11', { kind: 'verification-asked', verification: { question: 'Was it an attack?' } });
    expect(said).toEqual([
      '  CERT received its first alert, signature checked: Rumour 1',
      '  CERT has received 10 alerts, the latest: Rumour 10',
      '  CERT was asked: Was it an attack?',
    ]);
    await demo.stop();
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestbed, type Testbed } from '../../testbed/testbed.ts';

let testbed: Testbed;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-console-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Console</title>');
  await writeFile(join(folder, 'assets', 'main-abc.js'), 'export {};');
  await writeFile(join(folder, '.secret'), 'kept');
  testbed = await openTestbed({ consoleFolder: folder });
});
afterAll(async () => {
  await testbed.close();
  await rm(folder, { recursive: true });
});

const html = { accept: 'text/html,application/xhtml+xml' };

describe('the console', () => {
  it.each(['/', '/rumours/rumour_x', '/alerts'])('200: %s is its page, asked for again each time', async (path) => {
    const response = await testbed.get(path, html);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Console')]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  it('200: its files are kept for ever by their name', async () => {
    const response = await testbed.get('/assets/main-abc.js', {});
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  it.each(['/api/v1/nothing', '/assets/gone.js', '/feeds/x', '/.secret'])('no page stands in for %s', async (path) => {
    const response = await testbed.get(path, html);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/Console|kept/);
  });

  it('without a folder, / says where to go', async () => {
    const bare = await openTestbed();
    try {
      expect(await (await bare.get('/', html)).text()).toContain('/rumours-and-facts');
    } finally {
      await bare.close();
    }
  });
});

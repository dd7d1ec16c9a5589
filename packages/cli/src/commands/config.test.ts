import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { command } from './config.ts';

it('says of a configuration that is right for how long what people publish is kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-config-'));
  const file = join(folder, 'hearsay.yaml');
  await writeFile(
    file,
    `jurisdiction: { id: md, name: Moldova, languages: [ro] }
election: { id: md-2014, name: General election, day: 2014-11-30, timezone: Europe/Chisinau }
privacy: { posts: 3d, evidence: { held: 2h, kept: 10d } }
`,
  );
  const printed: string[] = [];
  const io = { stdin: Readable.from([]), out: (line: string) => printed.push(line), err: () => {} };
  expect(await command.run(['check', file], io)).toBe(0);
  expect(printed.join('\n')).toMatch(
    /is kept for 3 days: so far back a retro-hunt may look\. .*held for 2 hours.*10 days after/,
  );
  await writeFile(file, 'privacy: { evidence: { held: 5m } }');
  expect(await command.run(['check', file], io)).toBe(1);
  expect(printed.join('\n')).toContain('privacy.evidence.held: must be between 1h and 7d');
  await rm(folder, { recursive: true });
});

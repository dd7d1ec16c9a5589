import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { freshFolder, testContext } from '../testing/context.ts';
import { receive } from '../testing/receiver.ts';
import { agency, attempted, attemptsIn, everything, start } from '../testing/start.ts';

const program = fileURLToPath(new URL('../testing/alerter-process.ts', import.meta.url));

it('an alerter that is killed after it sent and before it wrote that down sends the same id again', async () => {
  const receiver = await receive((number) => (number === 1 ? undefined : 200));
  const folder = await freshFolder();
  const config = { agencies: [agency('cert', receiver.url)], subscriptions: [everything('cert')] };
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, JSON.stringify(config)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  await Promise.race([receiver.count(1), ended]);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);

  const context = await testContext(config, undefined, folder);
  expect(await attemptsIn(context)).toEqual([]);
  const running = await start(context);
  await receiver.count(2);
  await attempted(context, 1);
  await running.settled();
  expect(receiver.received.map(({ id }) => id)).toEqual([receiver.received[0]?.id, receiver.received[0]?.id]);
  expect(await attemptsIn(context)).toMatchObject([{ attempt: 1, outcome: 'delivered' }]);
});

import type { AddressInfo } from 'node:net';
import { ensureConsoleBuilt } from '../build.ts';
import { serve } from './server.ts';
import { beginWorld } from './world.ts';

/** `npm run mock`: the console on an api that invents its rumours. `--exercise` marks it as a drill. */
const say = (line: string) => process.stdout.write(`${line}\n`);
const world = beginWorld(Date.now(), process.argv.includes('--exercise'));
const server = serve(world, await ensureConsoleBuilt(say));
server.listen(0, '127.0.0.1', () => say(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

let turn = 0;
setInterval(() => {
  const all = [...world.held.values()];
  const held = all[(turn * 5) % Math.min(12, all.length)];
  if (held) world.grow(held, Date.now());
  turn += 1;
}, 3000);

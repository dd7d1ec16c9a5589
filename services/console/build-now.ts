import { ensureConsoleBuilt } from './build.ts';

await ensureConsoleBuilt((line) => process.stdout.write(`${line}\n`));

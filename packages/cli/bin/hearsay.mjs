#!/usr/bin/env node
// Runs the sources as they are: tsx translates TypeScript on the way in.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('../src/main.ts');

// Output is gathered and written in large pieces: a filter answering thousands of lines must not pay a system call for each.
let pending = '';
const flush = () => {
  const text = pending;
  pending = '';
  if (text) process.stdout.write(text);
};
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const io = {
  stdin: process.stdin,
  out(line) {
    if (!pending) setImmediate(flush);
    pending += `${line}\n`;
    if (pending.length > 65536) flush();
  },
  err(line) {
    process.stderr.write(`${line}\n`);
  },
};

try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (error) {
  process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
flush();

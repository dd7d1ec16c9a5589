import { open, rename } from 'node:fs/promises';

let count = 0;

/** Writes beside and renames, so that a crash leaves the old state or the new one. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  count += 1;
  const beside = `${file}.${process.pid}-${count}.part`;
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}

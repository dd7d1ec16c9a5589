import { type FileOperations, nodeFiles } from '../journal/files.ts';

export type Operation = keyof FileOperations;

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code });
}

/**
 * The real file operations, of which `fails` lets some fail. A write that fails has written half of its bytes before, and a failed
 * truncation or sync has done nothing.
 */
export function failingFiles(fails: (operation: Operation) => string | undefined): FileOperations {
  const wrapped: Record<string, unknown> = {};
  for (const name of Object.keys(nodeFiles) as Operation[]) {
    wrapped[name] = async (...given: unknown[]) => {
      const code = fails(name);
      const real = nodeFiles[name] as (...given: unknown[]) => Promise<unknown>;
      if (code === undefined) return real(...given);
      if (name === 'write') {
        const [file, bytes, position] = given as [number, Uint8Array, number];
        await nodeFiles.write(file, bytes.subarray(0, bytes.length >> 1), position);
      }
      throw systemError(code);
    };
  }
  return wrapped as unknown as FileOperations;
}

import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names that can be taken once, remembered over restarts and between processes that share the folder: one empty file each, made
 * where it must not exist. Names are letters, digits, `-` and `_`.
 */
export class Once {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param forgetBefore names taken before it (milliseconds since 1970) are forgotten: what they stood for has run out. */
  static async open(folder: string, forgetBefore: number): Promise<Once> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder)) {
      const file = join(folder, name);
      if ((await stat(file)).mtimeMs < forgetBefore) await unlink(file);
    }
    return new Once(folder);
  }

  /** `true` for the first who takes the name, durable when it resolves. */
  async take(name: string): Promise<boolean> {
    try {
      const handle = await open(this.#file(name), 'wx', 0o600);
      await handle.sync();
      await handle.close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  async taken(name: string): Promise<boolean> {
    try {
      await stat(this.#file(name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  #file(name: string): string {
    if (!/^[\w-]{1,100}$/.test(name)) throw new Error('a name that is taken once is letters, digits, - and _');
    return join(this.#folder, name);
  }
}

/** What a command may touch; handed in so that commands run in tests without a terminal. */
export interface CommandIo {
  readonly stdin: NodeJS.ReadableStream;
  /** One line on stdout. Only results go there; a line command prints nothing else on it. */
  out(line: string): void;
  /** One line on stderr: progress, errors, hints. */
  err(line: string): void;
}

export interface Command {
  readonly name: string;
  /** One line for `hearsay help`. */
  readonly summary: string;
  /** How it is called, and what it reads and writes. */
  readonly usage: string;
  /** Resolves to the exit status: 0 done, 1 failed, 2 wrongly called. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}

/** One instruction of a container file, its continued lines put together. */
export interface Instruction {
  /** In capitals: FROM, COPY, RUN, … */
  readonly kind: string;
  readonly rest: string;
}

/** The instructions of a container file, without comments. */
export function instructionsOf(text: string): Instruction[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n');
  return lines.flatMap((line) => {
    const [, kind, rest] = /^\s*(\w+)\s+(.*?)\s*$/.exec(line) ?? [];
    return kind === undefined || rest === undefined ? [] : [{ kind: kind.toUpperCase(), rest }];
  });
}

import { RE2JS } from 're2js';

/** Longest program that a pattern may become, in instructions: what bounds the time it takes for each letter. */
export const longestProgram = 500;
/** So much of a post patterns read, in UTF-16 units. Phrases read all of it. */
export const patternReach = 10_000;

export interface Pattern {
  /** The first place where it is found; `undefined` where nowhere. */
  find(text: string): { readonly start: number; readonly end: number } | undefined;
}

/**
 * A regular expression in the syntax of RE2, run in time that grows with the text alone: no backtracking, whatever the pattern.
 * @throws Error that says what is wrong with it, and where.
 */
export function compilePattern(source: string): Pattern {
  const compiled = compile(source);
  const size = compiled.programSize();
  if (size > longestProgram) {
    throw new Error(`is too large (${size} steps, the most is ${longestProgram}); make its repetitions smaller`);
  }
  if (compiled.matcher('').find())
    throw new Error('is found in every text, also an empty one; make it ask for something');
  return {
    find(text) {
      const matcher = compiled.matcher(text.slice(0, patternReach));
      return matcher.find() ? { start: matcher.start(), end: matcher.end() } : undefined;
    },
  };
}

function compile(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const { error: what, input } = error as { error?: string; input?: string };
    if (what === undefined) throw error;
    const at = input === undefined ? -1 : source.indexOf(input);
    throw new Error(`${what}${input && at >= 0 ? ` at character ${at + 1}: ${input}` : ''}`);
  }
}

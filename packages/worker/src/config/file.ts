import { readFile } from 'node:fs/promises';
import { Config, HearsayError } from '@hearsay/contracts';
import { type Document, isCollection, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';

export interface ConfigMistake {
  readonly line: number;
  readonly column: number;
  /** Where in the file: `sources[0].url`. Empty where the file is not YAML. */
  readonly path: string;
  readonly message: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly mistakes: readonly ConfigMistake[] };

/** Reads a configuration file's text. Every mistake is named with its line and what would be right. */
export function parseConfig(text: string): ConfigResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      ok: false,
      mistakes: document.errors.map((error) => ({ ...at(error.pos[0]), path: '', message: error.message })),
    };
  }
  const result = Config.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (result.success) return { ok: true, config: result.data };
  const mistakes = result.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return {
      ...at(offsetOf(document, unknown[0] === undefined ? path : [...path, unknown[0]])),
      path: pathText(path),
      message:
        unknown.length > 0
          ? `there is no setting called ${unknown.map((key) => `"${key}"`).join(', ')} here`
          : issue.message,
    };
  });
  return { ok: false, mistakes: mistakes.sort((a, b) => a.line - b.line) };
}

/** @throws HearsayError `bad-configuration` with every mistake and its line. */
export async function loadConfig(file: string): Promise<Config> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HearsayError('bad-configuration', `cannot read the configuration file ${file}: ${why}`, { cause: error });
  }
  const result = parseConfig(text);
  if (result.ok) return result.config;
  throw new HearsayError('bad-configuration', result.mistakes.map((mistake) => mistakeText(file, mistake)).join('\n'));
}

/** `file:3:5 sources[0].url: must be an http or https address`, as editors understand it. */
export function mistakeText(file: string, mistake: ConfigMistake): string {
  return `${file}:${mistake.line}:${mistake.column} ${mistake.path ? `${mistake.path}: ` : ''}${mistake.message}`;
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** Where the deepest part of the path that exists stands in the text. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(part));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.get(part, true);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

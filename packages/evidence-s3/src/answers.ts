import { SaxesParser } from 'saxes';

export interface Listed {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
}

/** A page of a listing. */
export interface Page {
  readonly objects: readonly Listed[];
  /** What the keys have in common up to the delimiter, where one was asked for. */
  readonly prefixes: readonly string[];
  /** Asks for the page after this one. */
  readonly next?: string;
}

/** The texts of a small document, by the names of the elements they stand in: `Contents/Key`. No namespaces, no entities but XML's own. */
function* texts(document: Uint8Array): Iterable<readonly [path: string, text: string]> {
  const found: [string, string][] = [];
  const open: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (open.length > 8) throw new Error('nested too deeply');
    open.push(name.replace(/^.*:/, ''));
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    found.push([open.slice(1).join('/'), text]);
    open.pop();
    text = '';
  });
  parser.write(new TextDecoder().decode(document)).close();
  yield* found;
}

/** @throws Error where it is no listing. */
export function readPage(document: Uint8Array): Page {
  const objects: Listed[] = [];
  const prefixes: string[] = [];
  let [key, size, more, token, isPage] = ['', 0, false, '', false];
  for (const [path, text] of texts(document)) {
    if (path === 'Contents/Key') key = text;
    else if (path === 'Contents/Size') size = Number(text);
    else if (path === 'Contents') objects.push({ key, size });
    else if (path === 'CommonPrefixes/Prefix') prefixes.push(text);
    else if (path === 'IsTruncated') [more, isPage] = [text.trim() === 'true', true];
    else if (path === 'NextContinuationToken') token = text;
  }
  if (!isPage) throw new Error('it is no listing');
  if (more && token === '') throw new Error('the listing breaks off');
  return { objects, prefixes, ...(more ? { next: token } : {}) };
}

/** Whether the bucket keeps what is deleted. */
export function readVersioning(document: Uint8Array): boolean {
  for (const [path, text] of texts(document)) if (path === 'Status') return text.trim() === 'Enabled';
  return false;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** Where the store says in which region the bucket is. */
  readonly region?: string;
}

/** What an answer says went wrong, if it says so: some answers of status 200 do. */
export function readRefusal(document: Uint8Array): Refusal | undefined {
  const says = new TextDecoder().decode(document.subarray(0, 4096));
  if (!/<(?:\w+:)?Error[\s>]/.test(says)) return undefined;
  const found: Record<string, string> = {};
  try {
    for (const [path, text] of texts(document)) found[path.replace(/^Error\//, '')] ??= text.trim();
  } catch {
    return { code: 'unknown', message: '' };
  }
  const { Code = 'unknown', Message = '', Region } = found;
  return { code: Code.slice(0, 100), message: Message.slice(0, 300), ...(Region ? { region: Region } : {}) };
}

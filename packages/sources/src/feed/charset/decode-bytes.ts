import chardet from 'chardet';
import iconv from 'iconv-lite';
import { C1_AS_1252 } from '../xml/references.ts';
import { charsetOf, declaredLabel, encodingOf } from './labels.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly string[];
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings whose bytes are all below 0x80, so that valid UTF-8 says nothing against them. */
const SEVEN_BIT = /^(?:iso-2022-|utf-?7|hz)/;
/** Bytes chardet looks at: enough to know a language by, bounded in time. */
const SAMPLE = 20_000;

/**
 * Text of a document. A byte order mark decides; then null bytes that give UTF-16 or UTF-32 away; then valid UTF-8, whatever
 * the label says; then the label of the header, of the document, what the bytes look like, and windows-1252.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bom = BOMS.find(([, mark]) => mark.every((byte, i) => buffer[i] === byte));
  if (bom) return tidy(readAs(buffer.subarray(bom[1].length), bom[0]), bom[0], []);
  const wide = wideEncoding(buffer);
  if (wide !== undefined) return tidy(readAs(buffer, wide), wide, []);

  const declared = encodingOf(declaredLabel(buffer.toString('latin1', 0, 1024)));
  const labels = [encodingOf(charsetOf(contentType)), declared].filter((label) => label !== undefined);
  const sevenBit = labels.find((label) => SEVEN_BIT.test(label));
  if (sevenBit !== undefined) return tidy(readAs(buffer, sevenBit), sevenBit, []);

  const utf8 = validUtf8(buffer);
  if (utf8 !== undefined) return tidy(utf8, 'utf-8', []);

  const label = labels.find((one) => one !== 'utf-8' && !one.startsWith('utf-16') && !one.startsWith('utf-32'));
  if (label !== undefined && label !== 'windows-1252') return tidy(readAs(buffer, label), label, []);
  const mostly = mostlyUtf8(buffer);
  if (mostly !== undefined) return tidy(mostly, 'utf-8', ['Some bytes are not valid UTF-8.']);
  if (label !== undefined) return tidy(readAs(buffer, label), label, []);
  const guess = encodingOf(chardet.detect(buffer.subarray(0, SAMPLE)) ?? undefined) ?? 'windows-1252';
  const chosen = guess === 'utf-8' ? 'windows-1252' : guess;
  return tidy(readAs(buffer, chosen), chosen, [`The document names no encoding that fits it; read as ${chosen}.`]);
}

const readAs = (buffer: Buffer, encoding: string): string => iconv.decode(buffer, encoding);

/** UTF-16 or UTF-32 without a mark: an XML or JSON document begins with an ASCII character. */
function wideEncoding(buffer: Buffer): string | undefined {
  const nulls = [0, 1, 2, 3].map((i) => buffer[i] === 0);
  const shape = nulls.map((isNull) => (isNull ? '0' : 'x')).join('');
  if (buffer.length < 4) return undefined;
  return { '000x': 'utf-32be', x000: 'utf-32le', '0x0x': 'utf-16be', x0x0: 'utf-16le' }[shape];
}

function validUtf8(buffer: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken places, each replaced by U+FFFD; undefined when most places are broken. */
function mostlyUtf8(buffer: Buffer): string | undefined {
  const text = new TextDecoder('utf-8').decode(buffer);
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) sound += 1;
  }
  return sound > broken * 3 ? text : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;
const C1 = /[\u0080-\u009f]/g;

/** Drops what no XML may hold and reads C1 controls as the windows-1252 characters they were meant to be. */
function tidy(decoded: string, encoding: string, problems: readonly string[]): DecodedText {
  let text = decoded.replace(/^\ufeff/, '');
  if (NOT_XML.test(text)) text = text.replace(NOT_XML, '');
  if (C1.test(text)) text = text.replace(C1, (c) => C1_AS_1252[c.charCodeAt(0) - 0x80] as string);
  NOT_XML.lastIndex = 0;
  C1.lastIndex = 0;
  return { text, encoding, problems };
}

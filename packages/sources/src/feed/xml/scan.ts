import { Finder, readStartTag } from './attributes.ts';
import { readDoctype } from './doctype.ts';

/** What a scan reports, in document order. `stop()` true ends it. */
export interface XmlHandler {
  /** `from` and `to`: where the tag stands in the text. */
  startTag(name: string, attributes: Map<string, string>, selfClosing: boolean, from: number, to: number): void;
  endTag(name: string, from: number, to: number): void;
  text(raw: string): void;
  cdata(text: string): void;
  doctype(subset: string): void;
  problem(what: string): void;
  stop(): boolean;
}

const NAME = /[A-Za-z_:\u0080-\uffff][\w.:\u0080-\uffff-]{0,127}/y;
const AFTER_NAME = /[\s/>]|$/y;
const startsName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0x80;
/** Where a CDATA section that is never closed is taken to end. */
const ENTRY_END = /<\/(?:\w{1,20}:)?(?:item|entry|channel|feed)\s{0,9}>/gi;
/** How often the end of an unclosed CDATA section is looked for in one document: each try reads ahead. */
const MOST_TRIES = 10;

/**
 * Scans XML as it is found in the wild, in one pass and linear time. Never throws: a `<` that opens nothing is text,
 * an unclosed comment ends at the next `>`, attributes need neither quotes nor values.
 */
export function scanXml(text: string, handler: XmlHandler, mostAttributes: number): void {
  const finder = new Finder(text);
  let at = 0;
  let tries = 0;
  let doctypes = 0;
  let pending = 0;

  const flush = (upTo: number): void => {
    if (upTo > pending) handler.text(text.slice(pending, upTo));
  };
  const nameAt = (index: number): string | undefined => {
    if (!startsName(text.charCodeAt(index))) return undefined;
    NAME.lastIndex = index;
    return NAME.exec(text)?.[0];
  };
  const skipTo = (end: string, from: number): number => {
    const found = finder.find(end, from);
    if (found >= 0) return found + end.length;
    const close = finder.find('>', from);
    return close < 0 ? text.length : close + 1;
  };
  const cdataEnd = (from: number): { end: number; next: number } => {
    const close = finder.find(']]>', from);
    const inner = finder.find('<![CDATA[', from);
    const whole = close >= 0 ? { end: close, next: close + 3 } : { end: text.length, next: text.length };
    if (tries >= MOST_TRIES || (close >= 0 && (inner < 0 || inner > close))) return whole;
    tries += 1;
    ENTRY_END.lastIndex = from;
    const entryEnd = ENTRY_END.exec(text);
    if (entryEnd && (close < 0 || (entryEnd.index < inner && inner < close))) {
      handler.problem('A CDATA section is not closed.');
      return { end: entryEnd.index, next: entryEnd.index };
    }
    return whole;
  };

  while (at < text.length && !handler.stop()) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    const next = text[open + 1];
    if (next === '!') {
      flush(open);
      if (text.startsWith('<!--', open)) at = skipTo('-->', open + 4);
      else if (text.startsWith('<![CDATA[', open)) {
        const section = cdataEnd(open + 9);
        handler.cdata(text.slice(open + 9, section.end));
        at = section.next;
      } else if (doctypes === 0 && text.slice(open, open + 9).toUpperCase() === '<!DOCTYPE') {
        doctypes += 1;
        const doctype = readDoctype(text, open);
        handler.doctype(doctype.subset);
        at = doctype.end;
      } else at = skipTo('>', open + 2);
      pending = at;
    } else if (next === '?') {
      flush(open);
      at = skipTo('?>', open + 2);
      pending = at;
    } else if (next === '/') {
      const name = nameAt(open + 2);
      if (name === undefined) {
        at = open + 2;
        continue;
      }
      flush(open);
      const close = finder.find('>', open + 2);
      const another = finder.find('<', open + 2);
      at = close < 0 ? text.length : another >= 0 && another < close ? another : close + 1;
      handler.endTag(name, open, at);
      pending = at;
    } else {
      const name = next === undefined ? undefined : nameAt(open + 1);
      AFTER_NAME.lastIndex = open + 1 + (name?.length ?? 0);
      if (name === undefined || !AFTER_NAME.test(text)) {
        at = open + 1;
        continue;
      }
      flush(open);
      const tag = readStartTag(text, open + 1 + name.length, finder, mostAttributes);
      handler.startTag(name, tag.attributes, tag.selfClosing, open, tag.end);
      at = tag.end;
      pending = at;
    }
  }
  if (!handler.stop()) flush(text.length);
}

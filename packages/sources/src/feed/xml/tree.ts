import { repairMojibake } from '../charset/mojibake.ts';
import type { FeedLimits } from '../limits.ts';
import { baseWithin } from '../links.ts';
import { declaredEntities } from './doctype.ts';
import { canonicalName, type NamespaceScope, namespaceOf, scopeWithin } from './namespaces.ts';
import { beginsAt, endsAt, type XmlElement, type XmlNode } from './node.ts';
import { type DeclaredEntities, resolveReferences } from './references.ts';
import { scanXml, type XmlHandler } from './scan.ts';

interface Open {
  readonly element: XmlElement;
  readonly written: string;
  readonly scope: NamespaceScope | undefined;
}

/** Elements that end any entry still open when they begin. */
const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);
/** Elements of which is noted where they stand: entries of feeds, in whatever namespace, and pages of sitemaps. */
const NOTED: ReadonlySet<string> = new Set([...ENTRIES, 'url']);
/** Elements of HTML that hold nothing, written without an end tag where HTML is pasted unescaped. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input', 'meta']);

/** Builds the bounded tree of one document; `root` is the element around all others. */
export class TreeBuilder implements XmlHandler {
  readonly root: XmlElement;
  readonly problems = new Set<string>();
  readonly #limits: FeedLimits;
  readonly #documentBase: string | undefined;
  readonly #text: string;
  readonly #stack: Open[];
  readonly #entities: DeclaredEntities;
  #native: ReadonlySet<string> = new Set();
  #seenRoot = false;
  #elements = 0;
  #entries = 0;
  #tooDeep = 0;
  #stopped = false;

  constructor(text: string, base: string | undefined, limits: FeedLimits) {
    this.#text = text;
    this.root = {
      name: '#document',
      local: '',
      attributes: new Map(),
      children: [],
      base: undefined,
      language: undefined,
    };
    this.#documentBase = base;
    this.#limits = limits;
    this.#entities = { values: new Map(), budget: limits.entityChars };
    this.#stack = [{ element: this.root, written: '', scope: undefined }];
  }

  stop(): boolean {
    return this.#stopped;
  }

  problem(what: string): void {
    this.problems.add(what);
  }

  doctype(subset: string): void {
    for (const [name, value] of declaredEntities(subset)) this.#entities.values.set(name, value);
  }

  text(raw: string): void {
    if (this.#stack.length === 1) return;
    const most = this.#limits.bodyChars * 2;
    if (raw.length > most) this.problem('A text is too long: its end is left out.');
    this.#append({ text: repairMojibake(resolveReferences(raw.slice(0, most), this.#entities)), cdata: false });
  }

  cdata(text: string): void {
    if (this.#stack.length > 1) this.#append({ text: repairMojibake(text), cdata: true });
  }

  startTag(written: string, attributes: Map<string, string>, selfClosing: boolean, from: number, to: number): void {
    this.#elements += 1;
    if (this.#elements > this.#limits.elements) {
      this.#cut(`More than ${this.#limits.elements} elements: the rest is left out.`);
      for (const { element } of this.#stack) endsAt(element, from);
      return;
    }
    const scope = scopeWithin(attributes, this.#top().scope);
    if (!this.#seenRoot) this.#adoptNative(written, scope);
    const name = canonicalName(written, scope, this.#native);
    if (ENTRIES.has(name)) {
      // An empty entry inside another says nothing and must not end it.
      if (selfClosing && attributes.size === 0 && this.#stack.some((open) => ENTRIES.has(open.element.name))) return;
      this.#closeOpenEntry(from);
      this.#entries += 1;
      if (this.#entries > this.#limits.entries) {
        this.#cut(`More than ${this.#limits.entries} entries: the rest is left out.`);
        return;
      }
    }
    if (this.#stack.length > this.#limits.depth) {
      this.problem(`Elements deeper than ${this.#limits.depth} levels are flattened.`);
      if (!selfClosing) this.#tooDeep += 1;
      return;
    }
    const element = this.#element(name, written, attributes, scope);
    this.#top().element.children.push(element);
    if (NOTED.has(element.local)) {
      beginsAt(element, this.#text, from);
      if (selfClosing) endsAt(element, to);
    }
    if (!selfClosing && !VOID.has(written.toLowerCase()))
      this.#stack.push({ element, written: written.toLowerCase(), scope });
  }

  endTag(written: string, from: number, to: number): void {
    const lower = written.toLowerCase();
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    for (let at = this.#stack.length - 1; at > 0; at -= 1) {
      const open = this.#stack[at] as Open;
      if (open.written === lower) {
        if (at < this.#stack.length - 1) this.problem('Some elements are not closed.');
        this.#close(at + 1, from);
        this.#close(at, to);
        return;
      }
      // An end tag without a start closes nothing beyond its entry.
      if (ENTRIES.has(open.element.name) && !/(?:^|:)(?:channel|rss|rdf|feed|items)$/.test(lower)) break;
    }
    if (!VOID.has(lower)) this.problem('Some end tags have no start.');
  }

  /** To be called once after the scan. */
  finish(): XmlElement {
    if (this.#stack.length > 1 && !this.#stopped) this.problem('The document ends before its elements are closed.');
    return this.root;
  }

  #top(): Open {
    return this.#stack[this.#stack.length - 1] as Open;
  }

  #cut(why: string): void {
    this.problem(why);
    this.#stopped = true;
  }

  #append(node: XmlNode): void {
    this.#top().element.children.push(node);
  }

  #adoptNative(written: string, scope: NamespaceScope | undefined): void {
    this.#seenRoot = true;
    const native = new Set<string>();
    const colon = written.indexOf(':');
    const own = colon < 0 ? undefined : namespaceOf(written.slice(0, colon).toLowerCase(), scope);
    if (own !== undefined && !/rdf$/i.test(written)) native.add(own);
    const byDefault = namespaceOf('', scope);
    if (byDefault) native.add(byDefault);
    this.#native = native;
  }

  /** Closes what is open from a depth on, with the text up to there. */
  #close(depth: number, upTo: number): void {
    for (const { element } of this.#stack.slice(depth)) endsAt(element, upTo);
    this.#stack.length = depth;
  }

  #closeOpenEntry(upTo: number): void {
    for (let at = this.#stack.length - 1; at > 0; at -= 1) {
      if (!ENTRIES.has((this.#stack[at] as Open).element.name)) continue;
      this.problem('An entry begins inside another: the outer one is taken to be over.');
      this.#close(at, upTo);
      this.#tooDeep = 0;
      return;
    }
  }

  #element(
    name: string,
    written: string,
    attributes: Map<string, string>,
    scope: NamespaceScope | undefined,
  ): XmlElement {
    const outer = this.#top().element;
    const own = new Map<string, string>();
    for (const [key, raw] of attributes) {
      const lower = key.toLowerCase();
      if (lower.startsWith('xmlns') && (lower.length === 5 || lower[5] === ':')) continue;
      const named = lower.includes(':') ? canonicalName(lower, scope, this.#native) : lower;
      if (!own.has(named)) own.set(named, resolveReferences(raw, this.#entities));
    }
    const local = written.slice(written.indexOf(':') + 1).toLowerCase();
    const language = own.get('xml:lang')?.trim();
    return {
      name,
      local,
      attributes: own,
      children: [],
      base: this.#baseWithin(own.get('xml:base'), outer.base),
      language: language === undefined ? outer.language : language === '' ? undefined : language,
    };
  }

  /** The base xml:base makes; `undefined` where neither the element nor those around it say a readable one. */
  #baseWithin(written: string | undefined, outer: string | undefined): string | undefined {
    if (written === undefined || written.trim() === '') return outer;
    const before = outer ?? this.#documentBase;
    const within = baseWithin(written, before);
    return within === before ? outer : within;
  }
}

/** Reads XML, well formed or not, into a bounded tree; `base` is what a relative xml:base is relative to. Never throws. */
export function readXml(
  text: string,
  base: string | undefined,
  limits: FeedLimits,
): { root: XmlElement; problems: string[] } {
  const builder = new TreeBuilder(text, base, limits);
  scanXml(text, builder, limits.attributes);
  const root = builder.finish();
  return { root, problems: [...builder.problems] };
}

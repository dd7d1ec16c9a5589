import { plainText } from './html/plain-text.ts';
import { sanitise } from './html/sanitise.ts';
import type { FeedLimits } from './limits.ts';
import { isHtml, type TextConstruct } from './text-construct.ts';
import { escapeText } from './xml/markup.ts';

function tagsIn(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1;
  return count;
}

function shownText(value: string): ShownBody | null {
  const text = value.trim();
  return text === '' ? null : { html: escapeText(text), text };
}

export interface ShownBody {
  readonly html: string;
  readonly text: string;
}

/** One reading of one feed: its limits, what is left of its budget, what went wrong, and the base where the XML gives none. */
export class Reading {
  readonly limits: FeedLimits;
  readonly problems: Set<string>;
  /** Where the document came from. */
  readonly documentBase: string | undefined;
  /** What relative links are read against where no xml:base says so. */
  fallbackBase: string | undefined;
  #bodyCharsLeft: number;
  #bodyTagsLeft: number;

  constructor(limits: FeedLimits, problems: Iterable<string>, documentBase?: string) {
    this.limits = limits;
    this.problems = new Set(problems);
    this.documentBase = documentBase;
    this.fallbackBase = documentBase;
    this.#bodyCharsLeft = limits.allBodyChars;
    this.#bodyTagsLeft = limits.bodyTags;
  }

  problem(what: string): void {
    this.problems.add(what);
  }

  /** A text construct as sanitised HTML with its plain text, within what is left of the budget. */
  body(construct: TextConstruct | null): ShownBody | null {
    if (!construct) return null;
    const most = Math.min(this.limits.bodyChars, this.#bodyCharsLeft);
    const value = this.#clipped(construct.value, most);
    this.#bodyCharsLeft -= value.length;
    if (!isHtml(construct)) return shownText(value);
    this.#bodyTagsLeft -= tagsIn(value);
    if (this.#bodyTagsLeft < 0) {
      this.problem('There is too much markup: some texts are kept without it.');
      return shownText(plainText(value));
    }
    const html = sanitise(value, construct.base ?? this.fallbackBase);
    return html === '' ? null : { html, text: plainText(html) };
  }

  #clipped(value: string, most: number): string {
    if (value.length <= most) return value;
    this.problem('A text is too long: its end is left out.');
    return value.slice(0, most).replace(/<[^<>]{0,1000}$|[\ud800-\udbff]$/, '');
  }

  /** Runs the reading of one part; a failure is a problem and costs that part only. */
  guarded<T>(what: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.problem(
        `${what} could not be read: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown reason'}.`,
      );
      return undefined;
    }
  }
}

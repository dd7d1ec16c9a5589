import { type RuleBody, type RuleId, ruleLimits } from '@hearsay/contracts';
import { identifyLanguage } from '../text.ts';
import { compilePattern, type Pattern } from './patterns.ts';
import { type Found, WordSequences } from './word-sequences.ts';

/** A rule that is on. */
export interface ActiveRule {
  readonly rule: RuleId;
  readonly body: RuleBody;
}

/** What is wrong with a rule, and where in it: `phrases.3`. */
export interface RuleProblem {
  readonly path: string;
  readonly message: string;
}

export interface RuleMatch extends ActiveRule {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

interface Readable {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
}

/** Everything that is wrong with a rule; nothing where it can be saved. `others` are the rules that are on beside it. */
export function problemsOf(body: RuleBody, others: readonly ActiveRule[] = []): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const attempt = (path: string, work: () => unknown) => {
    try {
      work();
    } catch (error) {
      problems.push({ path, message: (error as Error).message });
    }
  };
  if (body.phrases.length + body.patterns.length === 0) {
    problems.push({ path: 'phrases', message: 'give at least one phrase or pattern' });
  }
  if (body.effect === 'flag' && body.category === undefined) {
    problems.push({ path: 'category', message: 'say what the posts that it flags are about' });
  }
  for (const [i, phrase] of body.phrases.entries()) attempt(`phrases.${i}`, () => new WordSequences().add(phrase, 0));
  for (const [i, pattern] of body.patterns.entries()) attempt(`patterns.${i}`, () => compilePattern(pattern));
  const total = (of: (body: RuleBody) => number) => others.reduce((sum, other) => sum + of(other.body), of(body));
  const quota = (path: string, count: number, most: number, what: string) => {
    if (count > most)
      problems.push({ path, message: `all rules together would hold ${count} ${what}; the most is ${most}` });
  };
  quota('on', others.length + 1, ruleLimits.rules, 'rules that are on');
  quota(
    'phrases',
    total(({ phrases }) => phrases.length),
    ruleLimits.allPhrases,
    'phrases',
  );
  quota(
    'patterns',
    total(({ patterns }) => patterns.length),
    ruleLimits.allPatterns,
    'patterns',
  );
  return problems;
}

/** Rules made ready to be looked for in posts. */
export class Rules {
  readonly #rules: readonly ActiveRule[];
  readonly #phrases = new WordSequences();
  readonly #patterns: { readonly rule: number; readonly pattern: Pattern }[] = [];

  /** @throws Error where a phrase or pattern cannot be read; `problemsOf` says all that is wrong. */
  constructor(rules: readonly ActiveRule[]) {
    this.#rules = rules;
    for (const [at, { body }] of rules.entries()) {
      for (const phrase of body.phrases) this.#phrases.add(phrase, at);
      for (const source of body.patterns) this.#patterns.push({ rule: at, pattern: compilePattern(source) });
    }
  }

  /** The rules that a post meets, each with the first place that shows it. */
  match(post: Readable): RuleMatch[] {
    if (this.#rules.length === 0) return [];
    const matches = new Map<number, RuleMatch>();
    for (const field of ['title', 'text'] as const) {
      for (const { rule, start, end } of this.#find(post[field] ?? '')) {
        if (!matches.has(rule)) matches.set(rule, { ...(this.#rules[rule] as ActiveRule), field, start, end });
      }
    }
    const all = [...matches.values()];
    if (all.every(({ body }) => body.languages.length === 0)) return all;
    const language = baseOf(post.language ?? identifyLanguage(post.text));
    return all.filter(
      ({ body: { languages } }) => languages.length === 0 || languages.some((one) => baseOf(one) === language),
    );
  }

  *#find(text: string): Iterable<Found> {
    if (text === '') return;
    if (!this.#phrases.isEmpty) yield* this.#phrases.match(text);
    for (const { rule, pattern } of this.#patterns) {
      const found = pattern.find(text);
      if (found !== undefined) yield { rule, ...found };
    }
  }
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

import { RuleBody, RuleId, ruleLimits } from '@hearsay/contracts';
import { describe, expect, it } from 'vitest';
import { problemsOf, Rules } from './compile.ts';
import { longestProgram } from './patterns.ts';

const body = (over: object) => RuleBody.parse({ name: 'A rule', effect: 'flag', category: 'proc.method', ...over });
const rulesOf = (...bodies: object[]) =>
  new Rules(bodies.map((over, at) => ({ rule: RuleId.parse(`rule-${at}`), body: body(over) })));
const found = (rules: Rules, text: string, more: object = {}) =>
  rules.match({ text, ...more }).map(({ rule, field, start, end }) => {
    const whole = field === 'title' ? (more as { title: string }).title : text;
    return `${rule}: ${whole.slice(start, end)}`;
  });

describe('phrases of people', () => {
  it('are found whatever their case and accents, whole words only', () => {
    const rules = rulesOf({ phrases: ['vote by text'] }, { phrases: ['urna arsa'] });
    expect(found(rules, 'You can VOTE by Text now!')).toEqual(['rule-0: VOTE by Text']);
    expect(found(rules, 'o urnă arsă')).toEqual(['rule-1: urnă arsă']);
    expect(found(rules, 'pivote by text, vote by texting')).toEqual([]);
  });

  it('may leave the end of a word open', () => {
    expect(found(rulesOf({ phrases: ['ballot* burn*'] }), 'Two ballots burned')).toEqual(['rule-0: ballots burned']);
  });

  it('are found in the title too, and once for each rule', () => {
    const rules = rulesOf({ phrases: ['sms vot*', 'vote by sms'] });
    expect(found(rules, 'Vote by SMS. Really, SMS voting', { title: 'SMS vote' })).toEqual(['rule-0: SMS vote']);
  });

  it('hold only for the languages named', () => {
    const rules = rulesOf({ phrases: ['vote'], languages: ['fr'] });
    expect(found(rules, 'Le vote est reporté', { language: 'fr-CH' })).toEqual(['rule-0: vote']);
    expect(found(rules, 'The vote is over', { language: 'en' })).toEqual([]);
  });
});

describe('patterns of people', () => {
  it('are found by RE2', () => {
    const rules = rulesOf({ patterns: ['(?i)text \\d{4,6} to vote'] });
    expect(found(rules, 'Just TEXT 55123 to vote')).toEqual(['rule-0: TEXT 55123 to vote']);
  });

  // Each would keep an engine that backtracks busy for longer than anybody waits.
  it.each(['(a+)+$', '(a|aa)+$', '(a|a?)+b', '((a*)*)*b', '(x+x+)+y', '(.*a){12}', '(a?){40}a{40}b'])(
    'are done with a long hostile text: %s',
    (pattern) => {
      const rules = rulesOf({ patterns: [pattern] });
      for (const text of [
        'a'.repeat(100_000),
        `${'a'.repeat(100_000)}!`,
        'x'.repeat(100_000),
        `${'ab'.repeat(50_000)}!`,
      ])
        expect(() => rules.match({ text })).not.toThrow();
    },
  );
});

describe('what is wrong with a rule', () => {
  it.each([
    [{ patterns: ['ok', 'a(b'] }, 'patterns.1', 'missing closing )'],
    [{ patterns: ['a{2,1}x'] }, 'patterns.0', 'a{2,1}'.slice(1)],
    [{ patterns: ['(a)\\1'] }, 'patterns.0', 'at character'],
    [{ patterns: ['a*'] }, 'patterns.0', 'found in every text'],
    [{ patterns: ['(a{0,100}){10}b'] }, 'patterns.0', `the most is ${longestProgram}`],
    [{ phrases: ['fine', 'ab*'] }, 'phrases.1', 'found everywhere'],
    [{ phrases: ['b*d idea'] }, 'phrases.0', 'at the end of a word'],
    [{ phrases: ['!!'] }, 'phrases.0', 'no word'],
    [{ phrases: ['a b c d e f g h i j k l m'] }, 'phrases.0', '13 words'],
    [{}, 'phrases', 'at least one'],
    [{ phrases: ['x y'], category: undefined }, 'category', 'about'],
  ])('%j: %s', (over, path, words) => {
    expect(problemsOf(body(over))).toEqual([{ path, message: expect.stringContaining(words) }]);
  });

  it('is that all rules together hold too much', () => {
    const others = Array.from({ length: 50 }, (_, at) => ({
      rule: RuleId.parse(`other-${at}`),
      body: body({ phrases: Array.from({ length: 200 }, (_, n) => `word${n} of ${at}`), patterns: ['abc'] }),
    }));
    const problems = problemsOf(body({ phrases: ['one more'], patterns: ['more'] }), others);
    expect(problems.map(({ path }) => path)).toEqual(['phrases', 'patterns']);
    expect(problems[0]?.message).toContain(`${ruleLimits.allPhrases}`);
    expect(problemsOf(body({ phrases: ['one more'] }), others.slice(0, 49))).toEqual([]);
  });
});

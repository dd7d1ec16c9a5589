import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from './tokens.ts';

const shown = (text: string) => tokens(text).map((token) => `${token.kind}:${token.folded}`);

describe('tokens', () => {
  test.each([
    ["Don't vote!", ["word:don't", 'word:vote', 'punct:!']],
    ["The county's L'Élection", ['word:the', 'word:county', 'word:l', "punct:'", 'word:election']],
    ['об’єкт', ["word:об'єкт"]],
    [
      '1,000 votes at 7:30, 4.5%',
      ['number:1,000', 'word:votes', 'word:at', 'number:7:30', 'punct:,', 'number:4.5', 'punct:%'],
    ],
    [
      '#StolenElection2024 #stop_it',
      ['hashtag:stolen', 'hashtag:election', 'number:2024', 'hashtag:stop', 'hashtag:it'],
    ],
    ['ask @cec_md now', ['word:ask', 'mention:@cec_md', 'word:now']],
    ['see https://vote.example/a?b=1.', ['word:see', 'url:https://vote.example/a?b=1', 'punct:.']],
    ['mail me@example.org', ['word:mail', 'url:me@example.org']],
    ['🗳️🗳️!!', ['emoji:🗳', 'emoji:🗳', 'punct:!!']],
    ['h a c k e d', ['word:hacked']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  test('words of scripts without spaces', () => {
    expect(shown('投票机被黑').length).toBeGreaterThan(1);
    expect(shown('เลือกตั้งวันนี้').length).toBeGreaterThan(1);
  });

  test('offsets name what stands in the original', () => {
    const text = 'They were h a c k e d in Ţară';
    const found = tokens(text).find((token) => token.folded === 'hacked')!;
    expect(text.slice(found.start, found.end)).toBe('h a c k e d');
    expect(tokens(text).at(-1)!.text).toBe('Ţară');
  });

  test('in order and within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.text).toBe(text.slice(token.start, token.end));
          last = token.start;
        }
      }),
    );
  });
});

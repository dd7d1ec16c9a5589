import { expect, test } from 'vitest';
import { sameSiteSignIn, tokenIn } from './link.ts';

test('finds the token however it was pasted', () => {
  expect(tokenIn(' http://127.0.0.1:8400/sign-in?token=abc%2Fdef12 ')).toBe('abc/def12');
  expect(tokenIn('/sign-in?x=1&token=abcdefgh#top')).toBe('abcdefgh');
  expect(tokenIn('token=abcdefgh')).toBe('abcdefgh');
  expect(tokenIn('abcd-EFGH_1234')).toBe('abcd-EFGH_1234');
});

test('says nothing where there is none', () => {
  for (const text of ['', 'hello', 'what is this', 'http://x/sign-in?token=%E0%A4'])
    expect(tokenIn(text)).toBeUndefined();
});

test('follows only links to the sign-in of this site', () => {
  const origin = 'http://127.0.0.1:8400';
  expect(sameSiteSignIn('/sign-in?token=abc', origin)).toBe('/sign-in?token=abc');
  expect(sameSiteSignIn('http://127.0.0.1:8400/sign-in?token=abc', origin)).toBe('/sign-in?token=abc');
  expect(sameSiteSignIn('javascript:alert(1)', origin)).toBeUndefined();
  expect(sameSiteSignIn('https://elsewhere.example/sign-in?token=abc', origin)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { highlightPieces } from './highlight.ts';

const shown = (text: string) => highlightPieces(text).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text));

test('marks what is marked', () => {
  expect(shown('the <mark>register</mark> is down')).toEqual(['the ', '[register]', ' is down']);
});

test('gives escaped text back as text, once', () => {
  expect(shown('&lt;img src=x&gt; &amp;lt; <mark>a &quot;b&quot;</mark>')).toEqual(['<img src=x> &lt; ', '[a "b"]']);
});

test('any other tag is text', () => {
  expect(shown('<b>x</b>')).toEqual(['<b>x</b>']);
});

import { expect, it } from 'vitest';
import { analyse, mentions } from './analysis.ts';
import { parseNumber } from './numbers.ts';

it.each([
  ['812', 812],
  ['1,200', 1200],
  ['1.200.000', 1_200_000],
  ['1 200', 1200],
  ['4.5', 4.5],
  ['4,5', 4.5],
  ['8:00', undefined],
  ['12/05', undefined],
])('reads %s', (written, value) => {
  expect(parseNumber(written)).toBe(value);
});

const apart = (text: string, language: string) => mentions(analyse({ text, language }), 'numbers-apart');

it.each([
  ['There were 812 votes in the box but only 790 voters signed.', 'en'],
  ['Turnout in our district was 104 %.', 'en'],
  ['1,250 ballots were counted, 1,100 people came.', 'en'],
])('sees that the numbers do not fit: %s', (text, language) => {
  expect(apart(text, language)).toBe(true);
});

it.each([
  ['In 2020 there were 790 voters and 612 votes.', 'en'],
  ['Turnout was 64 % in 2019.', 'en'],
  ['They gave 110 % in this election.', 'en'],
  ['The party won 12,000,000 votes with 100 people in the campaign.', 'en'],
])('finds nothing in %s', (text, language) => {
  expect(apart(text, language)).toBe(false);
});

it('takes words that mean a poll in company only for an anchor', () => {
  const anchored = (text: string) => analyse({ text, language: 'en' }).anchored;
  expect(anchored('The box at our station was full before anybody came.')).toBe(true);
  expect(anchored('The train left the station at nine.')).toBe(false);
  expect(anchored('The box came by post.')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { readPost, splitHashtag } from './post-text.ts';

describe('readPost', () => {
  it.each([
    ['RT @bob: The count is over https://t.co/x1', 'The count is over'],
    ['The count is over via @bob', 'The count is over'],
    ['The count is over#StopTheCountpic.twitter.com/ab12', 'The count is over Stop The Count'],
    ['WG: Die Auszählung ist vorbei', 'Die Auszählung ist vorbei'],
    ['', ''],
  ])('%s', (text, body) => {
    expect(readPost(text).body).toBe(body);
  });

  it('takes off the signature of an embedded post and reads it', () => {
    expect(readPost('The count is over — Ann O’Neil (@ann) June 3, 2018')).toEqual({
      body: 'The count is over',
      author: 'Ann O’Neil',
      day: calendarDay('2018-06-03'),
    });
  });

  it('keeps dashes that are no signature', () => {
    expect(readPost('Closed at six — not at eight').body).toBe('Closed at six — not at eight');
  });

  it('reads a hostile text in linear time', () => {
    const hostile = `${'— a ('.repeat(50_000)}${'#aB'.repeat(50_000)}${'@'.repeat(50_000)}`;
    expect(readPost(hostile).body.length).toBeGreaterThan(0);
  });
});

describe('splitHashtag', () => {
  it.each([
    ['StopTheSteal2020', 'Stop The Steal 2020'],
    ['BBCNews', 'BBC News'],
    ['get_out_the_vote', 'get out the vote'],
    ['wahl', 'wahl'],
  ])('%s', (tag, words) => {
    expect(splitHashtag(tag)).toBe(words);
  });
});

describe('calendarDay', () => {
  it.each(['2018-06-03', '2018-06-03T23:59:00Z', '3 June 2018', 'June 3, 2018', 'Jun 3 2018'])('%s', (date) => {
    expect(calendarDay(date)).toBe(Date.UTC(2018, 5, 3) / 86_400_000);
  });

  it.each(['', '3/6/2018', 'yesterday', '2018-13-01', '31 Brumaire 2018'])('refuses %s', (date) => {
    expect(calendarDay(date)).toBeUndefined();
  });
});

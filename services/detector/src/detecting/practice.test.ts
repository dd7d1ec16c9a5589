import { mayConcernElection } from '@hearsay/claims';
import { expect, it } from 'vitest';
import { practicePosts } from './practice.ts';

it('reads as much in each language, each once, and nothing that would be left unread', () => {
  const posts = practicePosts(['ro', 'en', 'ru', 'ro']);
  const counts = new Map<string, number>();
  for (const { language = 'en' } of posts) counts.set(language, (counts.get(language) ?? 0) + 1);
  expect([...counts.keys()]).toEqual(['en', 'ro', 'ru']);
  expect(new Set(counts.values()).size).toBe(1);
  expect(posts.length).toBeLessThanOrEqual(60);
  for (const { text } of posts) expect(mayConcernElection(text)).toBe(true);
});

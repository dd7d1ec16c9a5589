import type { DetectablePost } from './post.ts';

const links = /https?:\/\/\S+/g;
const repostMarks = /^(?:\s*RT\s+@\w+:?)+/;
const pictures = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}|\u{200D})+/gu;

/**
 * What of a post its sentence vector is made of: its words, without links, marks of a repost and pictures. They say nothing, and copies
 * differ in little else, so that one vector serves them all.
 */
export function meaningText({ title, text }: DetectablePost): string {
  const body = text.replace(repostMarks, ' ');
  const whole = title ? `${title}. ${body}` : body;
  return whole.replace(links, ' ').replace(pictures, ' ').replace(/\s+/g, ' ').trim();
}

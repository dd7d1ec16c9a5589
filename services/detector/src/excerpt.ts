import type { EvidenceWords } from '@hearsay/contracts';

/** Longest excerpt kept of a flagged post, in UTF-16 units: a post of a social network whole, of an article the passage. */
export const excerptLength = 600;

export interface Excerpt {
  readonly text: string;
  readonly words: EvidenceWords[];
}

/** As much of a detection as an excerpt needs. */
export interface Shown {
  readonly passages: readonly Span[];
  readonly evidence: readonly (Span & { readonly concept: string; readonly weight: number })[];
}

interface Span {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/**
 * What is kept of a flagged post: title and text where they are short; otherwise the passage that made the claim, with what
 * stands around it up to the limit. The evidence words are placed in it; those outside are left out.
 */
export function excerptOf(post: { readonly title?: string; readonly text: string }, detection: Shown): Excerpt {
  const title = post.title?.trim() && !post.text.startsWith(post.title.trim()) ? post.title.trim() : '';
  const head = title ? `${title}\n` : '';
  const whole = head + post.text;
  const place = (span: Span): [number, number] => {
    if (span.field === 'text') return [span.start + head.length, span.end + head.length];
    const shift = (post.title ?? '').length - (post.title ?? '').trimStart().length;
    return [span.start - shift, span.end - shift];
  };
  const [from, to] = window(whole, detection.passages[0] ? place(detection.passages[0]) : [0, 0]);
  const words = detection.evidence.flatMap((evidence): EvidenceWords[] => {
    if (evidence.field === 'title' && !title) return [];
    const [start, end] = place(evidence);
    if (start < from || end > to || end <= start) return [];
    return [
      {
        start: start - from,
        end: end - from,
        text: whole.slice(start, end).slice(0, 300),
        concept: evidence.concept,
        weight: evidence.weight,
      },
    ];
  });
  words.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { text: whole.slice(from, to) || '…', words: words.slice(0, 60) };
}

/** At most `excerptLength` units that hold the passage, moved to word boundaries. */
function window(whole: string, [start, end]: [number, number]): [number, number] {
  if (whole.length <= excerptLength) return [0, whole.length];
  if (end - start >= excerptLength) return [start, atBoundary(whole, start + excerptLength)];
  const around = excerptLength - (end - start);
  let from = Math.max(0, start - Math.floor(around / 3));
  if (from > 0) {
    const space = whole.indexOf(' ', from);
    if (space >= 0 && space < start) from = space + 1;
  }
  return [from, atBoundary(whole, Math.min(whole.length, from + excerptLength))];
}

/** Never cuts a surrogate pair in two. */
function atBoundary(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

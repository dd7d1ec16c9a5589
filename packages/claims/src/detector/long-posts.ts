import { analyse } from './analysis.ts';
import { type Detection, type DetectOptions, detectWhole } from './detect.ts';
import { scoreLeaves } from './leaves.ts';
import type { DetectablePost } from './post.ts';

/** Longer posts (UTF-16 units) are looked at passage by passage too: what is said once in a long text counts no less for it. */
export const longPost = 1200;
/** A passage: a sentence and its neighbours, up to this many units. */
const passageLength = 600;
/** Passages looked at, those whose words say most first. */
const passagesRead = 4;

interface Window {
  readonly start: number;
  readonly end: number;
}

/**
 * From a post to what it claims about the running of an election. Pure: the same post, model and encoder give the same
 * answer, and nothing else is read. A long post is as sure as its surest passage, so that padding cannot hide a claim.
 */
export function detect(post: DetectablePost, options: DetectOptions): Detection {
  const whole = detectWhole(post, options);
  if (whole.flagged || post.text.length <= longPost || whole.refusal === 'not-about-an-election') return whole;
  let best = whole;
  for (const { start, end } of windowsOf(post)) {
    const text = post.text.slice(start, end);
    const found = detectWhole({ text, language: whole.language }, options);
    if (found.confidence > best.confidence && (found.flagged || !best.flagged)) best = shifted(found, start);
  }
  return best;
}

function windowsOf(post: DetectablePost): Window[] {
  const analysis = analyse(post);
  const sentences = analysis.sentences.filter(({ field }) => field === 'text');
  const chosen = new Set<number>();
  for (const { sentence } of scoreLeaves(analysis)) {
    const at = sentences.indexOf(analysis.sentences[sentence] as (typeof sentences)[number]);
    if (at >= 0) chosen.add(at);
    if (chosen.size >= passagesRead) break;
  }
  return [...chosen].map((at) => {
    const centre = sentences[at] as Window;
    let { start, end } = { start: centre.start, end: Math.min(centre.end, centre.start + passageLength) };
    const before = sentences[at - 1];
    const after = sentences[at + 1];
    if (before && end - before.start <= passageLength) start = before.start;
    if (after && after.end - start <= passageLength) end = after.end;
    return { start, end };
  });
}

function shifted(detection: Detection, by: number): Detection {
  const move = <Place extends Window>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  return { ...detection, passages: detection.passages.map(move), evidence: detection.evidence.map(move) };
}

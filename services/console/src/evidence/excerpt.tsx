import type { Claim } from '@hearsay/contracts';
import { Tooltip } from '@mantine/core';
import { words as text } from '../words/index.ts';
import classes from './excerpt.module.css';
import { segments, strength } from './segments.ts';

type Evidence = Claim['words'];

const said = (evidence: Evidence) =>
  evidence.map((word) => text.rumour.concept(word.concept.replaceAll('-', ' '), word.weight.toFixed(2))).join('; ');

/** The passage as it was written, with the words that gave it away marked. */
export function Excerpt({ claim }: { claim: Claim }) {
  return (
    <blockquote className={classes.excerpt} lang={claim.language === 'und' ? undefined : claim.language} dir="auto">
      {segments(claim.excerpt, claim.words).map((piece) =>
        piece.words.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <Tooltip
            key={piece.start}
            label={said([...piece.words])}
            events={{ hover: true, focus: true, touch: true }}
            withinPortal={false}
            transitionProps={{ duration: 0 }}
          >
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the hint must be reachable without a mouse */}
            <mark className={classes.mark} data-strength={strength(piece.words)} tabIndex={0}>
              {piece.text}
            </mark>
          </Tooltip>
        ),
      )}
    </blockquote>
  );
}

/** The same as bars, for all the words of one claim. */
export function Weights({ words }: { words: Evidence }) {
  const most = Math.max(0.001, ...words.map((word) => Math.abs(word.weight)));
  return (
    <ul className={classes.weights}>
      {[...words]
        .sort((a, b) => b.weight - a.weight)
        .map((word) => (
          <li key={`${word.start}-${word.end}-${word.concept}`}>
            <span className={classes.word}>{word.text}</span>
            <span className={classes.concept}>{word.concept.replaceAll('-', ' ')}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className={classes.bar}>
              <rect width={(100 * Math.abs(word.weight)) / most} height="8" data-against={word.weight < 0} />
            </svg>
            <span className={classes.number}>{word.weight.toFixed(2)}</span>
          </li>
        ))}
    </ul>
  );
}

import type { Tempo } from '@hearsay/contracts';
import { words } from '../words/index.ts';
import classes from './pictures.module.css';

/** The last ten minutes as a bar, and what was to be expected as a line across it; the same in a sentence below. */
export function TempoPicture({ tempo, title }: { tempo: Tempo; title: string }) {
  const full = Math.max(1, tempo.lately, tempo.expected) * 1.1;
  const mark = (100 * tempo.expected) / full;
  const sentence = words.rumour.tempo(tempo.lately, Math.round(tempo.expected * 10) / 10, tempo.warm);
  return (
    <div>
      <svg
        className={classes.tempo}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        data-high={tempo.bursting}
      >
        <title>{`${title}: ${sentence}`}</title>
        <rect width="100" height="10" className={classes.track} />
        <rect y="2" width={(100 * tempo.lately) / full} height="6" className={classes.fill} />
        <line x1={mark} x2={mark} y1="0" y2="10" />
      </svg>
      <p className={classes.partWhy}>
        {title}: {sentence}
      </p>
    </div>
  );
}

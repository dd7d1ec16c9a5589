import classes from './pictures.module.css';

export interface Share {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Which line of the chart it belongs to, where it does. */
  readonly series?: number;
}

/** Lying bars, longest first, each with its label and count. */
export function Shares({ shares }: { shares: readonly Share[] }) {
  const most = Math.max(1, ...shares.map((share) => share.count));
  return (
    <ul className={classes.shares}>
      {[...shares]
        .sort((a, b) => b.count - a.count)
        .map((share) => (
          <li key={share.id}>
            <span>{share.label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect
                width={(100 * share.count) / most}
                height="8"
                data-series={share.series === undefined ? undefined : share.series % 6}
              />
            </svg>
            <span className={classes.partPoints}>{share.count.toLocaleString('en')}</span>
          </li>
        ))}
    </ul>
  );
}

import { words } from '../../words/index.ts';
import type { CurvePoint } from './curve.ts';
import classes from './flagging.module.css';

const text = words.flagging;
const [width, height] = [600, 160];

/** Posts a day over the threshold, with the one that is looked at; the table below it says the same in figures. */
export function CurveChart({ curve, threshold }: { curve: readonly CurvePoint[]; threshold: number }) {
  const most = Math.max(1, ...curve.map(({ perDay }) => perDay));
  // A few posts at high thresholds matter as much as thousands at low ones.
  const up = (perDay: number) => height - (Math.log1p(perDay) / Math.log1p(most)) * (height - 8);
  const line = curve.map(({ threshold: at, perDay }) => `${at * width},${up(perDay)}`).join(' ');
  return (
    <>
      <svg className={classes.curve} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img">
        <title>{text.curve}</title>
        <polyline points={line} />
        <line x1={threshold * width} x2={threshold * width} y1="0" y2={height} />
      </svg>
      <details>
        <summary>{text.table}</summary>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{text.threshold}</th>
              <th scope="col">{text.perDayHead}</th>
              <th scope="col">{text.precisionHead}</th>
              <th scope="col">{text.foundHead}</th>
            </tr>
          </thead>
          <tbody>
            {curve
              .filter((_, step) => step % 5 === 0 && step > 0)
              .map((point) => (
                <tr key={point.threshold}>
                  <th scope="row">{point.threshold.toFixed(2)}</th>
                  <td>{text.number(point.perDay)}</td>
                  <td>{point.precision === undefined ? '–' : text.share(point.precision)}</td>
                  <td>{text.share(point.found)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

import type { RumourDetail } from '@hearsay/contracts';
import { lazy, Suspense, useMemo } from 'react';
import { usePlace } from '../../api/setting.tsx';
import { useSourceName } from '../../api/use-source-name.ts';
import { languageName } from '../../pictures/badges.tsx';
import { Shares } from '../../pictures/shares.tsx';
import { type SpreadSeries, spreadSeries } from '../../pictures/spread-series.ts';
import { useNow } from '../../time/clock.tsx';
import { clockPhrase } from '../../time/phrase.ts';
import { words } from '../../words/index.ts';
import classes from './rumour.module.css';
import { SpreadFacts } from './spread-facts.tsx';

const SpreadChart = lazy(() => import('../../pictures/spread-chart.tsx'));
const text = words.rumour;

/** Claims over time, then by language and by source: in pictures, and in one sentence. */
export function Spread({ detail }: { detail: RumourDetail }) {
  const { timezone } = usePlace().setting.election;
  const now = useNow();
  const sourceName = useSourceName();
  const series = useMemo(() => spreadSeries(detail), [detail]);
  const most = Math.max(...series.total);
  if (series.at.length === 0) return <p>{text.spreadEmpty}</p>;
  const clock = (seconds: number | undefined) => clockPhrase(timezone, now, (seconds ?? 0) * 1000);
  const summary = text.spreadSummary(
    series.total.reduce((a, b) => a + b, 0),
    clock(series.at[0]),
    clock((series.at.at(-1) ?? 0) + series.intervalSeconds),
    most,
    clock(series.at[series.total.indexOf(most)]),
  );
  return (
    <>
      <Suspense fallback={<div className={classes.chartRoom} />}>
        <SpreadChart series={series} zone={timezone} label={summary} />
      </Suspense>
      <p className={classes.small}>{summary}</p>
      <div className={classes.shares}>
        <div>
          <h3>{text.byLanguage}</h3>
          <Shares
            shares={shares(detail.spread.byLanguage, languageName).map((share) => ({
              ...share,
              ...seriesOf(series, share.id),
            }))}
          />
        </div>
        <div>
          <h3>{text.where}</h3>
          <Shares shares={shares(detail.spread.bySource, sourceName)} />
        </div>
      </div>
      <SpreadFacts detail={detail} />
    </>
  );
}

/** The colour of a language in the chart, where languages are told apart in it. */
function seriesOf(series: SpreadSeries, language: string): { series?: number } {
  const at = series.lines.findIndex((line) => line.language === language);
  return at < 0 ? {} : { series: at };
}

function shares(counts: Readonly<Record<string, number>>, label: (id: string) => string) {
  return Object.entries(counts).map(([id, count]) => ({ id, label: label(id), count }));
}

import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { words } from '../words/index.ts';
import { languageName } from './badges.tsx';
import classes from './pictures.module.css';
import type { SpreadSeries } from './spread-series.ts';

const tall = 190;
/** A young rumour stands at the right of at least so many seconds. */
const shortest = 600;
const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** Each line stands on the ones before it, so the top is the total. Drawn from the highest down. */
function stacked(series: SpreadSeries): number[][] {
  const under = series.at.map(() => 0);
  return series.lines.map((line) =>
    line.claims.map((claims, place) => {
      under[place] = under[place]! + claims;
      return under[place]!;
    }),
  );
}

function optionsFor(series: SpreadSeries, width: number, zone: string): uPlot.Options {
  const bars = uPlot.paths.bars?.({ size: [0.8, 40, 1], align: 1 });
  const axis = { stroke: colour('--ink-soft'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
  const lines = series.lines
    .map((line, place) => ({
      label: line.language === null ? words.rumour.allLanguages : languageName(line.language),
      fill: colour(`--series-${place % 6}`),
      width: 0,
      points: { show: false },
      ...(bars === undefined ? {} : { paths: bars }),
    }))
    .reverse();
  const first = series.at[0] ?? 0;
  const last = (series.at.at(-1) ?? 0) + series.intervalSeconds;
  return {
    width,
    height: tall,
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), zone),
    cursor: { show: false },
    legend: { show: false },
    padding: [8, 24, 0, 0],
    scales: {
      x: { time: true, range: [Math.min(first - series.intervalSeconds * 0.5, last - shortest), last] },
      y: { range: (_plot, _low, high) => [0, Math.max(4, high * 1.1)] },
    },
    axes: [
      {
        ...axis,
        values: [
          [60, '{HH}:{mm}', null, null, '\n{D} {MMM}', null, null, null, 1],
          [1, ':{ss}', null, null, null, null, null, null, 1],
        ],
      },
      { ...axis, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000] },
    ],
    series: [{}, ...lines],
  };
}

/** The picture only; whoever shows it says it in words as well. */
export default function SpreadChart({ series, zone, label }: { series: SpreadSeries; zone: string; label: string }) {
  const holder = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme('light');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme changes the colours that are read from the style sheet
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const data: uPlot.AlignedData = [[...series.at], ...stacked(series).reverse()];
    const plot = new uPlot(optionsFor(series, element.clientWidth, zone), data, element);
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: tall }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [series, zone, scheme]);

  return <div ref={holder} className={classes.chart} role="img" aria-label={label} />;
}

import { dayPolicy, detected, type RankingFigures, replay } from './replay.ts';
import { scenario } from './scenario.ts';

/** The weights were chosen on the first; the others are only measured. */
export const seeds = { tuned: 1, 'held out 1': 4, 'held out 2': 5 };
const whole = { minutes: 10, flood: { perHour: 50_000, authors: 5000 } };

export type Rankings = Readonly<Record<string, RankingFigures>>;

/** Ten minutes of log time of the scenario, under a flood of 50,000 tips an hour, once for each seed. */
export function rankings(): Rankings {
  const policy = dayPolicy();
  return Object.fromEntries(
    Object.entries(seeds).map(([name, seed]) => [name, replay(detected(scenario({ ...whole, seed })), policy)]),
  );
}

const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / (list.length || 1);
const inTime = ({ seconds }: { seconds: number | undefined }) => seconds !== undefined && seconds <= 60;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** As figures that versions are compared by; higher is better. */
export function rankingFigures(all: Rankings): Record<string, number> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, { planted, quality }]): [string, number][] => [
      [`ranking, ${name}: in the top ten within a minute`, rounded(planted.filter(inTime).length / planted.length)],
      [`ranking, ${name}: nDCG@10`, rounded(mean(quality.map(([, value]) => value)))],
    ]),
  );
}

/** Each planted rumour in words. */
export function rankingLines(all: Rankings): string[] {
  return Object.entries(all).flatMap(([name, { planted, posts, claims, rumours, oneOrigin }]) => [
    `Ranking, ${name}: ${posts} posts, ${claims} claims, ${rumours} rumours; of the first fifty one origin has ${oneOrigin.scored} as scored, ${oneOrigin.folded} as folded`,
    ...planted.map(
      ({ name: which, seconds, place }) =>
        `  ${which.padEnd(10)} ${seconds === undefined ? 'never in the top ten' : `in the top ten ${seconds.toFixed(1)} s after its third post`}; a minute after it at place ${place}`,
    ),
  ]);
}

const [width, height, margin, lowest] = [640, 320, 48, 20];
const colours = ['#0b57d0', '#c5221f', '#188038', '#e37400', '#8430ce', '#007b83', '#b80672', '#5f6368'];

/** Places over time of what was planted, from its third post on: an SVG document. Places below the twentieth are drawn at the twentieth. */
export function placesPicture({ places }: RankingFigures, title: string): string {
  const last = Math.max(60, ...Object.values(places).flatMap((line) => line.map(([second]) => second)));
  const x = (second: number) => (margin + (second / last) * (width - 2 * margin)).toFixed(1);
  const y = (place: number) =>
    (margin + ((Math.min(place, lowest) - 1) / (lowest - 1)) * (height - 2 * margin)).toFixed(1);
  const lines = Object.entries(places).map(([name, line], i) => {
    const path = line.map(([second, place], at) => `${at ? 'L' : 'M'}${x(second)} ${y(place)}`).join('');
    const [second, place] = line.at(-1) ?? [0, 1];
    const colour = colours[i % colours.length];
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${x(second)}" y="${y(place)}" dx="4" dy="4" fill="${colour}">${name}</text>`;
  });
  const ticks = [1, 5, 10, 15, 20].map(
    (place) =>
      `<line x1="${margin}" x2="${width - margin}" y1="${y(place)}" y2="${y(place)}" stroke="${place === 10 ? '#888' : '#ddd'}"/><text x="${margin - 8}" y="${y(place)}" dy="4" text-anchor="end">${place}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">
<title>${title}</title><rect width="${width}" height="${height}" fill="#fff"/>
${ticks.join('\n')}
${lines.join('\n')}
<text x="${width / 2}" y="22" text-anchor="middle" font-size="14">${title}</text>
<text x="${width / 2}" y="${height - 12}" text-anchor="middle">seconds since the start, ${Math.round(last)} in all</text>
</svg>
`;
}

/** Points in 0..1 on both axes. */
export interface Curve {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly points: readonly (readonly [number, number])[];
  /** A straight line from corner to corner, where that is what perfect looks like. */
  readonly diagonal: boolean;
}

const [size, margin] = [420, 60];

/** A line in a square with axes from 0 to 1, as an SVG document. */
export function plot({ title, across, up, points, diagonal }: Curve): string {
  const x = (value: number) => (margin + value * size).toFixed(1);
  const y = (value: number) => (margin + (1 - value) * size).toFixed(1);
  const whole = size + 2 * margin;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((at) => [
    `<line x1="${x(at)}" y1="${y(0)}" x2="${x(at)}" y2="${y(1)}" stroke="#ddd"/>`,
    `<line x1="${x(0)}" y1="${y(at)}" x2="${x(1)}" y2="${y(at)}" stroke="#ddd"/>`,
    `<text x="${x(at)}" y="${Number(y(0)) + 18}" text-anchor="middle">${at}</text>`,
    `<text x="${Number(x(0)) - 8}" y="${Number(y(at)) + 4}" text-anchor="end">${at}</text>`,
  ]);
  const path = points.map(([a, b], at) => `${at ? 'L' : 'M'}${x(a)} ${y(b)}`).join('');
  const middle = (margin + size / 2).toFixed(0);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${whole}" viewBox="0 0 ${whole} ${whole}" font-family="sans-serif" font-size="12">
<title>${title}</title><rect width="${whole}" height="${whole}" fill="#fff"/>
${ticks.join('\n')}
${diagonal ? `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4 4"/>` : ''}
<path d="${path}" fill="none" stroke="#0b57d0" stroke-width="2"/>
<text x="${middle}" y="28" text-anchor="middle" font-size="15">${title}</text>
<text x="${middle}" y="${whole - 14}" text-anchor="middle">${across}</text>
<text x="18" y="${middle}" text-anchor="middle" transform="rotate(-90 18 ${middle})">${up}</text>
</svg>
`;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateOwnSentences } from '@hearsay/claims/evaluation';
import { heldOutRumours, toldRumours } from '@hearsay/rumours/evaluation';
import { crossLanguage, crossLanguageFigures } from './cross-language.ts';
import { plot } from './plots.ts';
import { placesPicture, rankingFigures, rankingLines, rankings } from './ranking/report.ts';
import { compared, type Figures, figuresOf, leafLines, mistakes, precisionRecall, reliability } from './report.ts';

const usage = `npm run eval -- [--out FOLDER] [--keep]
Cross-validates the detector on the project's own sentences, joins the project's own rumours across languages, replays a made-up hour under a flood of tips to measure the queue, and prints the report; a figure that fell is marked WORSE.
--out FOLDER   writes report.txt, precision-recall.svg, reliability.svg and places-*.svg there
--keep         writes the figures to tests/eval/figures.json, for the next version to be compared with`;

const argv = process.argv.slice(2);
if (argv.includes('--help')) {
  console.log(usage);
  process.exit(0);
}
const kept = fileURLToPath(new URL('./figures.json', import.meta.url));
const rows = evaluateOwnSentences();
const told = { tuned: crossLanguage(toldRumours), 'held out': crossLanguage(heldOutRumours) };
const ranked = rankings();
const figures = { ...figuresOf(rows), ...crossLanguageFigures(told), ...rankingFigures(ranked) };
const before: Figures = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Figures) : {};
const { lines, drops } = compared(figures, before);
const report = [
  `${rows.length} sentences, ${rows.filter((row) => row.positive).length} claims; ${drops} figures worse than those kept`,
  '',
  ...lines,
  '',
  ...leafLines(rows),
  '',
  ...rankingLines(ranked),
  '',
  'The surest mistakes:',
  ...mistakes(rows),
  '',
  'Wrongly joined across languages:',
  ...told.tuned.wrongJoins,
  ...told['held out'].wrongJoins,
].join('\n');
console.log(report);

const at = argv.indexOf('--out');
const folder = at >= 0 ? argv[at + 1] : undefined;
if (folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.txt'), `${report}\n`);
  const draw = (name: string, svg: string) => writeFileSync(join(folder, name), svg);
  draw(
    'precision-recall.svg',
    plot({
      title: 'Precision and recall',
      across: 'recall',
      up: 'precision',
      points: precisionRecall(rows),
      diagonal: false,
    }),
  );
  for (const [name, one] of Object.entries(ranked))
    draw(`places-${name.replaceAll(' ', '-')}.svg`, placesPicture(one, `Places of planted rumours, ${name}`));
  draw(
    'reliability.svg',
    plot({
      title: 'Reliability',
      across: 'confidence',
      up: 'share of claims',
      points: reliability(rows),
      diagonal: true,
    }),
  );
}
if (argv.includes('--keep')) writeFileSync(kept, `${JSON.stringify(figures, null, 2)}\n`);

import { openEncoder } from '@hearsay/encoder/file';
import { detect, standardModel } from '../src/index.ts';

/** `npx tsx packages/claims/bench/detect.ts`: posts a second on one core, over posts of about 280 characters. */
const everyday =
  'We walked along the river this morning and the water was so high that the path by the old mill was under it, so we went back, bought bread and coffee at the corner and read the paper until noon, when the sun came out and the children wanted to go and see the boats again, number ';
const claim =
  'At our polling station they ran out of ballots at noon and told people to come back tomorrow, my neighbour was not on the voter list although she has voted there for thirty years, and the machine showed another party than the one she chose, nobody could say why, they said, number ';
const posts = (count: number, matching: number) =>
  Array.from({ length: count }, (_, at) => ({ text: (at % 100 < matching ? claim : everyday) + at, language: 'en' }));
const scent = everyday.replace('went back', 'turned back');
const encoder = openEncoder();

function rate(name: string, some: ReturnType<typeof posts>, withEncoder: boolean): void {
  const options = { model: standardModel, ...(withEncoder && encoder ? { encode: encoder.encode } : {}) };
  for (const post of some.slice(0, 200)) detect(post, options);
  const start = process.cpuUsage();
  for (const post of some) detect(post, options);
  const { user, system } = process.cpuUsage(start);
  console.log(`${name.padEnd(44)} ${Math.round(some.length / ((user + system) / 1e6)).toLocaleString('en')} posts/s`);
}

rate('nothing matches', posts(40_000, 0), false);
rate(
  'passes the gate by one word, matches nothing',
  Array.from({ length: 10_000 }, (_, at) => ({ text: scent + at, language: 'en' })),
  false,
);
rate('a tenth matches', posts(20_000, 10), false);
rate('everything matches', posts(4_000, 100), false);
if (encoder) rate('a tenth matches, encoder where in doubt', posts(4_000, 10), true);

/**
 * How long the encoder takes, with WebAssembly SIMD and without.
 *
 *   npx tsx packages/encoder/bench/encode.ts
 *
 * Prints the milliseconds of CPU to load and per text, with nothing kept and with the pieces' share of the work kept,
 * the ratio of the two kernels, and the memory that the encoder adds to the process. Takes some ten seconds.
 */
import { readFileSync } from 'node:fs';
import { type Encoder, type EncoderOptions, loadEncoder, weightsPath } from '../src/index.ts';

const POST =
  'Neighbours say the tabulators at the old school were switched off at noon and nobody was allowed to vote until the evening.';
const SENTENCES: readonly string[] = JSON.parse(
  readFileSync(new URL('../reference/sentences.json', import.meta.url), 'utf8'),
).map(([, text]: [string, string]) => text);

const resident = (): number => process.memoryUsage.rss() / 2 ** 20;

function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several rounds of CPU per text: the two cores of a busy machine disturb, they never help. */
function perText(texts: readonly string[], rounds: number, encoder: () => Encoder): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const fresh = encoder();
    least = Math.min(least, cpuMilliseconds(() => texts.forEach(fresh.encode)) / texts.length);
  }
  return least;
}

const before = resident();
const weights = readFileSync(weightsPath);
let first: Encoder | undefined;
const loading = cpuMilliseconds(() => {
  first = loadEncoder(weights);
});
first?.encodeAll(SENTENCES);
console.log(`version ${first?.version}, kernel ${first?.kernel}`);
console.log(`load ${loading.toFixed(0)} ms of CPU after reading; memory +${(resident() - before).toFixed(0)} MiB`);

const figures = (['simd', 'plain'] as const).map((kernel) => {
  const options: EncoderOptions = { kernel };
  const rounds = kernel === 'simd' ? 20 : 3;
  const warm = loadEncoder(weights, options);
  warm.encodeAll(SENTENCES);
  const kept = perText([POST], rounds, () => {
    warm.encode(POST);
    return warm;
  });
  // As many other pieces as the cache holds push the post's own out.
  const small = loadEncoder(weights, { ...options, cachedPieces: 0, maxPieces: 64 });
  const cold = perText([POST], rounds, () => {
    small.encodeAll(SENTENCES.slice(0, 20));
    return small;
  });
  const mixed = perText(SENTENCES, Math.min(rounds, 5), () => warm);
  console.log(
    `${kernel.padEnd(5)} short post: ${cold.toFixed(2)} ms new, ${kept.toFixed(2)} ms seen; ` +
      `${SENTENCES.length} sentences in many languages: ${mixed.toFixed(2)} ms each`,
  );
  return { cold, kept, mixed };
});
const [simd, plain] = figures;
if (simd && plain) {
  const ratio = (key: keyof typeof simd): string => (plain[key] / simd[key]).toFixed(1);
  console.log(`plain / SIMD: ${ratio('cold')} new, ${ratio('kept')} seen, ${ratio('mixed')} mixed`);
}

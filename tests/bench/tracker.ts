import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { deriveId, type RumourId } from '@hearsay/contracts';
import { openEmbeddedLog } from '@hearsay/log-embedded';
import { type Input, step, TrackerState } from '@hearsay/rumours';
import { policy } from '@hearsay/rumours/testing';
import { TrackedPartition } from '@hearsay/tracker';
import { type Figure, print } from './figures.ts';
import { floodClaims, generatedClaims } from './generated-claims.ts';

const rumours = 10_000;
const claims = 1_000_000;
/** Claims that really go through the tracker; the others are put into its state, for a million take ten minutes. */
const said = 40_000;
const batch = 500;

/**
 * The tracker of one jurisdiction, embedded log, without vectors: claims a second through it into the log, 10,000 rumours new and then
 * growing; then the time in which a state of 10,000 rumours and 1,000,000 claims stands again, from its snapshot.
 */
export async function run(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bench-tracker-'));
  const log = await openEmbeddedLog({ folder: join(folder, 'log'), partitions: 1 });
  const { signal } = new AbortController();
  const snapshot = {
    path: join(folder, '0.snapshot'),
    complain: (what: string, error: unknown) => {
      throw new Error(what, { cause: error });
    },
  };
  const open = () => new TrackedPartition(log, 0, policy, undefined, snapshot);
  try {
    const held = open();
    await held.recover('tracker', signal);
    const seconds = { opening: 0, growing: 0 };
    let inputs: Input[] = [];
    let offset = 0;
    const cpu = { opening: 0, growing: 0 };
    const answer = async () => {
      const [began, used] = [performance.now(), process.cpuUsage()];
      await held.answer(inputs, signal);
      const part = offset <= rumours ? 'opening' : 'growing';
      seconds[part] += (performance.now() - began) / 1000;
      cpu[part] += cpuSince(used);
      inputs = [];
    };
    for (const claim of generatedClaims(rumours, said)) {
      offset += 1;
      inputs.push({
        kind: 'claim',
        claim,
        cause: { topic: 'claims', partition: 0, offset },
        at: Date.parse(claim.post.fetchedAt),
      });
      if (inputs.length === batch) await answer();
    }
    fill(held, claims - said);
    const writing = performance.now();
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();
    await held.keep();
    lag.disable();
    const written = (performance.now() - writing) / 1000;
    const { size } = await stat(snapshot.path);
    const again = open();
    const [loading, used] = [performance.now(), process.cpuUsage()];
    await again.recover('tracker', signal);
    const loaded = (performance.now() - loading) / 1000;
    const loadedCpu = cpuSince(used);
    const growing = (said - rumours) / seconds.growing;
    const figures: Figure[] = [
      {
        name: 'claims that open a rumour (to 10,000 rumours)',
        value: `${Math.round(rumours / seconds.opening)} claims/s (${Math.round(rumours / cpu.opening)} a CPU-second)`,
      },
      {
        name: 'claims that join one of 10,000 rumours',
        value: `${Math.round(growing)} claims/s (${Math.round((said - rumours) / cpu.growing)} a CPU-second)`,
        goal: '>= 2000 claims/s',
        met: growing >= 2000,
      },
      {
        name: 'snapshot: size',
        value: `${Math.round(size / 1e6)} MB, written in ${written.toFixed(1)} s, held up ${Math.round(lag.max / 1e6)} ms at most`,
      },
      {
        name: `start with ${again.state.rumours.size} rumours and ${again.state.claims.size} claims`,
        value: `${loaded.toFixed(1)} s (${loadedCpu.toFixed(1)} s of CPU)`,
        goal: '< 10 s',
        met: loaded < 10,
      },
    ];
    figures.push(flooded());
    print('The tracker of one jurisdiction, without vectors', figures);
    return figures;
  } finally {
    await log.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const flood = 11_000;

/** The last thousand claims of a flood of one wording, through the reducer alone: what the search for candidates costs there. */
function flooded(): Figure {
  const state = new TrackerState();
  let used = process.cpuUsage();
  let offset = 0;
  for (const claim of floodClaims(flood)) {
    offset += 1;
    if (offset === flood - 1000) used = process.cpuUsage();
    const cause = { topic: 'claims', partition: 0, offset } as const;
    const input: Input = { kind: 'claim', claim, cause, at: Date.parse(claim.post.fetchedAt) };
    for (const output of step(state, input, policy)) state.fold(output, offset);
  }
  return {
    name: `claims of a flood of one wording, behind ${flood - 1000} of it (${state.rumours.size} rumours)`,
    value: `${Math.round(1000 / cpuSince(used))} a CPU-second, without the log`,
  };
}

/** Seconds of processor time, all threads: what the figures are on a machine that is not shared. */
const cpuSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Puts claims into the state as if they had been said: a third of them in words of their own. */
function fill({ state }: TrackedPartition, count: number): void {
  const ids = [...state.rumours.keys()];
  const all = new Map<RumourId, string[]>();
  for (let i = 0; i < count; i += 1) {
    const rumour = ids[i % ids.length] as RumourId;
    const claim = deriveId('claim', 'filled', i);
    const posts = all.get(rumour) ?? [];
    posts.push(deriveId('post', 'filled', i));
    all.set(rumour, posts);
    state.restore({ claims: [[claim, rumour, said + i]] });
    const text = `theyburnedtheballotsbehindtheschoolandnobodysaidawordaboutitatall${i}`;
    if (i % 3 === 0) state.restore({ grouping: ['md' as never, { exact: [[text, rumour, claim]] }] });
  }
  for (const [rumour, posts] of all) state.restore({ posts: [rumour, posts] });
}

if (process.argv[1] === import.meta.filename) await run();

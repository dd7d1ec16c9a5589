import { HearsayError } from '@hearsay/contracts';
import { summarise } from './chunks.ts';
import { damage } from './damage.ts';
import type { FileOperations } from './files.ts';
import { findFrame, frameKind } from './frame.ts';
import { parseSegmentName, Segment } from './segment.ts';
import { JournalState } from './state.ts';

export interface Recovered {
  /** In order; the last one is the one that is written to. Empty in a fresh folder. */
  readonly segments: Segment[];
  readonly state: JournalState;
}

/**
 * Finds what stands in a folder. Only the last segment is read; the others are known by their indexes, and by a scan where an index
 * is missing. The torn end of the last segment is cut off; anything else that is not whole is damage.
 * @throws HearsayError `log-corrupt`, `bad-configuration`
 */
export async function recover(files: FileOperations, folder: string, partitions: number): Promise<Recovered> {
  const segments = await listSegments(files, folder);
  for (let last = segments.at(-1); last !== undefined; last = segments.at(-1)) {
    const state = await recoverLast(files, last, partitions);
    if (state !== undefined) {
      await recoverSealed(files, segments);
      return { segments, state };
    }
    // The first frame was being written when the process died: the segment before is still the last one.
    await last.retire();
    await files.remove(last.path);
    segments.pop();
  }
  return { segments: [], state: new JournalState(partitions) };
}

async function listSegments(files: FileOperations, folder: string): Promise<Segment[]> {
  const newest = new Map<number, Segment>();
  const stale: Segment[] = [];
  for (const name of await files.list(folder)) {
    if (name.endsWith('.new')) await files.remove(`${folder}/${name}`);
    const parts = parseSegmentName(name);
    if (parts === undefined) continue;
    const segment = new Segment(files, folder, parts.sequence, parts.generation);
    const other = newest.get(parts.sequence);
    if (other === undefined || other.generation < segment.generation) newest.set(parts.sequence, segment);
    if (other !== undefined) stale.push(other.generation < segment.generation ? other : segment);
  }
  // Compaction had put the new generation in place, and died before it removed the old one.
  for (const segment of stale) {
    await files.remove(segment.indexPath);
    await files.remove(segment.path);
  }
  return [...newest.values()].sort((a, b) => a.sequence - b.sequence);
}

/** Reads the last segment; `undefined` where not even its first frame is whole. */
async function recoverLast(
  files: FileOperations,
  segment: Segment,
  partitions: number,
): Promise<JournalState | undefined> {
  const size = await segment.reading((file) => files.size(file));
  let state: JournalState | undefined;
  const end = await segment.scan(size, (frame, at) => {
    if (state === undefined) {
      if (frame.kind !== frameKind.snapshot) throw damage(segment.path, at, 'the first frame is missing');
      state = JournalState.parse(frame.body);
      if (state.partitions !== partitions) throw otherPartitions(segment.path, state.partitions, partitions);
    } else if (frame.sequence <= segment.lastSequence) {
      throw damage(segment.path, at, `frame ${frame.sequence} stands after frame ${segment.lastSequence}`);
    } else if (frame.kind === frameKind.records) {
      const { records, positions } = segment.parse(frame, at);
      const summaries = summarise(records);
      state.took(summaries);
      for (const position of positions) state.commit(position);
      segment.chunks.add(summaries, at, at + frame.length);
    }
    segment.lastSequence = frame.sequence;
  });
  if (end < size) await cutOff(files, segment, end, size);
  segment.length = end;
  if (state !== undefined) await files.remove(segment.indexPath);
  return state;
}

/** Every frame was synced before the next was begun. So only the last one can be torn, and a sound one after it proves damage. */
async function cutOff(files: FileOperations, segment: Segment, end: number, size: number): Promise<void> {
  await segment.reading(async (file) => {
    const rest = Buffer.allocUnsafe(size - end);
    const count = await files.read(file, rest, end);
    const sound = findFrame(rest.subarray(0, count), 1);
    if (sound !== undefined) {
      throw damage(segment.path, end, `a frame is damaged; sound ones follow from offset ${end + sound}`);
    }
    await files.truncate(file, end);
    await files.sync(file);
  });
}

async function recoverSealed(files: FileOperations, segments: Segment[]): Promise<void> {
  for (let n = 0; n < segments.length - 1; n += 1) {
    const segment = segments[n] as Segment;
    if (!(await segment.loadIndex())) await scanSealed(files, segment);
    await segment.rest();
    // Compaction had made one segment of several, and died before it removed the others.
    while (n < segments.length - 2 && (segments[n + 1] as Segment).sequence <= segment.lastSequence) {
      const [merged] = segments.splice(n + 1, 1) as [Segment];
      await files.remove(merged.indexPath);
      await files.remove(merged.path);
    }
    const next = segments[n + 1] as Segment;
    if (segment.lastSequence + 1 !== next.sequence) {
      const missing = `frames ${segment.lastSequence + 1} to ${next.sequence - 1}`;
      throw damage(segment.path, segment.length, `the next file is ${next.name}, so that ${missing} are missing`);
    }
  }
}

async function scanSealed(files: FileOperations, segment: Segment): Promise<void> {
  const size = await segment.reading((file) => files.size(file));
  const end = await segment.scan(size, (frame, at) => {
    if (frame.kind === frameKind.records) {
      segment.chunks.add(summarise(segment.parse(frame, at).records), at, at + frame.length);
    }
    segment.lastSequence = frame.sequence;
  });
  if (end < size) throw damage(segment.path, end, 'a frame is damaged, in a segment that was finished');
  segment.length = end;
  await segment.saveIndex().catch(() => undefined);
}

function otherPartitions(path: string, found: number, asked: number): HearsayError {
  return new HearsayError(
    'bad-configuration',
    `the log in ${path} has ${found} partitions, but ${asked} were asked for; keys would move. Open it with ${found}.`,
  );
}

/** What a member tells the leader of its group when it joins. */
export interface Candidate {
  readonly id: string;
  /** Partition numbers that it holds, as of `generation`. */
  readonly owned: readonly number[];
  readonly generation: number;
}

/**
 * Who is to hold which partition numbers. A number stands for that partition of every topic, so that a member owns everything of
 * a key. Shares differ by one at most, and as few as possible change hands.
 */
export function share(members: readonly Candidate[], partitions: number): Map<string, number[]> {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shares = new Map<string, number[]>(sorted.map(({ id }) => [id, []]));
  if (sorted.length === 0) return shares;
  const holders = holdersOf(sorted, partitions);
  const floor = Math.floor(partitions / sorted.length);
  let larger = partitions % sorted.length;
  // Each keeps what it has, up to a fair share; those with more come first at the larger shares.
  const free: number[] = [];
  const kept = sorted.map(({ id }) => ({ id, held: holders.flatMap((holder, n) => (holder === id ? [n] : [])) }));
  for (const { id, held } of [...kept].sort((a, b) => b.held.length - a.held.length)) {
    const most = held.length > floor && larger > 0 ? floor + 1 : floor;
    if (most > floor) larger -= 1;
    shares.get(id)?.push(...held.slice(0, most));
  }
  const given = new Set([...shares.values()].flat());
  for (let partition = 0; partition < partitions; partition += 1) if (!given.has(partition)) free.push(partition);
  for (const partition of free) {
    const least = [...shares.values()].reduce((a, b) => (b.length < a.length ? b : a));
    least.push(partition);
  }
  for (const list of shares.values()) list.sort((a, b) => a - b);
  return shares;
}

/**
 * What may be handed out at once: of each share, what nobody else still holds. The holder sees that it has lost a partition,
 * ends its work there, and joins again; then it is free. So no two members ever hold the same.
 */
export function grant(members: readonly Candidate[], partitions: number): Map<string, number[]> {
  const holders = holdersOf(members, partitions);
  const granted = new Map<string, number[]>();
  for (const [id, list] of share(members, partitions)) {
    granted.set(
      id,
      list.filter((partition) => holders[partition] === undefined || holders[partition] === id),
    );
  }
  return granted;
}

/** Whom each partition belongs to; where two claim it, the one that was told so last. */
function holdersOf(members: readonly Candidate[], partitions: number): (string | undefined)[] {
  const holders = new Array<Candidate | undefined>(partitions).fill(undefined);
  for (const member of members) {
    for (const partition of member.owned) {
      if (partition < 0 || partition >= partitions) continue;
      const other = holders[partition];
      if (other === undefined || other.generation < member.generation) holders[partition] = member;
    }
  }
  return holders.map((holder) => holder?.id);
}

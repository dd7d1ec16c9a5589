import { createHash } from 'node:crypto';

export interface Random {
  /** 0 up to 1. */
  next(): number;
  one<T>(from: readonly T[]): T;
  chance(probability: number): boolean;
}

/** Numbers that look random and are always the same for a seed: SHA-256 in counter mode. */
export function seeded(seed: string): Random {
  let drawn = 0;
  const next = () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}/${drawn}`).digest().readUInt32BE(0) / 2 ** 32;
  };
  return {
    next,
    one: <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T,
    chance: (probability) => next() < probability,
  };
}

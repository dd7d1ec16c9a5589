import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../lexicons/index.ts';
import { isLeaf } from '../src/categories/index.ts';

interface Line {
  readonly text: string;
  readonly lang: string;
  readonly t1: 0 | 1;
  readonly leaf?: string;
  readonly reason?: string;
}

const folder = (name: string) => fileURLToPath(new URL(`../${name}/`, import.meta.url));

function linesOf(name: string): Line[] {
  return readdirSync(folder(name))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${folder(name)}${file}`, 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as Line);
}

const kept = linesOf('held-out');

describe('the sentences kept apart', () => {
  it('are none of those that are trained on', () => {
    const trained = new Set(linesOf('training').map(({ text }) => text));
    expect(kept.filter(({ text }) => trained.has(text))).toEqual([]);
  });

  it('are told once each', () => {
    expect(new Set(kept.map(({ text }) => text)).size).toBe(kept.length);
  });

  it('have a leaf if they are claims and a reason if not, in a language with a lexicon', () => {
    const wrong = kept.filter(
      ({ lang, t1, leaf, reason }) => !Object.hasOwn(lexicons, lang) || (t1 === 1 ? !leaf || !isLeaf(leaf) : !reason),
    );
    expect(wrong).toEqual([]);
  });
});

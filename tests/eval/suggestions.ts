import { detect, standardModel } from '@hearsay/claims';
import { type Claim, deriveId } from '@hearsay/contracts';
import { openEncoder } from '@hearsay/encoder/file';
import { Grouping, likelyFrom } from '@hearsay/rumours';
import type { ToldRumour } from '@hearsay/rumours/evaluation';

/** A suggestion as a person would meet it: the best of its rumour, or one of the others. */
export interface Suggestion {
  readonly score: number;
  readonly right: boolean;
  readonly best: boolean;
  readonly texts: readonly [string, string];
}

export interface SuggestionRun {
  /** Rumours that opened. */
  readonly opened: number;
  /** Of those, how many say what an earlier one says: where a suggestion would help. */
  readonly split: number;
  readonly suggestions: readonly Suggestion[];
}

/** One thing that is said: which rumour it belongs to, and in which words. */
export interface Said {
  readonly rumour: string;
  readonly language: string;
  readonly text: string;
}

const encoder = openEncoder();

function claimOf({ language, text }: Said, n: number): Claim | undefined {
  const found = detect({ text, language }, { model: standardModel });
  if (!found.flagged) return undefined;
  const words = found.evidence.map(({ start, end, concept, weight }) => ({
    ...{ start, end, concept, weight },
    text: text.slice(start, end),
  }));
  const at = new Date(Date.UTC(2014, 10, 30, 8, 0, n)).toISOString();
  return {
    ...{ id: deriveId('claim', 'suggestions', n), excerpt: text, words, language, category: found.category },
    ...{ stance: found.stance, post: { fetchedAt: at } },
  } as unknown as Claim;
}

/** Says everything in order, as the tracker hears it, and keeps what is suggested where a rumour opens. */
export function saidInOrder(said: readonly Said[]): SuggestionRun {
  const grouping = new Grouping(encoder ? (text) => encoder.encode(text) : undefined);
  const meant = new Map<string, Said>();
  const known = new Set<string>();
  const suggestions: Suggestion[] = [];
  let [opened, split] = [0, 0];
  for (const [n, one] of said.entries()) {
    const claim = claimOf(one, n);
    if (!claim) continue;
    const { found, suggested } = grouping.find(claim);
    const id = found?.rumour ?? deriveId('rumour', 'suggestions', n);
    grouping.add(claim, id, found?.join ?? { kind: 'first' });
    if (found) continue;
    meant.set(id, one);
    opened += 1;
    if (known.has(one.rumour)) split += 1;
    known.add(one.rumour);
    for (const [place, { rumour, score }] of suggested.entries()) {
      const other = meant.get(rumour) as Said;
      suggestions.push({
        ...{ score, best: place === 0, right: other.rumour === one.rumour },
        texts: [one.text, other.text],
      });
    }
  }
  return { opened, split, suggestions };
}

/** The wordings of told rumours one after the other: the first of each language, then the second, so that those of one rumour lie apart. */
export function wordingsOf(rumours: readonly ToldRumour[]): Said[] {
  const all = rumours.flatMap(({ id, told }) =>
    Object.entries(told).flatMap(([language, texts], column) =>
      texts.map((text, row) => ({ rumour: id, language, text, turn: row * 100 + column })),
    ),
  );
  return all.sort((a, b) => a.turn - b.turn).map(({ rumour, language, text }) => ({ rumour, language, text }));
}

export interface Shown {
  readonly from: number;
  readonly precision: number;
  /** Of the rumours that say what an earlier one says, how many show it. */
  readonly recall: number;
  readonly shown: number;
}

/** What is shown unasked from a score on: the best of each rumour. */
export function shownFrom(runs: readonly SuggestionRun[], from: number): Shown {
  const shown = runs.flatMap(({ suggestions }) => suggestions.filter(({ best, score }) => best && score >= from));
  const right = shown.filter((one) => one.right).length;
  const split = runs.reduce((sum, run) => sum + run.split, 0);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    from,
    shown: shown.length,
    precision: round(right / (shown.length || 1)),
    recall: round(right / (split || 1)),
  };
}

/** The curve, a line a step, and the one that is used. */
export function suggestionLines(name: string, run: SuggestionRun): string[] {
  const all = run.suggestions.length;
  const right = run.suggestions.filter((one) => one.right).length;
  return [
    `${name}: ${run.opened} opened, ${run.split} of them say what an earlier one says; ${all} suggestions, ${right} right`,
    ...[0, 0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
      const { shown, precision, recall } = shownFrom([run], from);
      const used = from === likelyFrom ? '  used' : '';
      return `  best from ${from.toFixed(2)}: ${String(shown).padStart(4)} shown, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}${used}`;
    }),
  ];
}

/** As figures that versions are compared by. */
export function suggestionFigures(runs: Readonly<Record<string, SuggestionRun>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(runs).flatMap(([name, run]): [string, number][] => {
      const { precision, recall } = shownFrom([run], likelyFrom);
      return [
        [`suggestions shown, ${name}: precision`, precision],
        [`suggestions shown, ${name}: recall`, recall],
      ];
    }),
  );
}

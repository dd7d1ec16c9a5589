import { averagePrecision, type EvaluatedSentence, f1 } from '@hearsay/claims/evaluation';

export type Figures = Readonly<Record<string, number>>;

const round = (value: number) => Math.round(value * 1000) / 1000;

function byKey<T>(rows: readonly T[], key: (row: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

const share = (some: number, all: number) => round(all ? some / all : 0);

/**
 * How far a figure may fall before it counts as a drop: those over all sentences move little by chance; those of one language or one reason
 * stand on a dozen or two.
 */
export function marginOf(name: string): number {
  const whole = /^(held out )?(F1|AP|leaf right)$/.test(name);
  return whole ? 0.02 : 0.15;
}

/** The same figures of another set, under its name. */
export const named = (set: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${set} ${name}`, value]));

/** The figures that versions are compared by. Higher is better in all but those that begin with "false alarms". */
export function figuresOf(rows: readonly EvaluatedSentence[]): Figures {
  const claims = rows.filter((row) => row.leaf !== undefined);
  const languages = byKey(rows, (row) => row.language).flatMap(([language, some]): [string, number][] => [
    [`F1 ${language}`, round(f1(some))],
  ]);
  const alarms = byKey(
    rows.filter((row) => !row.positive),
    (row) => row.reason || 'counter-example',
  ).map(([reason, some]): [string, number] => [
    `false alarms ${reason}`,
    share(some.filter((row) => row.flagged).length, some.length),
  ]);
  return Object.fromEntries([
    ['F1', round(f1(rows))],
    ['AP', round(averagePrecision(rows))],
    ['leaf right', share(claims.filter((row) => row.guessedLeaf === row.leaf).length, claims.length)],
    ...languages,
    ...alarms,
  ]);
}

/** A line for each figure, with the change since the figures kept. */
export function compared(now: Figures, before: Figures): { lines: string[]; drops: number; beyond: string[] } {
  let drops = 0;
  const beyond: string[] = [];
  const lines = Object.entries(now).map(([name, value]) => {
    const old = before[name];
    const change = old === undefined ? 0 : round(value - old);
    const worse = name.includes('false alarms') ? change > 0 : change < 0;
    if (worse) drops += 1;
    if (worse && Math.abs(change) > marginOf(name)) beyond.push(name);
    const note =
      old === undefined ? '  new' : change === 0 ? '' : `  ${change > 0 ? '+' : ''}${change}${worse ? '  WORSE' : ''}`;
    return `${name.padEnd(48)}${value.toFixed(3)}${note}`;
  });
  // A set that lost sentences must not pass for better.
  for (const name of Object.keys(before)) if (now[name] === undefined) beyond.push(`${name} (gone)`);
  return { lines, drops, beyond };
}

/** False alarms by reason, each with the surest of them. */
export function alarmLines(rows: readonly EvaluatedSentence[]): string[] {
  return byKey(
    rows.filter((row) => !row.positive),
    (row) => row.reason || 'counter-example',
  ).flatMap(([reason, some]) => {
    const flagged = some.filter((row) => row.flagged).sort((a, b) => b.confidence - a.confidence);
    const faces = flagged.slice(0, 3).map((row) => `  ${row.confidence.toFixed(2)} ${row.language} ${row.text}`);
    return [`${reason.padEnd(28)} ${flagged.length} of ${some.length}`, ...faces];
  });
}

export function leafLines(rows: readonly EvaluatedSentence[]): string[] {
  return byKey(
    rows.filter((row) => row.leaf !== undefined),
    (row) => row.leaf!,
  ).map(([leaf, some]) => {
    const count = (test: (row: EvaluatedSentence) => boolean) => some.filter(test).length;
    return `${leaf.padEnd(20)} ${some.length} claims, ${count((row) => row.flagged)} flagged, ${count((row) => row.guessedLeaf === leaf)} with the right leaf`;
  });
}

/** The surest mistakes, so that a figure has faces. */
export function mistakes(rows: readonly EvaluatedSentence[], shown = 15): string[] {
  const wrong = rows.filter((row) => row.flagged !== row.positive);
  const sureness = (row: EvaluatedSentence) => (row.positive ? 1 - row.confidence : row.confidence);
  return wrong
    .sort((a, b) => sureness(b) - sureness(a))
    .slice(0, shown)
    .map(
      (row) =>
        `${row.positive ? 'missed     ' : 'false alarm'} ${row.confidence.toFixed(2)} ${row.language} ${row.text}`,
    );
}

export function precisionRecall(rows: readonly EvaluatedSentence[]): [number, number][] {
  const positives = rows.filter((row) => row.positive).length;
  let hits = 0;
  return [...rows]
    .sort((a, b) => b.confidence - a.confidence)
    .map((row, at) => {
      if (row.positive) hits += 1;
      return [hits / positives, hits / (at + 1)];
    });
}

/** Share of claims among sentences of about the same confidence. */
export function reliability(rows: readonly EvaluatedSentence[], bins = 10): [number, number][] {
  return Array.from({ length: bins }, (_, bin) =>
    rows.filter((row) => Math.min(bins - 1, Math.floor(row.confidence * bins)) === bin),
  )
    .filter((some) => some.length >= 5)
    .map((some) => [
      some.reduce((sum, row) => sum + row.confidence, 0) / some.length,
      some.filter((row) => row.positive).length / some.length,
    ]);
}

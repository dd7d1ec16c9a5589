import type { EvaluatedSentence } from '@hearsay/claims/evaluation';
import { expect, it } from 'vitest';
import { plot } from './plots.ts';
import { compared, figuresOf, precisionRecall, reliability } from './report.ts';

const sentence = (positive: boolean, confidence: number, rest: Partial<EvaluatedSentence> = {}): EvaluatedSentence => ({
  text: 'A sentence.',
  language: 'en',
  reason: positive ? '' : 'rebuttal',
  positive,
  confidence,
  flagged: confidence >= 0.5,
  leaf: positive ? 'res.count' : undefined,
  guessedLeaf: 'res.count',
  ...rest,
});

it('counts right, missed and falsely flagged sentences', () => {
  const figures = figuresOf([sentence(true, 0.9), sentence(true, 0.2), sentence(false, 0.6), sentence(false, 0.1)]);
  expect(figures.F1).toBe(0.5);
  expect(figures['leaf right']).toBe(1);
  expect(figures['false alarms rebuttal']).toBe(0.5);
});

it('shows a drop, and knows that more false alarms are worse', () => {
  const { lines, drops } = compared(
    { F1: 0.7, 'false alarms rebuttal': 0.3, AP: 0.8 },
    { F1: 0.75, 'false alarms rebuttal': 0.2, AP: 0.7 },
  );
  expect(drops).toBe(2);
  expect(lines.filter((line) => line.endsWith('WORSE'))).toHaveLength(2);
});

it('draws curves within the square', () => {
  const rows = Array.from({ length: 20 }, (_, at) => sentence(at % 2 === 0, at / 20));
  expect(precisionRecall(rows).at(-1)).toEqual([1, 0.5]);
  const svg = plot({ title: 't', across: 'a', up: 'u', points: reliability(rows, 2), diagonal: true });
  expect(svg).toContain('<path d="M');
  expect(svg).not.toContain('NaN');
});

it('says which figures fell by more than chance moves them, and which are gone', () => {
  const before = { F1: 0.7, 'held out AP': 0.7, 'F1 ro': 0.7, 'held out false alarms politics': 0.1, 'F1 xx': 0.5 };
  const now = { F1: 0.67, 'held out AP': 0.69, 'F1 ro': 0.6, 'held out false alarms politics': 0.3 };
  expect(compared(now, before).beyond).toEqual(['F1', 'held out false alarms politics', 'F1 xx (gone)']);
});

import { expect, test } from 'vitest';
import { withFolds } from './fold-places.ts';
import type { QueueRow } from './merge.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ line: { id }, gone: false })) as unknown as QueueRow[];
const fold = (source: string, after: string) => ({ source, count: 37, after }) as never;
const shown = (list: ReturnType<typeof withFolds>) =>
  list.map((one) => ('row' in one ? one.row.line.id : `+${one.fold.source}`));

test('a fold stands behind the last rumour of its source', () => {
  expect(shown(withFolds(rows, [fold('tips', 'b')], true))).toEqual(['a', 'b', '+tips', 'c']);
});

test('one whose rumour is on a later page waits for it, and none is lost at the end', () => {
  expect(shown(withFolds(rows, [fold('tips', 'z')], false))).toEqual(['a', 'b', 'c']);
  expect(shown(withFolds(rows, [fold('tips', 'z')], true))).toEqual(['a', 'b', 'c', '+tips']);
});

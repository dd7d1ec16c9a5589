import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeCounting } from './conformance/counting.ts';
import { describePaging } from './conformance/paging.ts';
import { describeRebuilding } from './conformance/rebuilding.ts';
import { describeSearching } from './conformance/searching.ts';
import type { OpenedIndex, OpenIndex, Suite } from './conformance/suite.ts';
import { describeVisibility } from './conformance/visibility.ts';
import { describeWriting } from './conformance/writing.ts';

export type { OpenedIndex, OpenIndex } from './conformance/suite.ts';

/**
 * Every promise of the port, as one suite that each adapter calls from a test file of its own. `open` is called once and gives a fresh index;
 * the tests keep apart by jurisdiction, so that servers need not make indices for each.
 */
export function describeSearchIndex(name: string, open: OpenIndex, options: { readonly patience?: number } = {}): void {
  const patience = options.patience ?? 20_000;
  describe(`search index: ${name}`, () => {
    vi.setConfig({ testTimeout: patience * 3, hookTimeout: patience * 3 });
    let opened: OpenedIndex | undefined;
    let places = 0;
    const suite: Suite = {
      opened: () => {
        if (opened === undefined) throw new Error('the index did not open');
        return opened;
      },
      index: () => suite.opened().index,
      place: () => {
        places += 1;
        return `place${places}`;
      },
    };

    beforeAll(async () => {
      opened = await open();
    });

    afterAll(async () => {
      await opened?.cleanUp();
    });

    it('says when it was made, and can be asked again', async () => {
      expect(await suite.index().ensure()).toEqual({ made: true });
      expect(await suite.index().ensure()).toEqual({ made: false });
      await suite.index().ping();
    });

    describeWriting(suite);
    describeSearching(suite);
    describePaging(suite);
    describeCounting(suite);
    describeVisibility(suite);
    describeRebuilding(suite);
  });
}

import { topicNames } from '@hearsay/contracts';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { describeAppend } from './conformance/append.ts';
import { describeCompaction } from './conformance/compaction.ts';
import { describeForgetting } from './conformance/forgetting.ts';
import { describeMembership } from './conformance/membership.ts';
import { describeRead } from './conformance/read.ts';
import { describeSubscribe } from './conformance/subscribe.ts';
import type { OpenedLog, OpenLog, Suite, SuiteOptions } from './conformance/suite.ts';
import { describeTail } from './conformance/tail.ts';
import type { EventLog } from './port.ts';

export type { OpenedLog, OpenLog, SuiteOptions } from './conformance/suite.ts';

const partitions = 4;

/**
 * Every promise of the port, as one suite that each adapter calls from a test file of its own. `open` is called once and gives a
 * fresh log; the tests keep apart by unique keys and groups, so that brokers need not make topics for each.
 */
export function describeEventLog(name: string, open: OpenLog, options: SuiteOptions = {}): void {
  const patience = options.patience ?? 10_000;
  describe(`event log: ${name}`, () => {
    vi.setConfig({ testTimeout: patience * 4, hookTimeout: patience * 4 });
    let opened: OpenedLog | undefined;
    let current: EventLog | undefined;

    const suite: Suite = {
      partitions,
      patience,
      skip: options.skip ?? {},
      log: () => {
        if (current === undefined) throw new Error('the log did not open');
        return current;
      },
      reopen: async () => {
        if (opened === undefined) throw new Error('the log did not open');
        current = await opened.reopen();
        return current;
      },
    };

    beforeAll(async () => {
      opened = await open({ partitions });
      current = opened.log;
      await current.ensureTopics(topicNames);
    });

    afterAll(async () => {
      await opened?.cleanUp();
    });

    describeAppend(suite);
    describeRead(suite);
    describeSubscribe(suite);
    describeMembership(suite);
    describeTail(suite);
    describeCompaction(suite);
    describeForgetting(suite);
  });
}

import { answerJobs, openedWith } from '@hearsay/thread/inside';
import { openOperations } from '../operations.ts';
import type { Job, OpenedWith } from './job.ts';

const { folder, again } = openedWith<OpenedWith>();
const said: string[] = [];
const operations = openOperations({ folder, say: (message) => void said.push(message), moveAside: !again });

answerJobs((job: Job): unknown =>
  job.operation === 'said'
    ? said
    : (operations[job.operation] as (...given: readonly unknown[]) => unknown)(...job.given),
);

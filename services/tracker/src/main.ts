import { runProcess } from '@hearsay/worker';
import { tracker } from './worker.ts';

await runProcess(tracker);

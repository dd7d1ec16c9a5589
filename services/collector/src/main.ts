import { runProcess } from '@hearsay/worker';
import { collector } from './worker.ts';

await runProcess(collector);

import { runProcess } from '@hearsay/worker';
import { detector } from './worker.ts';

await runProcess(detector);

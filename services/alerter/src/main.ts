import { runProcess } from '@hearsay/worker';
import { alerter } from './worker.ts';

await runProcess(alerter);

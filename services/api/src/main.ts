import { runProcess } from '@hearsay/worker';
import { api } from './worker.ts';

await runProcess(api);

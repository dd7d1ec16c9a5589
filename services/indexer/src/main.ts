import { runProcess } from '@hearsay/worker';
import { indexer } from './worker.ts';

await runProcess(indexer);

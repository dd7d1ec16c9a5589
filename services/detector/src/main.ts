import { runProcess } from '@hearsay/worker';
import { detector } from './index.ts';

await runProcess(detector);

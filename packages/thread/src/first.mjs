// Plain JavaScript: a thread starts before anything can read TypeScript in it.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.file);

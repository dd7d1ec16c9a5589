import { parentPort } from 'node:worker_threads';
import { type Job, parseNow } from './job.ts';

parentPort?.on('message', (job: Job) => parentPort?.postMessage(parseNow(job)));
parentPort?.postMessage('ready');

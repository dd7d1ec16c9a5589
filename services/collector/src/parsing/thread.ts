import { parentPort } from 'node:worker_threads';
import { type Job, parseTwice } from './job.ts';

parentPort?.on('message', (job: Job) => void parseTwice(job).then((parsed) => parentPort?.postMessage(parsed)));
parentPort?.postMessage('ready');

import { parentPort } from 'node:worker_threads';

// Stands for a parser that a document has sent into a loop.
parentPort.on('message', () => {
  for (;;);
});
parentPort.postMessage('ready');

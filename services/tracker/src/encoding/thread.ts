import { openEncoder } from '@hearsay/encoder/file';
import { answerJobs } from '@hearsay/thread/inside';

const encoder = openEncoder();
if (!encoder) throw new Error('the weights of the encoder are missing');

answerJobs((text: string) => encoder.encode(text));

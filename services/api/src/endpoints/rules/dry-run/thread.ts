import { answerJobs } from '@hearsay/thread/inside';
import { lookThrough } from './job.ts';

answerJobs(lookThrough);

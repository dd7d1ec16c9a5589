import { answerJobs } from '@hearsay/thread/inside';
import { openDetection } from './job.ts';

answerJobs(openDetection());

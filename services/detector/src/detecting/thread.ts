import { answerJobs, openedWith } from '@hearsay/thread/inside';
import type { DetectingData } from './detecting-thread.ts';
import { openDetection } from './job.ts';

answerJobs(openDetection(openedWith<DetectingData>().languages));

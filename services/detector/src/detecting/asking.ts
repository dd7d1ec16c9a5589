import type { Cause, Post } from '@hearsay/contracts';
import { type Elections, phaseAt, saidAt } from '@hearsay/rumours';
import type { Settings } from '../settings/settings.ts';
import type { Answer, Job } from './job.ts';

export interface Asked {
  ask(job: Job): Promise<Answer>;
}

/** Asks a thread about a post by the settings that hold now, and hands them over where the thread does not know them yet. */
export async function askAbout(
  thread: Asked,
  { post, cause }: { readonly post: Post; readonly cause: Cause },
  settings: Settings,
  elections: Elections,
): Promise<Exclude<Answer, string>> {
  const phase = phaseAt(Date.parse(saidAt(post)), elections);
  const job = { post, cause, phase, version: settings.version };
  const answer = await thread.ask(job);
  if (answer !== 'needs-settings') return answer;
  const told = await thread.ask({ ...job, settings });
  if (told === 'needs-settings') throw new Error('the thread did not take the settings it was given');
  return told;
}

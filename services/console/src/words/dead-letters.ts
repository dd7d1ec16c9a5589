import { plural } from './plural.ts';

/** Records that could not be handled. */
export const deadLetters = {
  title: 'Dead letters',
  lead: 'Records that could not be handled. Nothing is lost: mend the cause, then replay them.',
  emptyTitle: 'None',
  empty: 'Every record was handled.',
  where: (worker: string, topic: string, partition: number, offset: number) =>
    `${worker}, from ${topic} ${partition}/${offset}`,
  attempts: (n: number) => plural(n, 'attempt', 'attempts'),
  content: 'The record',
  cut: 'Cut after 4,000 letters.',
  replay: 'Replay',
  replaying: 'Replaying',
  replayed: 'Replayed',
  more: 'Show more',
};

import { type Decision, deriveId, type PersonId, type Rumour } from '@hearsay/contracts';
import { type Effect, refuse } from './refuse.ts';

type AddTask = Extract<Decision['action'], { kind: 'add-task' }>;
type DoTask = Extract<Decision['action'], { kind: 'do-task' }>;

const mostTasks = 100;
const mostFollowers = 200;

/** @param at ISO instant at which the log took the decision. */
export function addTask(rumour: Rumour, { id, by }: Decision, { what, who, due }: AddTask, at: string): Effect {
  const tasks = rumour.tasks ?? [];
  if (tasks.length >= mostTasks) {
    return refuse('not-possible-now', `There are ${mostTasks} tasks on this rumour; that is the limit.`);
  }
  const task = {
    id: deriveId('task', id),
    what,
    ...(who === null ? {} : { who }),
    ...(due === undefined ? {} : { due }),
    by: by.person,
    at,
  };
  return { rumour: { ...rumour, tasks: [...tasks, task] } };
}

/** Marks a task as done, or takes that back. */
export function doTask(rumour: Rumour, person: PersonId, { task: id, done }: DoTask, at: string): Effect {
  const found = rumour.tasks?.find((task) => task.id === id);
  if (!found) return refuse('not-found', 'There is no such task on this rumour.');
  if ((found.done !== undefined) === done) {
    return refuse('conflict', done ? `${found.done?.by} did that task already.` : 'That task is open already.');
  }
  const { done: _, ...open } = found;
  const changed = done ? { ...open, done: { by: person, at } } : open;
  return { rumour: { ...rumour, tasks: (rumour.tasks ?? []).map((task) => (task === found ? changed : task)) } };
}

export function follow(rumour: Rumour, person: PersonId): Effect {
  const followers = rumour.followers ?? [];
  if (followers.includes(person)) return { rumour };
  return followers.length >= mostFollowers
    ? refuse('not-possible-now', `${mostFollowers} people follow this rumour; that is the limit.`)
    : { rumour: { ...rumour, followers: [...followers, person] } };
}

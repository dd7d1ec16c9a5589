import { incidents } from './incidents.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';

/** What stands around every page, and what it says when something does not work. */
export const nav = {
  label: 'Pages',
  queue: 'Queue',
  mine: 'My desk',
  alerts: 'Alerts',
  incidents: incidents.title,
  statements: statements.title,
  sources: 'Sources',
  flagging: 'Flagging',
  tips: 'Tips',
  places: places.nav,
  deadLetters: 'Dead letters',
  help: 'Help',
  publicPage: 'Public page',
};

export const person = {
  signedIn: 'Signed in as',
  signOut: 'Sign out',
  theme: 'Brightness',
  light: 'Light',
  dark: 'Dark',
  auto: 'As the device',
};

export const live = {
  connecting: 'Connecting',
  live: 'Live',
  liveHint: 'Changes show up here by themselves.',
  lost: 'Reconnecting',
  lostHint: 'The connection is broken. What you see may be old. Trying again by itself.',
  offline: 'Offline',
  offlineHint: 'This device has no network. What you write is kept here.',
};

export const exercise = {
  banner: 'Exercise. Nothing here is real, and nothing of it reaches the public page.',
  badge: 'Exercise',
};

export const problems = {
  title: 'That did not work',
  offline: 'Hearsay cannot be reached. Look at your network; what you wrote is kept.',
  loading: 'Loading',
  retry: 'Try again',
  notFoundTitle: 'There is nothing here',
  notFound: 'The address may be mistyped, or you may not be allowed to see it.',
  backToQueue: 'Back to the queue',
  broken: 'This page broke. What you wrote is kept; load it again.',
  reload: 'Load again',
  showOlder: 'Shown is what was there before.',
};

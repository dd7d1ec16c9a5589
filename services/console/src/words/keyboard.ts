import { comingBack } from './coming-back.ts';
import { corrections } from './corrections.ts';
import { places } from './places.ts';
import { statements } from './statements.ts';

/** The keys and what they do. */
export const keyboard = {
  title: 'Keyboard',
  open: 'Keyboard shortcuts',
  close: 'Close',
  enable: 'Single-key shortcuts',
  enableHint: 'Switch them off if you dictate, or if they get in your way.',
  groups: { everywhere: 'Everywhere', queue: 'In the queue', rumour: 'On a rumour' },
  after: 'then',
  actions: {
    'focus-search': 'Search',
    help: 'This list',
    'go-queue': 'Go to the queue',
    'go-mine': 'Go to my desk',
    'go-alerts': 'Go to the alerts',
    'go-incidents': 'Go to the incidents',
    'go-statements': 'Go to the statements',
    'go-sources': 'Go to the sources',
    'go-flagging': 'Go to the flagging',
    'go-corrections': corrections.reviewKey,
    'go-tips': 'Go to the tips',
    'go-places': places.keyHelp,
    'go-dead-letters': 'Go to the dead letters',
    'go-help': 'Go to the help page',
    next: 'Next rumour',
    previous: 'Previous rumour',
    open: 'Open the rumour',
    'show-new': 'Show what is new',
    'check-out-next': 'Check out the next five',
    back: 'Back to the queue',
    decide: 'Go to the decisions',
    'use-statement': statements.keyHelp,
    'old-one-back': comingBack.keyHelp,
    follow: 'Follow, or stop following',
    'check-out': 'Check out, or give back',
    correct: corrections.correctKey,
  },
};

import type { Command, CommandIo } from './command.ts';

/** Every command, loaded only when it is called, so that each starts as fast as it can. */
export const commands: Record<string, { summary: string; load: () => Promise<{ command: Command }> }> = {
  start: {
    summary: 'run everything in one process; without --config, a demo',
    load: () => import('./commands/start.ts'),
  },
  config: { summary: 'check a configuration file', load: () => import('./commands/config.ts') },
  sources: { summary: 'try out a source before it is watched', load: () => import('./commands/sources.ts') },
  'rebuild-index': {
    summary: 'build the search index again from the log',
    load: () => import('./commands/rebuild-index.ts'),
  },
  'dead-letters': {
    summary: 'list or replay records that could not be processed',
    load: () => import('./commands/dead-letters.ts'),
  },
  'sign-in-link': {
    summary: 'make a one-time sign-in link for a person of the configuration',
    load: () => import('./commands/sign-in-link.ts'),
  },
  known: {
    summary: 'import claims that fact-checkers checked',
    load: () => import('./commands/known.ts'),
  },
  corrections: {
    summary: 'export what people corrected, as lines to train on',
    load: () => import('./commands/corrections.ts'),
  },
  audit: { summary: 'verify the histories of all rumours', load: () => import('./commands/audit.ts') },
  detect: {
    summary: 'flag claims about electoral administration (JSON Lines)',
    load: () => import('./commands/detect.ts'),
  },
  match: { summary: 'match posts to claims already known (JSON Lines)', load: () => import('./commands/match.ts') },
  compare: {
    summary: 'tell near copies and the same rumour in pairs of texts (JSON Lines)',
    load: () => import('./commands/compare.ts'),
  },
  language: { summary: 'tell the language of short texts (JSON Lines)', load: () => import('./commands/language.ts') },
  feed: { summary: 'read feed files into one model (JSON Lines)', load: () => import('./commands/feed.ts') },
};

function help(io: CommandIo): void {
  io.out('hearsay COMMAND [ARGUMENT ...]');
  io.out('');
  for (const [name, { summary }] of Object.entries(commands)) io.out(`  ${name.padEnd(14)} ${summary}`);
  io.out('');
  io.out('hearsay COMMAND --help tells how a command is called.');
}

/** Runs one command line and resolves to its exit status. */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    help(io);
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    io.err(`hearsay: there is no command "${name}"; "hearsay help" lists them`);
    return 2;
  }
  const { command } = await entry.load();
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.usage);
    return 0;
  }
  return command.run(args, io);
}

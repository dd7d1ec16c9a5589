import { createSignInLink } from '@hearsay/api';
import { openSecrets } from '@hearsay/worker';
import type { Command } from '../command.ts';
import { readInstallation } from '../installation.ts';

/** `hearsay sign-in-link PERSON` */
export const command: Command = {
  name: 'sign-in-link',
  summary: 'make a one-time sign-in link for a person of the configuration',
  usage: [
    'hearsay sign-in-link PERSON [--config FILE] [--data FOLDER]',
    '',
    'Prints an address that signs PERSON in, once, within a day. Whoever has it is that person: hand it over with care. HEARSAY_PUBLIC_URL says',
    'where people reach this installation.',
  ].join('\n'),
  async run(args, io) {
    const { config, environment, positionals } = await readInstallation(args);
    const [id] = positionals;
    if (id === undefined) {
      io.err(this.usage);
      return 2;
    }
    if (!config.people.some((person) => person.id === id)) {
      io.err(
        `there is no person "${id}" in the configuration (known: ${config.people.map((person) => person.id).join(', ') || 'none'})`,
      );
      return 1;
    }
    const { signingKey } = await openSecrets(environment.data);
    const baseUrl = environment.publicUrl ?? `http://${environment.host}:${environment.port}`;
    io.out(createSignInLink(id, { signingKey, baseUrl, now: Date.now() }));
    return 0;
  },
};

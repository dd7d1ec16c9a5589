import { readFile } from 'node:fs/promises';
import { type CheckedClaim, encodeRecord, KnownImported } from '@hearsay/contracts';
import { createOutbound } from '@hearsay/outbound';
import { readCheckedClaims } from '@hearsay/sources';
import type { Command } from '../command.ts';
import { type Installation, readInstallation, withLog } from '../installation.ts';

const perAppend = 500;
const perRequest = 100;

/** `hearsay known import` */
export const command: Command = {
  name: 'known',
  summary: 'import claims that fact-checkers checked',
  usage: [
    'hearsay known import FILE ... [--config FILE] [--data FOLDER]',
    '',
    'FILE holds ClaimReview (JSON-LD), an answer of the Fact Check Tools API, JSON Lines {text, title?, rating?, date?, language?, url?, publisher?}',
    'or CSV with such columns. Each rumour then shows which of them it repeats. A file may be imported again: what was changed is replaced.',
    'With HEARSAY_API_TOKEN set they go to the api that runs at HEARSAY_PUBLIC_URL (or HEARSAY_HOST and HEARSAY_PORT); where none answers there, or',
    'without a token, straight into the log. `knownClaims` in the configuration reads files and addresses again and again.',
  ].join('\n'),
  async run(args, io) {
    const installation = await readInstallation(args);
    const [verb, ...files] = installation.positionals;
    if (verb !== 'import' || files.length === 0) {
      io.err(this.usage);
      return 2;
    }
    const at = new Date().toISOString();
    let status = 0;
    const { jurisdiction } = installation.config;
    const all: CheckedClaim[] = [];
    for (const file of files) {
      try {
        const { claims, problems } = readCheckedClaims(await readFile(file, 'utf8'), jurisdiction.id, at);
        for (const problem of problems) io.err(`hearsay known: ${file}: ${problem}; left out`);
        all.push(...claims);
        io.out(`${file}: ${claims.length} claims`);
        if (problems.length > 0) status = 1;
      } catch (error) {
        io.err(`hearsay known: ${file}: ${error instanceof Error ? error.message : String(error)}`);
        status = 1;
      }
    }
    if (await sent(installation, all)) return status;
    await withLog(installation, async (log) => {
      await log.ensureTopics(['registry']);
      for (let from = 0; from < all.length; from += perAppend)
        await log.append(all.slice(from, from + perAppend).map((claim) => encodeRecord('registry', claim)));
    });
    return status;
  },
};

/**
 * Gives the claims to the api that runs. @returns whether it took them; `false` where there is no token or nothing answers.
 * @throws Error where it refuses them.
 */
async function sent({ config, environment }: Installation, claims: readonly CheckedClaim[]): Promise<boolean> {
  const { apiToken, publicUrl, host, port } = environment;
  if (apiToken === undefined) return false;
  const base = (publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(/\/+$/, '');
  const allow = ['127.0.0.0/8', '::1/128', ...config.network.allow];
  const outbound = createOutbound({ allow, userAgent: 'hearsay-cli', limits: { redirects: 0 } });
  try {
    for (let from = 0; from < claims.length; from += perRequest) {
      const given = claims
        .slice(from, from + perRequest)
        .map(({ type: _t, v: _v, id: _i, jurisdiction: _j, at: _a, ...rest }) => rest);
      const answer = await outbound
        .request(`${base}/api/v1/known`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` },
          body: JSON.stringify({ claims: given }),
        })
        .catch((error: unknown) => {
          // Half given is given again to the log: the same claims under the same ids.
          if ((error as { code?: string }).code === 'fetch-failed') return undefined;
          throw error;
        });
      if (!answer) return false;
      const body = new TextDecoder().decode(answer.body);
      if (answer.status !== 202)
        throw new Error(`${base} did not take the claims (status ${answer.status}): ${body.slice(0, 300)}`);
      KnownImported.parse(JSON.parse(body));
    }
    return true;
  } finally {
    await outbound.close();
  }
}

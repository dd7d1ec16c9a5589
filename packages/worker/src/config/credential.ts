import { type Credential, HearsayError } from '@hearsay/contracts';

/**
 * What a credential of the configuration holds: as it stands there, or from the environment variable that it names.
 * @param owner whose it is, for the error: `source "social"`.
 * @throws HearsayError `bad-configuration` that names the variable, never a value.
 */
export function credentialOf(
  credential: Credential,
  owner: string,
  variables: NodeJS.ProcessEnv = process.env,
): string {
  if ('secret' in credential) return credential.secret;
  const value = variables[credential.env]?.trim();
  if (value) return value;
  throw new HearsayError(
    'bad-configuration',
    `${owner} needs the environment variable ${credential.env}, which is not set`,
  );
}

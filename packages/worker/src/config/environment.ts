import { resolve } from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  HEARSAY_PORT: z.coerce.number().int().min(0).max(65_535).default(8400),
  HEARSAY_HOST: z.string().default('127.0.0.1'),
  HEARSAY_DATA: z.string().min(1).default('./data'),
  HEARSAY_CONFIG: z.string().optional(),
  HEARSAY_API_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,}=*$/, 'must have at least 16 letters, digits or any of . _ ~ + / -')
    .optional(),
  /** Key of the hashes that stand for authors. Made and kept in the data folder where it is not set. */
  HEARSAY_PSEUDONYM_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  /** Where people reach this installation, for links in alerts and feeds. */
  HEARSAY_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Folder of the built console, for an api that runs by itself. */
  HEARSAY_CONSOLE: z.string().optional(),
  /** Keys of the object store, where the configuration names one for evidence. */
  HEARSAY_S3_ACCESS_KEY: z.string().optional(),
  HEARSAY_S3_SECRET_KEY: z.string().optional(),
  HEARSAY_S3_SESSION_TOKEN: z.string().optional(),
  HEARSAY_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Every variable that is read. */
export const environmentVariables: readonly string[] = Object.keys(Environment.shape);

/** Keys of an object store; a session's keys come with a token. */
export interface S3Keys {
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly sessionToken?: string | undefined;
}

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly configFile: string | undefined;
  readonly apiToken: string | undefined;
  readonly pseudonymKey: string | undefined;
  readonly publicUrl: string | undefined;
  readonly consoleFolder: string | undefined;
  readonly s3?: S3Keys;
  readonly logLevel: z.infer<typeof Environment>['HEARSAY_LOG_LEVEL'];
}

/**
 * What the process's environment says, read once and checked. Empty variables count as not set.
 * @throws Error that names each variable and what is wrong with it.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => name.startsWith('HEARSAY_') && value !== ''),
  );
  const result = Environment.safeParse(set);
  if (!result.success) {
    const mistakes = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`the environment has mistakes:\n  ${mistakes.join('\n  ')}`);
  }
  const values = result.data;
  return {
    port: values.HEARSAY_PORT,
    host: values.HEARSAY_HOST,
    data: resolve(values.HEARSAY_DATA),
    configFile: values.HEARSAY_CONFIG,
    apiToken: values.HEARSAY_API_TOKEN,
    pseudonymKey: values.HEARSAY_PSEUDONYM_KEY,
    publicUrl: values.HEARSAY_PUBLIC_URL,
    consoleFolder: values.HEARSAY_CONSOLE,
    s3: {
      accessKey: values.HEARSAY_S3_ACCESS_KEY,
      secretKey: values.HEARSAY_S3_SECRET_KEY,
      sessionToken: values.HEARSAY_S3_SESSION_TOKEN,
    },
    logLevel: values.HEARSAY_LOG_LEVEL,
  };
}

import { HearsayError, type SourceConfig } from '@hearsay/contracts';
import { addressCheck, connectableAddress } from '@hearsay/outbound';
import { type Heard, isFrom, largestMail, readMail, UnreadableError } from '@hearsay/sources';
import { credentialOf } from '@hearsay/worker';
import { ImapFlow } from 'imapflow';
import type { Batch, Reader, Unread } from './reader.ts';

type ImapSource = Extract<SourceConfig, { kind: 'imap' }>;
const mailsInBatch = 20;
const patience = 30_000;

/** The mails of one folder up to `uid`; another `validity` is another folder under the same name (RFC 9051, 2.3.1.1). */
interface Place {
  readonly validity: string;
  readonly uid: number;
}

function placeOf(cursor: string | undefined): Place | undefined {
  const [, validity, uid] = /^(\d{1,20})\/(\d{1,12})$/.exec(cursor ?? '') ?? [];
  return validity === undefined ? undefined : { validity, uid: Number(uid) };
}

/** Reads the mails of a folder that came after those that were read. It marks and moves nothing. */
export const readImap: Reader<ImapSource> = async function* ({ source, state, signal, way }) {
  const { hostname, port, protocol, pathname } = new URL(source.url.replace(/^imap/, 'http'));
  const secure = protocol === 'https:';
  const host = hostname.replace(/^\[|\]$/g, '');
  // Connected to as an address, and checked as one: the name cannot change its mind in between.
  const address = await connectableAddress(host, way);
  if (!secure && addressCheck([])(address))
    throw new HearsayError('bad-configuration', `${host} is a public address: use imaps://, which is encrypted`);
  const client = new ImapFlow({
    host: address,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    servername: host,
    tls: { servername: host },
    ...(secure ? {} : { doSTARTTLS: false }),
    auth: { user: source.user, pass: credentialOf(source.password, `source "${source.id}"`) },
    logger: false,
    disableCompression: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  client.on('error', () => {});
  const stop = () => client.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await client.connect();
    const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX';
    const opened = await client.mailboxOpen(folder, { readOnly: true });
    const validity = String(opened.uidValidity);
    const before = placeOf(state.cursor);
    const from = before?.validity === validity ? before.uid : 0;
    const found = (await client.search({ uid: `${from + 1}:*` }, { uid: true })) || [];
    // "n:*" gives the last mail even where it is older than n.
    const uids = found.filter((uid) => uid > from).sort((a, b) => a - b);
    for (let at = 0; at < uids.length; at += mailsInBatch) {
      const some = uids.slice(at, at + mailsInBatch);
      const batch = await read(client, some, source);
      yield { ...batch, cursor: `${validity}/${some.at(-1)}`, progress: Math.min(1, (at + some.length) / uids.length) };
      if (signal.aborted) return;
    }
  } catch (error) {
    throw explained(error, host);
  } finally {
    signal.removeEventListener('abort', stop);
    await client.logout().catch(() => client.close());
  }
};

async function read(client: ImapFlow, uids: readonly number[], source: ImapSource): Promise<Batch> {
  const heard: Heard[] = [];
  const unread: Unread[] = [];
  for (const uid of uids) {
    const message = await client.fetchOne(String(uid), { source: { maxLength: largestMail + 1 } }, { uid: true });
    const bytes = message ? message.source : undefined;
    // Deleted since it was listed.
    if (bytes === undefined) continue;
    try {
      const { entry, from } = await readMail(bytes);
      if (isFrom(from, source.from)) heard.push({ entry });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      const kept = bytes.subarray(0, largestMail);
      unread.push({ origin: source.id, number: uid, bytes: kept, reason: `mail ${uid}: ${error.message}` });
    }
  }
  return { heard, received: uids.length, unread };
}

function explained(error: unknown, host: string): HearsayError {
  if (error instanceof HearsayError) return error;
  const { authenticationFailed, responseText, message } = error as Error & {
    authenticationFailed?: boolean;
    responseText?: string;
  };
  if (authenticationFailed)
    return new HearsayError('not-allowed', `${host} refuses name or password`, { cause: error });
  const said = (responseText ?? message).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ').slice(0, 200);
  return new HearsayError('fetch-failed', `${host}: ${said}`, { cause: error });
}

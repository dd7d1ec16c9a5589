import PostalMime from 'postal-mime';
import { type EntryParts, entryOf } from '../entry-of.ts';
import { DEFAULT_FEED_LIMITS } from '../feed/limits.ts';
import type { FeedEntry } from '../feed/model.ts';
import { Reading } from '../feed/reading.ts';
import { rememberRaw } from '../raw-entry.ts';
import { UnreadableError } from '../unreadable.ts';

export const largestMail = 512 << 10;

/** A mail as an entry: its subject, its text, who it says it is from. Attachments and remote pictures are not looked at. */
export interface ReadMail {
  readonly entry: FeedEntry;
  /** The address in From:, in small letters, as the mail says; it proves nothing. */
  readonly from: string | undefined;
}

/**
 * Reads a message of RFC 5322 with its MIME parts.
 * @throws UnreadableError where it is too large, or holds no text.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  if (bytes.byteLength > largestMail) throw new UnreadableError(`The mail is larger than ${largestMail} bytes.`);
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      maxHeadersSize: 64 << 10,
      attachmentEncoding: 'arraybuffer',
    });
  } catch (error) {
    throw new UnreadableError(`The mail cannot be read: ${String(error).slice(0, 200)}`);
  }
  const from = mail.from?.address?.trim().toLowerCase() || undefined;
  const parts: EntryParts = {
    id: mail.messageId ?? null,
    title: mail.subject ?? null,
    // The text that was written as text says what the HTML says, without its tricks.
    ...(mail.text?.trim() ? { text: mail.text } : { html: mail.html ?? null }),
    published: mail.date ?? null,
    author: from ?? null,
  };
  const entry = entryOf(parts, undefined, new Reading(DEFAULT_FEED_LIMITS, []));
  if (entry.text.trim() === '') throw new UnreadableError('The mail holds no text.');
  return { entry: rememberRaw(entry, () => new TextDecoder('latin1').decode(bytes)), from };
}

/** Whether a mail comes from whom a source reads: an address, or a domain. */
export function isFrom(from: string | undefined, allowed: readonly string[]): boolean {
  if (allowed.length === 0) return true;
  if (from === undefined) return false;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return allowed.some((one) => one === from || one.replace(/^@/, '') === domain);
}

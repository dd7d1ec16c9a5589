import type { FollowedKind } from '../kind.ts';

export const imapKind: FollowedKind = {
  shape: 'followed',
  about: {
    summary: 'A folder of a mailbox, read by IMAP: newsletters, tips by mail.',
    terms: 'Those of the mail provider, and of whoever writes: use a mailbox for this alone.',
    limits:
      'Messages are read once, in order, and neither marked nor moved; 512 KiB a message, attachments are not read. TLS always, but for imap:// on addresses that network.allow names.',
    credentials: 'Name and password of the mailbox.',
  },
};

import type { SentKind } from '../kind.ts';

export const mailKind: SentKind = {
  shape: 'sent',
  about: {
    summary: 'Newsletters and messages that a mail service hands over at /api/v1/mail/{source}.',
    terms: 'Those of whoever writes: subscribe with an address of your own, and take over no private mail.',
    limits: '512 KiB a message; attachments are not read. Who is in From: is what the message says and proves nothing.',
    credentials: 'A secret (whsec_…) that the mail service signs each message with, after Standard Webhooks.',
  },
};

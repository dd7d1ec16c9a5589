import type { DecisionRefused, ErrorCode, Rumour } from '@hearsay/contracts';
import { errorTable } from '@hearsay/contracts';

export interface Refused {
  readonly refused: Pick<DecisionRefused, 'code' | 'message'>;
}

/** What a decision makes of a rumour, or why it does not. */
export type Effect = { readonly rumour: Rumour } | Refused;

/** The tracker's no, with what the table of errors says unless there is more to say. */
export const refuse = (code: ErrorCode, message: string = errorTable[code].message): Refused => ({
  refused: { code, message },
});

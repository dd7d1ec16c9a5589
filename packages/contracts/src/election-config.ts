import { z } from 'zod';
import { ElectionId } from './ids.ts';
import { Duration } from './source-config.ts';
import { phases } from './words.ts';

const day = 86_400_000;

const LocalDate = z.iso.date({ message: 'must be a date such as 2014-11-30' });
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 07:00');

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** One election, or one round of it. Days begin and end where it is held. */
export const ElectionConfig = z
  .strictObject({
    id: ElectionId,
    name: z.string().min(1).max(200),
    day: LocalDate,
    timezone: z.string().refine(isTimezone, 'must be an IANA time zone such as Europe/Chisinau'),
    /** Local hours of the polls, for clocks and priorities. Polls that close before they open close on the next day. */
    polls: z.strictObject({ open: LocalTime, close: LocalTime }).default({ open: '07:00', close: '21:00' }),
    /** First day of the electoral period; 60 days before the day unless set. */
    campaign: LocalDate.optional(),
    /** Last day of counting; three days after the polls close unless set. */
    counting: LocalDate.optional(),
    /** How long after the day the result can be contested. */
    appeals: Duration.default(90 * day),
  })
  .superRefine((election, context) => {
    const { campaign, counting } = election;
    if (campaign !== undefined && campaign > election.day) {
      context.addIssue({
        code: 'custom',
        path: ['campaign'],
        message: `the electoral period begins after the day of the election, ${election.day}; set a day before it`,
      });
    }
    if (counting !== undefined && counting < election.day) {
      context.addIssue({
        code: 'custom',
        path: ['counting'],
        message: `counting ends before the day of the election, ${election.day}; set that day or a later one`,
      });
    }
  });
export type ElectionConfig = z.infer<typeof ElectionConfig>;

const FiveTimes = z.tuple([Duration, Duration, Duration, Duration, Duration], {
  error: 'must be five lengths of time, for severity 1 to 5, such as [1d, 4h, 1h, 20m, 10m]',
});

/** By when the next step of a rumour is due. What is not set here is as documented. */
export const DueConfig = z.strictObject({
  look: FiveTimes.optional(),
  assess: FiveTimes.optional(),
  answer: FiveTimes.optional(),
  /** How slowly the clock runs in a phase: 0.25 makes a quarter of an hour of an hour. */
  pace: z
    .partialRecord(z.enum(phases), z.number().min(0.01, 'must be above 0').max(100, 'must be at most 100'))
    .optional(),
});
export type DueConfig = z.infer<typeof DueConfig>;

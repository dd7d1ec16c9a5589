import { z } from 'zod';

/** The parts of a priority that have a weight. */
export const weighedParts = [
  'severity',
  'voices',
  'spread',
  'velocity',
  'burst',
  'sources',
  'reach',
  'misleads',
  'polls',
  'happened',
  'incident',
] as const;
export type WeighedPart = (typeof weighedParts)[number];

/** What makes a rumour wait: its rebuttal is public, an authority has denied it, an agency is being asked. */
export const reliefReasons = ['answered', 'denied', 'asked'] as const;
export type ReliefReason = (typeof reliefReasons)[number];

/** The part that came after the others: an installation that set those keeps them, and this one is worth nothing there. */
const late: WeighedPart = 'incident';

const Points = z.number().min(0, 'must not be below 0').max(100, 'must be at most 100');

/** How the priority of a rumour is made up. What is not set here is as documented in ARCHITECTURE.md. */
export const PriorityConfig = z.strictObject({
  /** Most points of each part: all of them or none, adding up to 100, so that a score means the same from one installation to the next. */
  weights: z
    .strictObject(
      Object.fromEntries(weighedParts.map((part) => [part, part === late ? Points.default(0) : Points])) as Record<
        WeighedPart,
        typeof Points
      >,
    )
    .superRefine((weights, context) => {
      const sum = Object.values(weights).reduce((a, b) => a + b, 0);
      if (Math.abs(sum - 100) < 0.01) return;
      const change = sum > 100 ? `take ${round(sum - 100)} away` : `add ${round(100 - sum)}`;
      context.addIssue({ code: 'custom', message: `must add up to 100 and add up to ${round(sum)}; ${change}` });
    })
    .optional(),
  /** Which share of its points a rumour loses, 0 to 1. */
  relief: z
    .partialRecord(z.enum(reliefReasons), z.number().min(0, 'must not be below 0').max(1, 'must be at most 1'))
    .optional(),
});
export type PriorityConfig = z.infer<typeof PriorityConfig>;

const round = (points: number): number => Math.round(points * 100) / 100;

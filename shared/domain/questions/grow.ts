/** What Grow asks once a change has been tried (P10), beside whether to keep, adapt or stop it. */
import type { FieldRule } from './field-rule.ts';

const answer = { limit: 1000, required: false } as const;

export const growQuestions = {
  happened: answer,
  learned: answer,
} as const satisfies Record<string, FieldRule>;

/** Asked beside them, and never waited for (P29). */
export const noticedQuestions = {
  noticed: { limit: 300, required: false },
} as const satisfies Record<string, FieldRule>;

/** Said of a colleague, never of a family. */
export const thanksQuestions = {
  thanks: { limit: 300, required: true },
} as const satisfies Record<string, FieldRule>;

/** Bounds of the numbers asked for time released (P11), both ends included. */
export const timeBounds = {
  minutes: { min: 1, max: 2400 },
  people: { min: 1, max: 500 },
} as const;

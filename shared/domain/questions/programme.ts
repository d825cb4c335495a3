/** What is asked of a programme of several teams (P32). */
import type { FieldRule } from './field-rule.ts';

export const programmeQuestions = {
  programmeName: { limit: 80, required: true, oneLine: true },
  personName: { limit: 80, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

/** What Influence asks about each person who must be on board (P9), beside where they stand. */
import type { FieldRule } from './field-rule.ts';

export const influenceQuestions = {
  role: { limit: 80, required: true, oneLine: true },
  approach: { limit: 600, required: false },
} as const satisfies Record<string, FieldRule>;

/** What is asked of a line on how a small change is going. */
import type { FieldRule } from './field-rule.ts';

export const progressQuestions = {
  progress: { limit: 600, required: true },
} as const satisfies Record<string, FieldRule>;

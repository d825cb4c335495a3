/** What is asked of a mission strand, beside the theme it came from (P25). */
import type { FieldRule } from './field-rule.ts';

export const strandQuestions = {
  mission: { limit: 80, required: false, oneLine: true },
} as const satisfies Record<string, FieldRule>;

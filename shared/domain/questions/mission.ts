/** What Mission asks of a small change, beside its scope check. */
import type { FieldRule } from './field-rule.ts';

export const missionQuestions = {
  title: { limit: 160, required: true, oneLine: true },
  benefit: { limit: 600, required: false },
} as const satisfies Record<string, FieldRule>;

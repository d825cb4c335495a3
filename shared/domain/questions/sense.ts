/** What is asked of a theme that says what is going on. */
import type { FieldRule } from './field-rule.ts';

export const senseThemeQuestions = {
  themeName: { limit: 60, required: true, oneLine: true },
  statement: { limit: 240, required: false },
  keptBy: { limit: 240, required: false },
} as const satisfies Record<string, FieldRule>;

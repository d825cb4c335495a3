/** What is asked of a reflection, and of a theme that says what is going on. */
import type { FieldRule } from './field-rule.ts';

export const reflectionQuestions = {
  reflection: { limit: 300, required: true },
} as const satisfies Record<string, FieldRule>;

export const senseThemeQuestions = {
  themeName: { limit: 60, required: true, oneLine: true },
  statement: { limit: 240, required: false },
  keptBy: { limit: 240, required: false },
} as const satisfies Record<string, FieldRule>;

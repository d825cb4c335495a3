/** What is asked of a barrier, and of a theme that barriers are put in. */
import type { FieldRule } from './field-rule.ts';

export const barrierQuestions = {
  barrier: { limit: 200, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

export const themeQuestions = {
  newTheme: { limit: 60, required: false, oneLine: true },
} as const satisfies Record<string, FieldRule>;

/** The questions of the action plan, in the order they are asked (P8). Drafts may leave any of them open. */
import type { FieldRule } from './field-rule.ts';

const answer = { limit: 1000, required: false } as const;

export const developQuestions = {
  why: answer,
  success: answer,
  steps: answer,
  accountability: answer,
} as const satisfies Record<string, FieldRule>;

/** What comes back from a card: ids from its buttons, and what a person typed in its boxes. */
import { z } from 'zod';
import { type PlanQuestion, planQuestions } from '../domain/action-plan.ts';
import { scopeAnswers } from '../domain/scope-check.ts';
import { CommandId } from './change-commands.ts';

/** The longest id a store takes. */
const longestId = 200;

export const id = z.string().min(1).max(longestId);

/**
 * Longer than any box's own limit, so that what is cut is still too long to be stored, and short
 * enough for a card that gives the words back in four boxes to stay under 80 KB.
 */
const typedLimit = 5_000;

export const typed = z
  .string()
  .transform((words) => words.slice(0, typedLimit))
  .catch('');

/** A box left alone arrives as nothing or as an empty string. */
const scope = z.enum(scopeAnswers).nullable().catch(null);

export const LogCardInput = z.object({
  commandId: CommandId,
  /** The team the card was drawn for; not there while the card still asks. */
  teamId: id.optional(),
  /** The team chosen in the card. */
  team: z.string().max(longestId).catch(''),
  title: typed,
  benefit: typed,
  scope,
});
export type LogCardInput = z.infer<typeof LogCardInput>;

export const TeamCardInput = z.object({ teamId: id.optional() });

export const ChangeCardInput = z.object({ teamId: id, changeId: id });
export type ChangeCardInput = z.infer<typeof ChangeCardInput>;

export const ChangeCommandInput = ChangeCardInput.extend({
  commandId: CommandId,
  version: z.number().int().positive(),
});
export type ChangeCommandInput = z.infer<typeof ChangeCommandInput>;

export const EditCardInput = ChangeCommandInput.extend({ title: typed, benefit: typed, scope });
export type EditCardInput = z.infer<typeof EditCardInput>;

export const PlanCardInput = ChangeCommandInput.extend(
  Object.fromEntries(planQuestions.map((question) => [question, typed])) as Record<
    PlanQuestion,
    typeof typed
  >,
);
export type PlanCardInput = z.infer<typeof PlanCardInput>;

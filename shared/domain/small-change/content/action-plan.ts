/** The action plan: its questions answered in any order and over any number of sittings (P8). */
import { developQuestions } from '../../questions/develop.ts';

export type PlanQuestion = keyof typeof developQuestions;

export const planQuestions = Object.keys(developQuestions) as PlanQuestion[];

/** An answer is null until someone has written it; blank answers are stored as null. */
export type ActionPlan = Readonly<Record<PlanQuestion, string | null>>;

export const emptyPlan = Object.fromEntries(
  planQuestions.map((question) => [question, null]),
) as ActionPlan;

export function unansweredQuestions(plan: ActionPlan): readonly PlanQuestion[] {
  return planQuestions.filter((question) => plan[question] === null);
}

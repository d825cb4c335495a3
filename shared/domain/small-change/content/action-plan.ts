/** The action plan: its questions answered in any order and over any number of sittings (P8). */
import { type Answers, findUnanswered, noAnswers, questionsOf } from '../../questions/answers.ts';
import { developQuestions } from '../../questions/develop.ts';

export type PlanQuestion = keyof typeof developQuestions;

export const planQuestions = questionsOf(developQuestions);

export type ActionPlan = Answers<PlanQuestion>;

export const emptyPlan: ActionPlan = noAnswers(planQuestions);

export function unansweredQuestions(plan: ActionPlan): readonly PlanQuestion[] {
  return findUnanswered(planQuestions, plan);
}

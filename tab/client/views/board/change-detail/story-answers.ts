/** What the team has said of a change in Develop, Influence and Grow, as questions and answers. */
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { isBefore } from '../../../../../shared/domain/journey/stage.ts';
import { planQuestions } from '../../../../../shared/domain/small-change/content/action-plan.ts';
import { learningQuestions } from '../../../../../shared/domain/small-change/content/learning.ts';
import { stanceNow } from '../../../../../shared/domain/stakeholders/stakeholder.ts';
import { text } from '../../../../../shared/text/text.ts';
import { toTimeWords } from '../../../../../shared/text/time-words.ts';
import type { Answer } from './Answers.tsx';

export type AnswersOf = { readonly title: string; readonly answers: readonly Answer[] };

/** Only what a change has come to, or what somebody has said already. */
export function toStoryAnswers(change: ChangeDetail): readonly AnswersOf[] {
  const { detail } = text.tab;
  return [
    { title: detail.plan, answers: toPlan(change), stage: 'develop' as const },
    { title: detail.people, answers: toPeople(change), stage: 'influence' as const },
    { title: detail.learning, answers: toLearning(change), stage: 'grow' as const },
    { title: detail.thanks, answers: toThanks(change), stage: 'grow' as const },
  ].filter(
    ({ answers, stage }) =>
      answers.length > 0 &&
      (!isBefore(change.stage, stage) || answers.some(({ answer }) => answer !== null)),
  );
}

function toPlan({ plan }: ChangeDetail): readonly Answer[] {
  const { questions } = text.tab.detail;
  return planQuestions.map((id) => ({ id, question: questions[id], answer: plan[id] }));
}

function toPeople({ stakeholders, nobodyElseNeeded }: ChangeDetail): readonly Answer[] {
  const people = stakeholders.map((person) => ({
    id: person.id,
    question: text.tab.detail.stands(person.role, text.stancesShort[stanceNow(person)]),
    answer: person.approach,
  }));
  const alone = {
    id: 'alone',
    question: text.tab.detail.nobodyElse,
    answer: text.influence.nobodyElse,
  };
  return nobodyElseNeeded && people.length === 0 ? [alone] : people;
}

function toLearning({ learning }: ChangeDetail): readonly Answer[] {
  const { detail } = text.tab;
  const { decision, timeReleased, livedUpTo } = learning;
  const values = livedUpTo.map(({ value }) => value).join('\n');
  return [
    ...learningQuestions.map((id) => ({
      ...{ id, question: detail.questions[id], answer: learning[id] },
    })),
    { id: 'decision', question: detail.decision, answer: decision && text.decisions[decision] },
    ...(timeReleased
      ? [{ id: 'time', question: text.grow.timeReleased, answer: toTimeWords(timeReleased) }]
      : []),
    ...(values === '' ? [] : [{ id: 'values', question: detail.livedUpTo, answer: values }]),
  ];
}

function toThanks({ thanks }: ChangeDetail): readonly Answer[] {
  return thanks.map(({ id, by, words, shared }) => ({
    id,
    question: text.tab.detail.thanksBy(by, shared),
    answer: words,
  }));
}

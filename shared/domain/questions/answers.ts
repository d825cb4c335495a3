/** What the answers to a stage's questions have in common, whichever questions there are. */

/** An answer is null until someone has written it; blank answers are stored as null. */
export type Answers<Question extends string> = Readonly<Record<Question, string | null>>;

/** As typed. What is not sent stays as it is; what is sent empty is emptied. */
export type TypedAnswers<Question extends string> = Readonly<Partial<Record<Question, string>>>;

/** In the order they are asked. */
export function questionsOf<Rules extends object>(rules: Rules): readonly (string & keyof Rules)[] {
  return Object.keys(rules) as (string & keyof Rules)[];
}

export function noAnswers<Question extends string>(asked: readonly Question[]): Answers<Question> {
  return Object.fromEntries(asked.map((question) => [question, null])) as Answers<Question>;
}

export function findUnanswered<Question extends string>(
  asked: readonly Question[],
  answers: Answers<Question>,
): readonly Question[] {
  return asked.filter((question) => answers[question] === null);
}

/** What stands in the boxes once something was typed; without anything typed, the answers there are. */
export function toTyped<Question extends string>(
  asked: readonly Question[],
  answers: Answers<Question>,
  typed?: TypedAnswers<Question>,
): Readonly<Record<Question, string>> {
  const boxes = asked.map((question) => [question, typed?.[question] ?? answers[question] ?? '']);
  return Object.fromEntries(boxes) as Record<Question, string>;
}

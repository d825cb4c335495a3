/** What happened when a change was tried, and the time it gives back: one form each. */

import type { Ambition } from '../../../shared/domain/ambition/ambition.ts';
import type { DomainError, FieldProblem } from '../../../shared/domain/errors.ts';
import {
  decisions,
  learningQuestions,
  sureness,
  timeBases,
  timeUses,
} from '../../../shared/domain/small-change/content/learning.ts';
import {
  type LearnInput,
  type TimeInput,
  valuesToChoose,
} from '../../../shared/domain/small-change/grow/grow.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import {
  type Box,
  choiceBox,
  choicesBox,
  renderForm,
  textBox,
  toChoices,
  toggleBox,
  toRefused,
} from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type GrowForm<Words> = {
  readonly change: SmallChange;
  readonly commandId: string;
  readonly words: Words;
  readonly error?: DomainError;
};

export type LearnForm = GrowForm<LearnInput> & {
  /** What somebody else wrote in the same boxes. */
  readonly meanwhile?: readonly FieldProblem[];
  /** What the team wrote at the start comes back here (P7). */
  readonly ambition: Pick<Ambition, 'values' | 'vision'>;
};

export function renderLearnForm({ change, commandId, words, ambition, ...form }: LearnForm): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    reminder: toReminder(change, ambition),
    heading: text.grow.heading(shortId(change.number)),
    subject: change.title,
    intro: text.grow.intro,
    boxes: [
      ...learningQuestions.map((question) => textBox(question, words[question] ?? '', false)),
      textBox('noticed', words.noticed ?? '', false),
      ...toValuesBoxes({ change, words, ambition }),
      choiceBox('decision', words.decision, toChoices(decisions, text.decisionHints), {
        isRequired: false,
      }),
      toggleBox('forTeamOnly', words.forTeamOnly ?? false),
    ],
    ...toRefused(form.error, undefined, form.meanwhile),
    actions: [
      submitAction(actions.save, 'grow.save', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

/** What was hoped for, beside what happened: the vision, and what success was to look like. */
function toReminder({ plan }: SmallChange, { vision }: LearnForm['ambition']): string {
  return [
    ...(vision ? [text.grow.vision(vision.vision)] : []),
    ...(plan.success ? [text.grow.success(plan.success)] : []),
  ].join('\n');
}

type Values = Pick<LearnForm, 'change' | 'words' | 'ambition'>;

/** None before the team has a value. */
function toValuesBoxes({ change, words, ambition }: Values): readonly Box[] {
  const values = valuesToChoose(change, ambition.values);
  const choices = values.map(({ id, value, opposite }) => ({
    value: id,
    title: text.grow.value(value, opposite),
  }));
  return values.length > 0 ? [choicesBox('livedUpTo', words.livedUpTo, choices)] : [];
}

export function renderTimeForm({ change, commandId, words, error }: GrowForm<TimeInput>): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    heading: text.grow.timeHeading(shortId(change.number)),
    subject: change.title,
    intro: text.grow.timeIntro,
    boxes: [
      textBox('minutes', words.minutes, true, { isMultiline: false }),
      textBox('people', words.people, true, { isMultiline: false }),
      choiceBox('use', words.use, toChoices(timeUses, text.timeUses), { isRequired: true }),
      choiceBox('basis', words.basis, toChoices(timeBases, text.timeBases), { isRequired: true }),
      choiceBox('sureness', words.sureness, toChoices(sureness, text.sureness), {
        isRequired: true,
      }),
    ],
    ...toRefused(error),
    actions: [
      submitAction(actions.save, 'grow.save-time', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

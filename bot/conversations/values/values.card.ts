/** The team's values, each with its opposite, and two boxes to add one. */
import { type Ambition, type Value, valueLimit } from '../../../shared/domain/ambition/ambition.ts';
import type { ValueInput } from '../../../shared/domain/ambition/values.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toSwitches } from '../../cards/actions.ts';
import { type Form, type FormRow, renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { toValueBoxes } from './value-boxes.ts';

export type ValuesCard = Pick<Form, 'problems' | 'notice'> & {
  readonly team: TeamRef;
  readonly ambition: Ambition;
  readonly commandId: string;
  /** What was typed, to be given back. */
  readonly words?: ValueInput;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

/** A card takes at most six buttons; two are its own. */
const otherTeamLimit = 4;

export function renderValuesCard(card: ValuesCard): Card {
  const { team, ambition, commandId, words, others, ...form } = card;
  const { values } = ambition;
  const { actions } = text.values;
  const ids = { teamId: team.id };
  /** Words that found no room are still given back. */
  const hasBoxes = values.length < valueLimit || words !== undefined;
  return renderForm({
    ...form,
    heading: text.values.heading(team.name),
    intro: introOf(values),
    rows: values.map((value) => toRow(team, value)),
    boxes: hasBoxes ? toValueBoxes(words ?? { value: '', opposite: '' }) : [],
    actions: [
      ...(hasBoxes ? [submitAction(actions.add, 'values.add', { ...ids, commandId })] : []),
      plainAction(actions.vision, 'vision.show', ids),
      ...toSwitches(others, 'values.show', otherTeamLimit),
    ],
  });
}

function introOf({ length }: readonly Value[]): string {
  const { intro, none, pressOne, full } = text.values;
  if (length === 0) return `${intro} ${none}`;
  return length < valueLimit ? `${intro} ${pressOne}` : `${full(length)} ${pressOne}`;
}

function toRow(team: TeamRef, { id, value, opposite }: Value): FormRow {
  const ids = { teamId: team.id, valueId: id };
  return {
    words: value,
    about: text.values.opposite(opposite),
    open: plainAction(text.values.open(value), 'values.open', ids),
  };
}

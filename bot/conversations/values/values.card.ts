/** The team's values, each with its opposite, and two boxes to add one. */
import { type Ambition, type Value, valueLimit } from '../../../shared/domain/ambition/ambition.ts';
import type { ValueInput } from '../../../shared/domain/ambition/values.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { toTextBoxes } from '../../cards/text-boxes.ts';
import template from './values.card.json' with { type: 'json' };

export type ValuesCard = {
  readonly team: TeamRef;
  readonly ambition: Ambition;
  readonly commandId: string;
  /** What was typed, to be given back. */
  readonly words?: ValueInput;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
};

/** A card takes at most six buttons; two are its own. */
const otherTeamLimit = 4;

const render = createCard(template);

export function renderValuesCard({ team, ambition, words, ...card }: ValuesCard): Card {
  const heading = text.values.heading(team.name);
  const { values } = ambition;
  const isFull = values.length >= valueLimit;
  /** Words that found no room are still given back. */
  const hasBoxes = !isFull || words !== undefined;
  const { value, opposite } = words ?? { value: '', opposite: '' };
  const { actions, intro, pressOne } = text.values;
  return render({
    heading,
    fallbackText: text.cards.fallback(`${heading}.`),
    intro: values.length === 0 ? intro : `${intro} ${pressOne}`,
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    values: values.map((each) => toRow(team.id, each)),
    hasNote: values.length === 0 || isFull,
    note: isFull ? text.values.full(values.length) : text.values.none,
    boxes: hasBoxes ? toTextBoxes({ value, opposite }, card.problems) : [],
    actions: [
      ...(hasBoxes
        ? [submitAction(actions.add, 'values.add', { teamId: team.id, commandId: card.commandId })]
        : []),
      plainAction(actions.vision, 'vision.show', { teamId: team.id }),
      ...card.others
        .slice(0, otherTeamLimit)
        .map(({ id, name }) => plainAction(name, 'values.show', { teamId: id })),
    ],
  });
}

function toRow(teamId: string, { id, value, opposite }: Value) {
  return {
    teamId,
    valueId: id,
    value,
    opposite: text.values.opposite(opposite),
    open: text.values.open(value),
  };
}

/** One part of a team's set-up as a short card of boxes. */
import type { SetUpPart } from '../../../shared/domain/team/settings.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import {
  type Choice,
  choiceBox,
  choicesBox,
  dayBox,
  type Form,
  type Box as FormBox,
  renderForm,
  textBox,
  timeBox,
} from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { type Box, type BoxName, toBoxes } from './set-up-boxes.ts';

export type SetUpForm = Pick<Form, 'problems' | 'notice'> & {
  readonly team: Team;
  readonly part: SetUpPart;
  readonly commandId: string;
  /** What was typed and chosen, to be given back; without it, how the team stands. */
  readonly words?: Readonly<Record<BoxName, string>>;
};

/** People that can be ticked at a glance; a longer list is folded away. */
const glance = 8;

export function renderSetUpForm({ team, part, words, commandId, ...form }: SetUpForm): Card {
  const boxes = toBoxes(team, part);
  const listed = boxes.find(({ id }) => id === 'supervisors')?.choices?.length ?? 0;
  const guests = boxes.find(({ id }) => id === 'guests')?.choices?.map(({ value }) => value);
  const isCut = part === 'people' && listed < team.members.length;
  const ids = {
    ...{ teamId: team.id, version: team.version, commandId },
    ...(guests && { guestsAsked: guests.join(',') }),
  };
  return renderForm({
    ...form,
    ...text.setUp.forms[part],
    boxes: boxes.map((box) => toFormBox(box, words?.[box.id] ?? box.value)),
    closing: isCut ? text.setUp.notAllListed(listed) : '',
    actions: [
      submitAction(text.cards.actions.save, `set-up.save-${part}`, ids),
      plainAction(text.setUp.actions.back, 'set-up.show', { teamId: team.id }),
    ],
  });
}

function toFormBox(box: Box, value: string): FormBox {
  const { id, kind, isRequired, choices = [], min = '', max = '' } = box;
  const placeholder = text.fields.councilPlaceholder;
  switch (kind) {
    case 'text':
      return textBox(id, value, isRequired, { isMultiline: false, placeholder });
    case 'people': {
      const style = choices.length > glance ? 'compact' : 'expanded';
      return choicesBox(id, keepListed(value, choices), choices, { isRequired, style });
    }
    case 'choice':
      return choiceBox(id, value, choices, { isRequired, style: 'compact' });
    case 'date':
      return dayBox(id, value, isRequired);
    case 'time':
      return timeBox(id, value, { min, max });
  }
}

/** Somebody who has left since cannot be ticked any more. */
function keepListed(ids: string, choices: readonly Choice[]): readonly string[] {
  const listed = new Set(choices.map(({ value }) => value));
  return ids.split(',').filter((id) => listed.has(id));
}

/** One part of a team's set-up as a short card of boxes. */
import { waitingGuests } from '../../../shared/domain/team/guests.ts';
import type { SetUpPart } from '../../../shared/domain/team/settings.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import {
  choiceBox,
  dayBox,
  type Form,
  type Box as FormBox,
  onePersonBox,
  renderForm,
  textBox,
  timeBox,
} from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { toPeopleRows } from './people-boxes.ts';
import { type Box, type BoxName, toBoxes } from './set-up-boxes.ts';

export type SetUpForm = Pick<Form, 'problems' | 'notice'> & {
  readonly team: Team;
  readonly part: SetUpPart;
  readonly commandId: string;
  /** Whose role is to be changed, where somebody was pressed. */
  readonly personId?: string | undefined;
  /** What was typed and chosen, to be given back; without it, how the team stands. */
  readonly words?: Readonly<Record<BoxName, string>>;
};

export function renderSetUpForm({
  team,
  part,
  words,
  personId,
  commandId,
  ...form
}: SetUpForm): Card {
  const boxes = toBoxes(team, part, personId);
  const listed = boxes.find(({ id }) => id === 'person')?.choices?.length ?? 0;
  const isCut = part === 'people' && listed < team.members.length + waitingGuests(team).length;
  const ids = { teamId: team.id, version: team.version, commandId };
  return renderForm({
    ...form,
    ...text.setUp.forms[part],
    rows: part === 'people' ? toPeopleRows(team) : [],
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
    case 'person':
      return onePersonBox(id, value, choices, isRequired);
    case 'choice':
      return choiceBox(id, value, choices, { isRequired, style: 'compact' });
    case 'date':
      return dayBox(id, value, isRequired);
    case 'time':
      return timeBox(id, value, { min, max });
  }
}

/** One part of a team's set-up as a short card of boxes. */
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { SetUpPart } from '../../../shared/domain/set-up/settings.ts';
import type { Team } from '../../../shared/domain/team.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import type { Choice } from '../../cards/form.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { type Box, type BoxName, toBoxes } from './set-up-boxes.ts';
import template from './set-up-form.card.json' with { type: 'json' };

export type SetUpForm = {
  readonly team: Team;
  readonly part: SetUpPart;
  readonly commandId: string;
  /** What was typed and chosen, to be given back; without it, how the team stands. */
  readonly words?: Readonly<Record<BoxName, string>>;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
};

/** People that can be ticked at a glance; a longer list is searched by typing where Teams can. */
const glance = 8;

const render = createCard(template);

export function renderSetUpForm({ team, part, words, ...form }: SetUpForm): Card {
  const { heading, intro } = text.setUp.forms[part];
  const errors = toFieldSentences(form.problems);
  const boxes = toBoxes(team, part);
  const listed = boxes.find(({ kind }) => kind === 'people')?.choices?.length ?? 0;
  const isCut = part === 'people' && listed < team.members.length;
  const ids = { teamId: team.id, version: team.version, commandId: form.commandId };
  return render({
    heading,
    fallbackText: text.cards.fallback(`${heading}.`),
    intro,
    hasNotice: form.notice !== undefined,
    notice: form.notice ?? '',
    boxes: boxes.map((box) => toDrawn(box, words?.[box.id] ?? box.value, errors[box.id])),
    hasNote: isCut,
    note: text.setUp.notAllListed(listed),
    actions: [
      submitAction(text.cards.actions.save, `set-up.save-${part}`, ids),
      plainAction(text.setUp.actions.back, 'set-up.show', { teamId: team.id }),
    ],
  });
}

function toDrawn(box: Box, value: string, error: string | undefined) {
  const { choices = [], min = '', max = '' } = box;
  return {
    ...{ id: box.id, kind: box.kind, isRequired: box.isRequired, choices, min, max },
    value: box.kind === 'people' ? keepListed(value, choices) : value,
    style: choices.length > glance ? 'filtered' : 'expanded',
    label: text.fields[box.id],
    placeholder: text.fields.councilPlaceholder,
    missing: text.problems.missing[box.id],
    error: error ?? '',
    hasError: error !== undefined,
  };
}

/** Somebody who has left since cannot be ticked any more. */
function keepListed(ids: string, choices: readonly Choice[]): string {
  const listed = new Set(choices.map(({ value }) => value));
  return ids
    .split(',')
    .filter((id) => listed.has(id))
    .join(',');
}

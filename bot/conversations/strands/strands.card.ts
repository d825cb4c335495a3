/** The mission strands, and the card they are chosen with. */
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { strandChoices } from '../../../shared/domain/strands/choose-strands.ts';
import { shownStrands } from '../../../shared/domain/strands/shown.ts';
import type { Strands } from '../../../shared/domain/strands/strands.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { choicesBox, renderForm } from '../../cards/form.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

export function renderStrandsCard(team: TeamRef, current: Strands, notice?: string): Card {
  const strands = shownStrands(current);
  const ids = { teamId: team.id };
  const isEmpty = strands.length === 0;
  return renderListCard({
    heading: text.strands.heading(team.name),
    intro: isEmpty ? text.strands.none : text.strands.intro,
    notice,
    groups: [
      {
        rows: strands.map(({ name: words, votes }) => ({
          words,
          ...(votes !== null && { about: text.strands.votes(votes) }),
        })),
      },
    ],
    actions: [
      ...(isEmpty ? [] : [nextAction(text.verbs.logChange, 'log.open', {})]),
      plainAction(text.barriers.actions.show, 'barriers.show', ids),
    ],
  });
}

export type ChooseCard = {
  readonly team: TeamRef;
  readonly current: Strands;
  readonly commandId: string;
  readonly chosen: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
};

export function renderChooseCard({ team, current, commandId, ...card }: ChooseCard): Card {
  const ids = { teamId: team.id, version: current.version, commandId };
  const choices = strandChoices(current).map(({ id, name, votes }) => ({
    value: id,
    title: votes === null ? name : text.strands.choice(name, votes),
  }));
  return renderForm({
    ...{ problems: card.problems, notice: card.notice ?? '' },
    heading: text.strands.chooseHeading,
    intro: text.strands.chooseIntro,
    boxes: [choicesBox('strands', card.chosen, choices)],
    actions: [
      submitAction(text.strands.submit, 'strands.choose', ids),
      plainAction(text.strands.actions.show, 'strands.show', { teamId: team.id }),
    ],
  });
}

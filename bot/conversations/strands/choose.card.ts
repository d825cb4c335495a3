/** The card mission strands are chosen with, from the themes of a vote (P6). */
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { strandChoices, type Ticked } from '../../../shared/domain/strands/choose-strands.ts';
import type { Strands } from '../../../shared/domain/strands/strands.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { choicesBox, renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type ChooseCard = {
  readonly team: TeamRef;
  readonly current: Strands;
  readonly commandId: string;
  readonly chosen: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
};

/** `ticked`: whose choice stands in the boxes to begin with; null where it is the person's own. */
type ChooseFromVoteCard = ChooseCard & { readonly ticked: Ticked | null };

export function renderChooseCard({ team, current, commandId, ...card }: ChooseFromVoteCard): Card {
  const ids = { teamId: team.id, version: current.version, commandId };
  const choices = strandChoices(current).map(({ id, name, votes }) => ({
    value: id,
    title: votes === null ? name : text.strands.choice(name, votes),
  }));
  return renderForm({
    ...{ problems: card.problems, notice: card.notice ?? '' },
    heading: text.strands.chooseHeading,
    intro: [text.strands.chooseIntro, ...toTickedWords(card.ticked)].join(' '),
    boxes: [choicesBox('strands', card.chosen, choices)],
    actions: [
      submitAction(text.strands.submit, 'strands.choose', ids),
      plainAction(text.strands.actions.show, 'strands.show', { teamId: team.id }),
    ],
  });
}

function toTickedWords(ticked: Ticked | null): readonly string[] {
  return ticked && ticked.ids.length > 0 ? [text.strands.ticked[ticked.by]] : [];
}

/** Going back to an earlier stage: which one, and why. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { earlierStages, type Stage } from '../../../shared/domain/journey/stage.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { choiceBox, renderForm, textBox, toChoices, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type BackForm = {
  readonly change: SmallChange;
  readonly commandId: string;
  readonly reason: string;
  readonly to: Stage | null;
  readonly error?: DomainError;
};

export function renderBackForm({ change, commandId, reason, to, error }: BackForm): Card {
  const ids = toIds(change);
  const earlier = earlierStages(change.stage);
  const { actions } = text.cards;
  return renderForm({
    heading: text.move.backHeading(shortId(change.number)),
    subject: change.title,
    intro: text.move.backIntro,
    boxes: [
      choiceBox('to', to ?? earlier[0] ?? null, toChoices(earlier, text.stages), {
        isRequired: true,
      }),
      textBox('reason', reason, true),
    ],
    ...toRefused(error),
    actions: [
      submitAction(actions.moveBack, 'move.back', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

/** Handing a change on: to whom, or to nobody in particular, and one line for them. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { keepWordsAction, plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { onePersonBox, renderForm, textBox, toRefused } from '../../cards/form.ts';
import { toPeopleChoices } from '../../cards/people-choices.ts';
import type { Card } from '../../cards/render-card.ts';

export type HandOnForm = {
  readonly change: SmallChange;
  readonly team: Team;
  readonly commandId: string;
  readonly words: { readonly nextOwner: string; readonly nextShouldKnow: string };
  /** They are leaving the team, and came here from all they look after. */
  readonly leaving?: true | undefined;
  readonly error?: DomainError | undefined;
};

const listBytes = 8_000;

export function renderHandOnForm(form: HandOnForm): Card {
  const { change, team, commandId, words, leaving, error } = form;
  const ids = toIds(change);
  const data = { ...ids, commandId, ...(leaving && { leaving }) };
  const { actions } = text.cards;
  const others = team.members.filter(({ id }) => id !== change.owner?.id);
  return renderForm({
    heading: text.own.heading(shortId(change.number)),
    subject: change.title,
    intro: text.own.intro,
    boxes: [
      onePersonBox('nextOwner', words.nextOwner, toPeopleChoices(others, listBytes)),
      textBox('nextShouldKnow', words.nextShouldKnow, false, {
        placeholder: text.fields.nextShouldKnowPlaceholder,
      }),
    ],
    ...toRefused(error),
    actions: [
      submitAction(actions.handOn, 'own.hand-on', data),
      keepWordsAction(actions.nobodyInParticular, 'own.let-go', data),
      leaving
        ? plainAction(text.own.leaving.back, 'own.leaving', {})
        : plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

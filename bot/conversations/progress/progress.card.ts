/** The boxes a line of progress is told with: of one change, or of one still to choose. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { FoundChange } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { asNext, keepWordsAction, plainAction, submitAction, toIds } from '../../cards/actions.ts';
import {
  type Choice,
  choiceBox,
  type Form,
  renderForm,
  textBox,
  toRefused,
} from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type ProgressForm = {
  readonly change: SmallChange;
  readonly commandId: string;
  /** As typed. */
  readonly progress: string;
  /** Somebody said something of the change, and did not ask for it to be kept. */
  readonly offered?: boolean;
  /** What stands in it was a message of theirs. */
  readonly isMessage?: boolean;
  readonly error?: DomainError | undefined;
};

export function renderProgressForm(form: ProgressForm): Card {
  const { change, commandId, progress, offered = false } = form;
  const { actions } = text.cards;
  const id = shortId(change.number);
  const ids = toIds(change);
  return renderForm({
    heading: offered ? text.progress.offer(id) : text.progress.heading(id),
    subject: change.title,
    intro: offered ? text.progress.offerIntro : text.progress.intro,
    boxes: [textBox('progress', progress, true, { placeholder: text.fields.progressPlaceholder })],
    ...toRefused(form.error),
    isMessage: form.isMessage ?? false,
    actions: [
      submitAction(offered ? actions.keep : actions.save, 'progress.submit', { ...ids, commandId }),
      offered
        ? plainAction(actions.notNow, 'log.not-now', {})
        : plainAction(actions.backTo(id), 'change.show', ids),
    ],
  });
}

/** As many as a card can hold with the longest titles; the others have their short id. */
const choiceLimit = 30;

export type ChooseForm = {
  readonly heading: string;
  readonly commandId: string;
  readonly progress: string;
  /** The value of the one chosen, or empty. */
  readonly chosen: string;
  readonly found: readonly FoundChoice[];
  readonly saysTeam: boolean;
  readonly error?: DomainError | undefined;
};

type FoundChoice = {
  readonly change: Pick<FoundChange['change'], 'id' | 'teamId' | 'number' | 'title'>;
  readonly team: FoundChange['team'];
};

/** Its boxes may be empty when it is left for another card, so the bot says what is missing and not the client. */
export function renderChooseForm(form: ChooseForm): Card {
  const { actions } = text.cards;
  const { commandId, found } = form;
  const isNew = keepWordsAction(actions.isNew, 'log.from-words', {});
  const notNow = plainAction(actions.notNow, 'log.not-now', {});
  const keep = submitAction(actions.keep, 'progress.submit-chosen', { commandId });
  return renderForm({
    heading: form.heading,
    boxes: [
      textBox('progress', form.progress, false, { placeholder: text.fields.progressPlaceholder }),
      ...(found.length > 0 ? [toChangeBox(form)] : []),
    ],
    ...toTold(form),
    actions: found.length > 0 ? [keep, isNew, notNow] : [asNext(isNew), notNow],
  });
}

function toChangeBox({ found, chosen, saysTeam }: ChooseForm) {
  const choices = found.slice(0, choiceLimit).map((each) => toChoice(each, saysTeam));
  return choiceBox('change', chosen, choices, { isRequired: false, style: 'compact' });
}

function toChoice({ change, team }: FoundChoice, saysTeam: boolean): Choice {
  const title = text.progress.choice(shortId(change.number), change.title);
  return {
    value: `${change.teamId} ${change.id}`,
    title: saysTeam ? text.progress.choiceIn(team.name, title) : title,
  };
}

function toTold({ found, error }: ChooseForm): Pick<Form, 'problems' | 'notice' | 'closing'> {
  if (found.length === 0) return { problems: [], notice: text.progress.noneOpen };
  const closing = found.length > choiceLimit ? { closing: text.progress.notListed } : {};
  return { ...toRefused(error), ...closing };
}

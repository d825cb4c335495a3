/** Asking for a yes: the form to send it, and the card a leader answers. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type Ask, askAnswers } from '../../../shared/domain/small-change/asks.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import { toAnswerWords, toAskedWords } from '../../../shared/text/ask-words.ts';
import { text } from '../../../shared/text/text.ts';
import { asNext, type CardAction, plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { choiceBox, renderForm, textBox, toRefused } from '../../cards/form.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './ask.card.json' with { type: 'json' };

export type AskForm = {
  readonly change: SmallChange;
  readonly team: Team;
  readonly viewerId: string;
  readonly commandId: string;
  readonly words: { readonly of: string; readonly ofRole: string; readonly words: string };
  readonly error?: DomainError;
};

export function renderAskForm({ change, team, words, error, ...form }: AskForm): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    heading: text.ask.formHeading(shortId(change.number)),
    subject: change.title,
    intro: text.ask.formIntro,
    boxes: [
      choiceBox('of', words.of, toPeople(team, form.viewerId), {
        isRequired: false,
        style: 'compact',
      }),
      textBox('ofRole', words.ofRole, false, {
        isMultiline: false,
        placeholder: text.fields.rolePlaceholder,
      }),
      textBox('words', words.words, false, { placeholder: text.fields.wordsPlaceholder }),
    ],
    ...toRefused(error),
    actions: [
      submitAction(actions.sendAsk, 'ask.send', { ...ids, commandId: form.commandId }),
      plainAction(actions.whoToWin, 'influence.open', ids),
    ],
  });
}

/** Leaders first: it is mostly theirs to say yes. */
function toPeople({ members }: Team, viewerId: string) {
  const order = ['leader', 'supervisor', 'facilitator', 'practitioner'] as const;
  const rank = ({ role }: Member) => order.indexOf(role);
  return members
    .filter(({ id }) => id !== viewerId)
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ id, name, role }) => ({ value: id, title: text.ask.person(name, text.roles[role]) }));
}

export type AskCard = {
  readonly change: SmallChange;
  readonly ask: Ask;
  readonly newId: () => string;
  readonly notice?: string;
};

const render = createCard(template);

export function renderAskCard({ change, ask, newId, notice = '' }: AskCard): Card {
  const { why, success } = change.plan;
  const intro = ask.of ? text.ask.intro(ask.by.name) : text.ask.introOfRole(toAskedWords(ask));
  return render({
    fallbackText: text.cards.fallback(`${intro} ${change.title}`),
    hasNotice: notice !== '',
    notice,
    intro,
    title: change.title,
    hasBenefit: change.benefit !== null,
    benefit: change.benefit ?? '',
    hasWords: ask.words !== null,
    words: ask.words === null ? '' : text.quote(ask.words),
    answers: [
      ...(why === null ? [] : [{ label: text.tab.detail.questions.why, words: why }]),
      ...(success === null ? [] : [{ label: text.tab.detail.questions.success, words: success }]),
    ],
    closing: ask.answer ? toAnswerWords(ask) : ask.of ? text.ask.closing : text.ask.closingOfRole,
    actions: toActions(change, ask, newId),
  });
}

/** What is said already is not offered again; anybody may think again. */
function toActions(change: SmallChange, ask: Ask, newId: () => string): readonly CardAction[] {
  const ids = { ...toIds(change), askId: ask.id };
  const command = { ...ids, commandId: newId() };
  const { actions } = text.cards;
  const all = {
    yes: plainAction(ask.of ? actions.sayYes : actions.theySaidYes, 'ask.answer', {
      ...command,
      answer: 'yes',
    }),
    'not-yet': plainAction(
      ask.of ? actions.sayNotYet : actions.theySaidNotYet,
      'ask.open-not-yet',
      ids,
    ),
    'lets-talk': plainAction(ask.of ? actions.letsTalk : actions.theyWantToTalk, 'ask.answer', {
      ...command,
      answer: 'lets-talk',
    }),
  };
  const offered = askAnswers.filter((each) => each !== ask.answer?.answer).map((each) => all[each]);
  const open = plainAction(actions.open(shortId(change.number)), 'change.show', ids);
  if (ask.answer) return [...offered, open];
  const [yes, ...others] = offered;
  return yes ? [asNext(yes), ...others, open] : [open];
}

export type NotYetForm = {
  readonly change: SmallChange;
  readonly ask: Ask;
  readonly commandId: string;
  readonly because: string;
  readonly error?: DomainError;
};

export function renderNotYetForm({ change, ask, commandId, because, error }: NotYetForm): Card {
  const ids = { ...toIds(change), askId: ask.id };
  const { actions } = text.cards;
  return renderForm({
    heading: text.ask.notYetHeading,
    subject: change.title,
    intro: ask.of ? text.ask.notYetIntro(ask.by.name) : text.ask.notYetIntroOfRole,
    boxes: [textBox('because', because, true)],
    ...toRefused(error),
    actions: [
      submitAction(actions.sendAnswer, 'ask.say-not-yet', { ...ids, commandId }),
      plainAction(actions.backToAsk, 'ask.show', ids),
    ],
  });
}

/** Who must be on board for a change: the list, and one person of it. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { StakeholderInput } from '../../../shared/domain/small-change/influence.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import {
  type Stakeholder,
  says,
  stanceNow,
  stances,
} from '../../../shared/domain/stakeholders/stakeholder.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { toAnswerWords } from '../../../shared/text/ask-words.ts';
import { toDayMonthWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { choiceBox, dayBox, renderForm, textBox, toChoices, toRefused } from '../../cards/form.ts';
import { toPeopleChoices } from '../../cards/people-choices.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './influence.card.json' with { type: 'json' };

const render = createCard(template);

export function renderPeopleCard(change: SmallChange, newId: () => string, notice = ''): Card {
  const ids = toIds(change);
  const heading = text.influence.heading(shortId(change.number));
  const intro = toIntro(change);
  const { actions } = text.cards;
  return render({
    ...{ heading, intro, notice, title: change.title },
    fallbackText: text.cards.fallback(heading),
    hasNotice: notice !== '',
    hasIntro: intro !== '',
    people: change.stakeholders.map((person) => toRow(person, ids)),
    asks: change.asks.map((ask) => ({ words: toAnswerWords(ask) })),
    actions: [
      nextAction(actions.addSomebody, 'influence.add', ids),
      ...(change.nobodyElseNeeded
        ? []
        : [
            plainAction(actions.nobodyElse, 'influence.nobody-else', {
              ...ids,
              commandId: newId(),
            }),
          ]),
      plainAction(text.verbs.askForAYes, 'ask.open', ids),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

function toIntro({ stakeholders, nobodyElseNeeded }: SmallChange): string {
  if (nobodyElseNeeded) return text.influence.nobodyElse;
  return stakeholders.length === 0 ? text.influence.none : '';
}

function toRow(person: Stakeholder, ids: ReturnType<typeof toIds>) {
  const { influence, stancesShort } = text;
  const about = [
    ...(person.say ? [text.says[person.say]] : []),
    ...(person.nextTalkOn ? [toNextTalk(person, person.nextTalkOn)] : []),
  ].join('. ');
  return {
    role: person.role,
    stance: stancesShort[stanceNow(person)],
    approach: person.approach ?? influence.noApproach,
    about,
    hasAbout: about !== '',
    open: influence.open(person.role),
    data: { ...ids, stakeholderId: person.id },
  };
}

/** As it was typed and chosen: whoever has the next conversation by their id. */
export type StakeholderWords = Omit<StakeholderInput, 'nextTalkBy'> & {
  readonly nextTalkBy: string;
};

/** What the list of people may weigh. */
const listBytes = 8_000;

function toNextTalk({ nextTalkBy }: Stakeholder, day: string): string {
  const { nextTalk, nextTalkWith } = text.influence;
  const words = toDayMonthWords(day);
  return nextTalkBy ? nextTalkWith(words, nextTalkBy.name) : nextTalk(words);
}

export type StakeholderForm = {
  readonly change: SmallChange;
  readonly commandId: string;
  readonly team: Team;
  readonly words: StakeholderWords;
  readonly error?: DomainError;
};

export function renderStakeholderForm({
  change,
  team,
  commandId,
  words,
  error,
}: StakeholderForm): Card {
  const { stakeholderId } = words;
  const ids = toIds(change);
  const { rolePlaceholder, approachPlaceholder } = text.fields;
  const { actions } = text.cards;
  return renderForm({
    heading: text.influence.addHeading,
    subject: change.title,
    boxes: [
      textBox('role', words.role, true, { isMultiline: false, placeholder: rolePlaceholder }),
      choiceBox('stance', words.stance, toChoices(stances, text.stances), { isRequired: true }),
      choiceBox('say', words.say, toChoices(says, text.says), {
        isRequired: false,
        style: 'compact',
      }),
      textBox('approach', words.approach, false, { placeholder: approachPlaceholder }),
      dayBox('nextTalkOn', words.nextTalkOn),
      choiceBox('nextTalkBy', words.nextTalkBy, toPeopleChoices(team.members, listBytes), {
        isRequired: false,
        style: 'compact',
      }),
    ],
    ...toRefused(error),
    actions: [
      submitAction(actions.save, 'influence.save', {
        ...{ ...ids, commandId },
        ...(stakeholderId !== null && { stakeholderId }),
      }),
      ...toTakeOff(change, stakeholderId, commandId),
      plainAction(actions.whoToWin, 'influence.open', ids),
    ],
  });
}

/** Only of somebody who is on the list. */
function toTakeOff({ stakeholders, ...change }: SmallChange, known: string | null, id: string) {
  if (known === null || !stakeholders.some((each) => each.id === known)) return [];
  const data = { ...toIds(change), commandId: id, stakeholderId: known };
  return [plainAction(text.influence.takeOff, 'influence.take-off', data)];
}

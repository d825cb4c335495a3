/** The card on which somebody says what helped or got in the way, and the one that says it is said (P5, P19). */
import type { BarrierKeeping } from '../../../shared/domain/barriers/barriers.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { Hint } from '../../../shared/domain/gathered/gathered.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import {
  type Reflection,
  reflectionHints,
  reflectionKeepings,
} from '../../../shared/domain/sensemaking/reflections.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type CardAction, nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { type Box, choiceBox, renderForm, textBox, toChoices } from '../../cards/form.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** Without a command id: see `reflect`. */
export type ReflectCard = {
  readonly words: string;
  readonly hint: Hint | null;
  readonly keep: BarrierKeeping | null;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string | undefined;
  readonly signpost?: string | undefined;
  /** Somebody has said already that the names in it are colleagues'. */
  readonly isAnswered?: boolean;
  /** What stands in it was a message of theirs. */
  readonly isMessage?: boolean;
  /** For whose wall it is; several to choose from. */
  readonly teams: readonly TeamRef[];
  readonly teamId: string | undefined;
  /** It was opened from the draft of the blueprint. */
  readonly isOnDraft?: boolean | undefined;
  /** In company it can only be said by name. */
  readonly inCompany: boolean;
};

export function renderReflectCard({ words, teams, inCompany, ...card }: ReflectCard): Card {
  const { reflectInChat: inChat, barriers } = text;
  const { title, hints, howThisWorks, submit } = text.tab.sense.reflect;
  const [only, ...rest] = teams;
  const one = rest.length === 0 ? only : undefined;
  const intro = one ? inChat.introFor(one.name) : inChat.intro;
  const ids: CardAction['data'] = one ? { teamId: one.id } : {};
  const from: CardAction['data'] = card.isOnDraft ? { isOnDraft: true } : {};
  const teamId = one?.id ?? card.teamId;
  return renderForm({
    heading: title,
    intro: card.isOnDraft ? inChat.onDraft(intro) : intro,
    notice: card.notice ?? '',
    boxes: [
      textBox('reflection', words, true, { placeholder: text.fields.reflectionPlaceholder }),
      choiceBox('hint', card.hint, toChoices(reflectionHints, hints), { isRequired: true }),
      ...(one ? [] : [toTeamBox(teams, card.teamId)]),
      ...(inCompany ? [] : [toKeepBox(card.keep)]),
    ],
    problems: card.problems,
    isAnswered: card.isAnswered ?? false,
    isMessage: card.isMessage ?? false,
    signpost: card.signpost,
    promise: inCompany ? [] : barriers.raise.promise,
    details: inCompany ? undefined : howThisWorks,
    closing: inCompany ? inChat.byNameHere : '',
    actions: [
      submitAction(inCompany ? inChat.submitByName : submit, 'reflect.submit', { ...ids, ...from }),
      ...(card.isOnDraft && teamId !== undefined
        ? [plainAction(inChat.actions.backToDraft, 'draft.show', { teamId })]
        : []),
    ],
  });
}

function toTeamBox(teams: readonly TeamRef[], teamId?: string): Box {
  const choices = teams.map(({ id, name }) => ({ value: id, title: name }));
  return choiceBox('team', teamId ?? null, choices, { isRequired: true, style: 'compact' });
}

function toKeepBox(keep: BarrierKeeping | null): Box {
  const choices = toChoices(reflectionKeepings, text.reflectInChat.keeps);
  return choiceBox('keep', keep, choices, { isRequired: true });
}

type ToWall = Pick<Deps, 'linkToTab'>;

/** Of a confidential one the words are not said again: the chat keeps what stands in it. */
export function renderSaidCard(teamId: string, deps: ToWall, byName?: Reflection): Card {
  const { reflectInChat: inChat } = text;
  const { said, hints, takeBack } = text.tab.sense.reflect;
  return renderListCard({
    heading: byName ? said['by-name'] : inChat.said,
    groups: byName ? [{ rows: [{ words: byName.words, about: hints[byName.hint] }] }] : [],
    closing: byName ? inChat.nextByName : inChat.nextConfidential,
    actions: [
      plainAction(inChat.actions.another, 'reflect.open', {}),
      ...(byName
        ? [plainAction(takeBack, 'reflect.take-back', { teamId, reflectionId: byName.id })]
        : []),
    ],
    links: toWall(deps),
  });
}

export function renderTakenBackCard(deps: ToWall): Card {
  return renderListCard({
    heading: text.tab.sense.reflect.takenBack,
    groups: [],
    actions: [nextAction(text.reflectInChat.actions.say, 'reflect.open', {})],
    links: toWall(deps),
  });
}

function toWall({ linkToTab }: ToWall) {
  return [{ title: text.blueprintInChat.actions.openWall, url: linkToTab('blueprint/sort') }];
}

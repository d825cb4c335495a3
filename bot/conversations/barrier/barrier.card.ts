/** The card a barrier is raised with, and the one that says it is. */
import {
  type Barrier,
  type BarrierKeeping,
  barrierKeepings,
} from '../../../shared/domain/barriers/barriers.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { type Box, choiceBox, renderForm, textBox, toChoices } from '../../cards/form.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** Without a command id: see `raiseBarrier`. */
export type BarrierCard = {
  readonly words: string;
  readonly keep: BarrierKeeping | null;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string | undefined;
  readonly signpost?: string | undefined;
  /** Somebody has said already that the names in it are colleagues'. */
  readonly isAnswered?: boolean;
  /** What stands in it was a message of theirs. */
  readonly isMessage?: boolean;
  /** Where it goes; several to choose from. */
  readonly teams: readonly TeamRef[];
  readonly teamId: string | undefined;
  /** In company it can only be raised by name. */
  readonly inCompany: boolean;
};

export function renderBarrierCard({ words, teams, inCompany, ...card }: BarrierCard): Card {
  const { raise } = text.barriers;
  const asksTeam = teams.length > 1;
  const [only] = teams;
  const ids: CardAction['data'] = asksTeam || !only ? {} : { teamId: only.id };
  return renderForm({
    heading: raise.heading,
    intro: asksTeam || !only ? raise.intro : raise.introFor(only.name),
    notice: card.notice ?? '',
    boxes: [
      textBox('barrier', words, true, { placeholder: text.fields.barrierPlaceholder }),
      ...(asksTeam ? [toTeamBox(teams, card.teamId)] : []),
      ...(inCompany ? [] : [toKeepBox(card.keep)]),
    ],
    problems: card.problems,
    isAnswered: card.isAnswered ?? false,
    isMessage: card.isMessage ?? false,
    signpost: card.signpost,
    promise: inCompany ? [] : raise.promise,
    details: inCompany ? undefined : raise.howThisWorks,
    closing: inCompany ? raise.byNameHere : '',
    actions: [submitAction(inCompany ? raise.submitByName : raise.submit, 'barrier.submit', ids)],
  });
}

function toTeamBox(teams: readonly TeamRef[], teamId?: string): Box {
  const choices = teams.map(({ id, name }) => ({ value: id, title: name }));
  return choiceBox('team', teamId ?? null, choices, { isRequired: true, style: 'compact' });
}

function toKeepBox(keep: BarrierKeeping | null): Box {
  const choices = toChoices(barrierKeepings, text.barriers.raise.keeps);
  return choiceBox('keep', keep, choices, { isRequired: true });
}

/** Of a confidential barrier the words are not said again: the chat keeps what stands in it. */
export function renderRaisedCard(team: TeamRef, byName?: Barrier): Card {
  const { raised, actions } = text.barriers;
  const ids = { teamId: team.id };
  return renderListCard({
    heading: byName ? raised.byName(team.name) : raised.confidential(team.name),
    groups: byName ? [{ rows: [{ words: byName.text }] }] : [],
    closing: byName ? raised.nextByName : raised.nextConfidential,
    actions: [
      nextAction(actions.show, 'barriers.show', ids),
      plainAction(actions.raise, 'barrier.open', {}),
      ...(byName
        ? [plainAction(actions.takeBack, 'barriers.take-back', { ...ids, barrierId: byName.id })]
        : []),
    ],
  });
}

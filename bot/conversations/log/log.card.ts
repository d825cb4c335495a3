/** The card a small change is logged with: three boxes, and the words already typed in the first. */
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import type { ScopeAnswer } from '../../../shared/domain/small-change/content/scope-check.ts';
import { text } from '../../../shared/text/text.ts';
import {
  type CardAction,
  keepWordsAction,
  plainAction,
  submitAction,
} from '../../cards/actions.ts';
import { type ChangeWords, toChangeBoxes } from '../../cards/change-form.ts';
import { type Box, renderForm, textBox } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { whoToTurnTo } from '../../cards/signpost-form.ts';

export type LogCard = {
  /** Makes sending the card twice harmless. */
  readonly commandId: string;
  readonly title: string;
  readonly benefit?: string;
  readonly scope?: ScopeAnswer | null;
  /** The rest of a pasted list, one idea a line. */
  readonly later?: string;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
  readonly signpost?: string | undefined;
  /** Somebody has said already that the names in it are colleagues'. */
  readonly isAnswered?: boolean;
  /** Whether the person asked to log, or said something that may be worth logging. */
  readonly asked: boolean;
  /** Where it goes, or the teams to choose from. */
  readonly team: TeamRef | readonly TeamRef[];
  /** Whether there is another team it could go to. */
  readonly hasOthers: boolean;
};

export function renderLogCard(card: LogCard): Card {
  const { title, benefit = '', scope = null, later = '' } = card;
  const list = later === '' ? [] : [textBox('later', later, false)];
  return renderForm({
    heading: card.asked ? text.verbs.logChange : text.log.offer,
    ...introOf(card),
    ...(card.notice !== undefined && { notice: card.notice }),
    boxes: [...toBoxes(card, { title, benefit, scope }), ...list],
    problems: card.problems,
    isAnswered: card.isAnswered ?? false,
    signpost: card.signpost,
    ...(card.asked ? {} : { aside: { words: text.signpost.worried, open: whoToTurnTo() } }),
    actions: toActions(card),
  });
}

/**
 * A client keeps a card whose boxes may not be empty from being left for another one, so where the
 * words can be taken elsewhere it is the bot that says what is missing.
 */
function toBoxes({ asked, team, hasOthers }: LogCard, words: ChangeWords): readonly Box[] {
  const teams = isList(team) ? team : undefined;
  const canLeave = !asked || (hasOthers && !teams);
  return toChangeBoxes(words, teams).map((box) => ({
    ...box,
    isRequired: box.isRequired && !canLeave,
  }));
}

function isList(team: LogCard['team']): team is readonly TeamRef[] {
  return Array.isArray(team);
}

function introOf({ asked, team }: LogCard): { intro?: string } {
  const where = isList(team) ? '' : text.log.forTeam(team.name);
  const intro = asked ? where : `${text.log.offerIntro} ${where}`.trim();
  return intro === '' ? {} : { intro };
}

function toActions({
  commandId,
  asked,
  team,
  hasOthers,
  later = '',
}: LogCard): readonly CardAction[] {
  const { actions } = text.cards;
  const ids: CardAction['data'] = {
    commandId,
    ...(!isList(team) && { teamId: team.id }),
    ...(!asked && { offered: true }),
  };
  return [
    submitAction(text.verbs.log, 'log.submit', ids),
    ...(later === '' ? [] : [keepWordsAction(actions.skip, 'log.skip', { commandId })]),
    ...(hasOthers && !isList(team)
      ? [
          keepWordsAction(actions.otherTeam, 'log.other-team', {
            commandId,
            ...(!asked && { offered: true }),
          }),
        ]
      : []),
    ...(asked
      ? [plainAction(actions.notNow, 'log.not-now', {})]
      : [
          keepWordsAction(actions.isBarrier, 'barrier.from-words', {}),
          keepWordsAction(actions.isProgress, 'progress.from-words', {}),
          plainAction(actions.notNow, 'log.not-now', {}),
        ]),
  ];
}

/** The card a small change is logged with: three boxes, and the words already typed in the first. */
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import type { ScopeAnswer } from '../../../shared/domain/small-change/content/scope-check.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Wish } from '../../../shared/text/commands/said.ts';
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
import type { StrandOfTeam } from '../../dialogue/find-strand.ts';

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
  /** What stands in it was a message of theirs. */
  readonly isMessage?: boolean | undefined;
  /** Whether the person asked to log, or said something that may be worth logging. */
  readonly asked: boolean;
  /** What it may ask for instead. */
  readonly maybe?: Wish | undefined;
  /** What it may put right. */
  readonly corrects?: SmallChange | undefined;
  /** Where it goes, or the teams to choose from. */
  readonly team: TeamRef | readonly TeamRef[];
  /** Whether there is another team it could go to. */
  readonly hasOthers: boolean;
  /** What it was thought of for. */
  readonly strand?: StrandOfTeam | undefined;
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
    isMessage: card.isMessage,
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

function introOf(card: LogCard): { intro?: string } {
  const { offerIntro, forTeam } = text.log;
  const intro = [
    toStrandWords(card),
    card.asked ? '' : offerIntro,
    isList(card.team) ? '' : forTeam(card.team.name),
  ].filter((sentence) => sentence !== '');
  return intro.length === 0 ? {} : { intro: intro.join(' ') };
}

/** Whoever can still choose another team sees which one’s strand it is. */
function toStrandWords({ strand, team }: LogCard): string {
  if (!strand) return '';
  const { forStrand, forStrandOf } = text.log;
  return isList(team) ? forStrandOf(strand.name, strand.team.name) : forStrand(strand.name);
}

function toActions({
  commandId,
  asked,
  maybe,
  corrects,
  team,
  hasOthers,
  strand,
  later = '',
}: LogCard): readonly CardAction[] {
  const { actions } = text.cards;
  const drawn: CardAction['data'] = { commandId, ...(strand && { strandId: strand.id }) };
  const ids: CardAction['data'] = {
    ...drawn,
    ...(!isList(team) && { teamId: team.id }),
    ...(!asked && { offered: true }),
  };
  return [
    submitAction(text.verbs.log, 'log.submit', ids),
    ...(later === '' ? [] : [keepWordsAction(actions.skip, 'log.skip', drawn)]),
    ...(hasOthers && !isList(team)
      ? [
          keepWordsAction(actions.otherTeam, 'log.other-team', {
            ...drawn,
            ...(!asked && { offered: true }),
          }),
        ]
      : []),
    ...(asked
      ? [plainAction(actions.notNow, 'log.not-now', {})]
      : [
          ...(corrects ? [toEdit(corrects)] : toMeant(maybe)),
          keepWordsAction(actions.isBarrier, 'barrier.from-words', {}),
          keepWordsAction(actions.isProgress, 'progress.from-words', {}),
          plainAction(actions.notNow, 'log.not-now', {}),
        ]),
  ];
}

/** With the words in its box; the ids alone are the card's. */
function toEdit({ number, teamId, id }: SmallChange): CardAction {
  const title = text.log.edits(shortId(number));
  return keepWordsAction(title, 'edit.from-words', { teamId, changeId: id });
}

function toMeant(wish: Wish | undefined): readonly CardAction[] {
  const meant: Readonly<Partial<Record<Wish, string>>> = text.log.meant;
  const words = wish && meant[wish];
  return words ? [keepWordsAction(words, 'log.meant', { wish })] : [];
}

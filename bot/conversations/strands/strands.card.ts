/** The mission strands, each with the small changes that answer it and a way to log one more (P25). */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { may } from '../../../shared/domain/permissions.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { isIdea } from '../../../shared/domain/small-change/weigh.ts';
import { changesUnder } from '../../../shared/domain/strands/changes-under.ts';
import { type ShownStrand, shownStrands } from '../../../shared/domain/strands/shown.ts';
import { strandName } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import type { StrandsBoard } from '../../../shared/use-cases/strands/load-strands-board.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './strands.card.json' with { type: 'json' };

/** Enough to see what is there; *Which first?* and the list of changes have them all. */
const changesShown = 4;

/** With one idea there is nothing to choose among. */
const ideasToChoose = 2;

const render = createCard(template);

export function renderStrandsCard(board: StrandsBoard, notice?: string): Card {
  const { team, current } = board;
  const strands = shownStrands(current);
  const ids = { teamId: team.id };
  const heading = text.strands.heading(team.name);
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    intro: strands.length === 0 ? text.strands.none : text.strands.intro,
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    strands: strands.map((strand) => toGroup(strand, board)),
    actions: [
      ...(strands.length === 0
        ? []
        : [plainAction(text.cards.actions.changes, 'changes.show', ids)]),
      plainAction(text.barriers.actions.show, 'barriers.show', ids),
    ],
  });
}

function toGroup(strand: ShownStrand, board: StrandsBoard) {
  const { fromTheme, votes, noChanges, moreChanges } = text.strands;
  const under = changesUnder(board.changes, strand.id);
  const hidden = under.length - changesShown;
  const about = [
    strand.mission === null ? '' : fromTheme(strand.name),
    strand.votes === null ? '' : votes(strand.votes),
  ].filter((sentence) => sentence !== '');
  const more = under.length === 0 ? noChanges : moreChanges(hidden);
  return {
    name: strandName(strand),
    hasAbout: about.length > 0,
    about: about.join(' '),
    changes: under.slice(0, changesShown).map(toRow),
    hasMore: under.length === 0 || hidden > 0,
    more,
    actions: toActions(strand, under, board),
  };
}

function toRow({ id, teamId, number, title }: ChangeSummary) {
  const lead = shortId(number);
  const open = plainAction(text.strands.open(lead), 'change.show', { teamId, changeId: id });
  return { lead, words: title, open };
}

function toActions(
  { id }: ShownStrand,
  under: readonly ChangeSummary[],
  { team, member }: StrandsBoard,
): readonly CardAction[] {
  const { logForIt, whichFirst, change } = text.strands.actions;
  const ids = { teamId: team.id, strandId: id };
  const hasChoice = under.filter(isIdea).length >= ideasToChoose;
  return [
    nextAction(logForIt, 'log.open', ids),
    ...(hasChoice ? [plainAction(whichFirst, 'weigh.show', ids)] : []),
    ...(may(member.role, 'name-mission', false) ? [plainAction(change, 'strands.edit', ids)] : []),
  ];
}

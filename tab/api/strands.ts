/** `GET /api/teams/:teamId/strands`: the team's vote, without anybody's ballot, and its strands (P6). */
import type { StrandsView, VoteView } from '../../shared/contracts/api/strands.ts';
import type { Theme } from '../../shared/domain/barriers/barriers.ts';
import { isOrderedByHand, strandChoices } from '../../shared/domain/strands/choose-strands.ts';
import { type ShownStrand, shownStrands, shownTotals } from '../../shared/domain/strands/shown.ts';
import type { Strands, Vote } from '../../shared/domain/strands/strands.ts';
import { ballotOf, countVoters, votesOf } from '../../shared/domain/strands/vote.ts';
import type { Member } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadStrands } from '../../shared/use-cases/strands/load-strands.ts';
import type { ApiRoute } from './api-route.ts';
import { readRoute } from './read-route.ts';

export function strandsRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/strands',
    (teamId, user) => loadStrands(teamId, user, deps),
    ({ current, member }) => toStrandsView(current, member),
  );
}

export function toStrandsView(current: Strands, viewer: Member): StrandsView {
  const { vote, version } = current;
  return {
    version,
    choices: strandChoices(current).map(toTheme),
    isOrderedByHand: isOrderedByHand(current),
    strands: shownStrands(current).map(toStrand),
    vote: vote && toVote(vote, viewer),
  };
}

function toVote(vote: Vote, viewer: Member): VoteView {
  const { id } = vote;
  const themes = vote.themes.map(toTheme);
  if (vote.status === 'open') {
    const mine = [...votesOf(vote, ballotOf(vote, viewer.id))];
    return { status: 'open', id, voters: countVoters(vote), themes, mine };
  }
  const totals = shownTotals(vote).map((theme) => ({ ...toTheme(theme), votes: theme.votes }));
  return { status: 'closed', id, voters: vote.result?.voters ?? 0, themes, totals };
}

function toTheme({ id, name }: Theme): Theme {
  return { id, name };
}

function toStrand({ id, name, mission, votes }: ShownStrand): StrandsView['strands'][number] {
  return { id, name, mission, votes };
}

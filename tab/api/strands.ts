/** `GET /api/teams/:teamId/strands`: the team's vote, without anybody's ballot, and its strands (P6). */
import type { StrandsView, VoteView } from '../../shared/contracts/api/strands.ts';
import { type ShownStrand, shownStrands, shownTotals } from '../../shared/domain/strands/shown.ts';
import type { Strands, Vote } from '../../shared/domain/strands/strands.ts';
import { countVoters } from '../../shared/domain/strands/vote.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadStrands } from '../../shared/use-cases/strands/load-strands.ts';
import type { ApiRoute } from './api-route.ts';
import { readRoute } from './read-route.ts';

export function strandsRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/strands',
    (teamId, user) => loadStrands(teamId, user, deps),
    ({ current }) => toView(current),
  );
}

function toView(current: Strands): StrandsView {
  const { vote } = current;
  return { strands: shownStrands(current).map(toStrand), vote: vote && toVote(vote) };
}

function toVote(vote: Vote): VoteView {
  const themes = vote.themes.map(({ id, name }) => ({ id, name }));
  if (vote.status === 'open') return { status: 'open', voters: countVoters(vote), themes };
  const totals = shownTotals(vote).map(({ id, name, votes }) => ({ id, name, votes }));
  return { status: 'closed', voters: vote.result?.voters ?? 0, themes, totals };
}

function toStrand({ id, name, mission, votes }: ShownStrand): StrandsView['strands'][number] {
  return { id, name, mission, votes };
}

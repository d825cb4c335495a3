/** `GET /api/teams/:teamId/strands`: the team's vote, without anybody's ballot, and its strands (P6). */
import type { StrandsView, VoteView } from '../../shared/contracts/api/strands.ts';
import type { CountedTheme, Strands, Vote } from '../../shared/domain/strands/strands.ts';
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

function toView({ strands, vote }: Strands): StrandsView {
  return { strands: strands.map(toCounted), vote: vote && toVote(vote) };
}

function toVote(vote: Vote): VoteView {
  if (vote.status === 'open') {
    const themes = vote.themes.map(({ id, name }) => ({ id, name }));
    return { status: 'open', voters: vote.ballots.length, themes };
  }
  const { voters, totals } = vote.result ?? { voters: 0, totals: [] };
  return { status: 'closed', voters, totals: totals.map(toCounted) };
}

function toCounted({ id, name, votes }: CountedTheme): CountedTheme {
  return { id, name, votes };
}

/** What the tab shows of barriers, votes and strands: words and names, and never a ballot. */
import type { BarrierView, MissionView, VoteView } from '../../shared/contracts/api/mission.ts';
import { type Barrier, barriersIn } from '../../shared/domain/barriers/barriers.ts';
import type { CountedTheme, Vote } from '../../shared/domain/strands/priorities.ts';
import type { LoadedMission } from '../../shared/use-cases/strands/load-mission.ts';

export function toMissionView({ barriers, priorities }: LoadedMission): MissionView {
  const { strands, vote } = priorities;
  return {
    strands: strands.map(toCounted),
    themes: barriers.themes.map(({ id, name }) => ({
      ...{ id, name },
      barriers: barriersIn(barriers, id).map(toBarrier),
    })),
    unthemed: barriersIn(barriers, null).map(toBarrier),
    vote: vote && toVote(vote),
  };
}

function toBarrier({ id, text, by }: Barrier): BarrierView {
  return { id, text, by: by?.name ?? null };
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

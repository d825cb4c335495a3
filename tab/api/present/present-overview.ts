/** Several teams as whoever serves them sees them: by name, in words, without a number to compare. */
import type { OverviewView } from '../../../shared/contracts/api/overview.ts';
import type { Overview, TeamInOverview } from '../../../shared/use-cases/overview/load-overview.ts';

export function toOverviewView({ teams, asks }: Overview): OverviewView {
  const names = new Map(teams.map(({ team }) => [team.id, team.name]));
  return {
    teams: teams.map(toRow),
    yours: asks.map(({ change, ask }) => ({
      ...{ teamId: change.teamId, team: names.get(change.teamId) ?? '' },
      ...{ changeId: change.id, askId: ask.id, number: change.number, title: change.title },
      ...{ by: ask.by.name, askedAt: ask.at, words: ask.words, version: change.version },
      ...{ why: change.plan.why, success: change.plan.success },
    })),
  };
}

function toRow({
  team,
  stage,
  crescendo,
  isReached,
}: TeamInOverview): OverviewView['teams'][number] {
  const { status, week, weeks, workshops, today, sentences } = crescendo;
  return {
    ...{ id: team.id, name: team.name, stage, isReached },
    journey: { status, week, weeks: weeks.length },
    nextWorkshop: workshops.find(({ day }) => day >= today)?.day ?? null,
    help: sentences.help,
  };
}

/** Puts the programme a team is in in the shape the tab reads. */
import type { ProgrammeView } from '../../../shared/contracts/api/programme.ts';
import { onlyTeamOf } from '../../../shared/domain/programme/programme.ts';
import type { ProgrammeOfTeam } from '../../../shared/use-cases/programme/load-programme.ts';

export function toProgrammeView({ programme, team, teamIds }: ProgrammeOfTeam): ProgrammeView {
  const { programmeId, name, teams } = programme;
  const isAlone = onlyTeamOf(programmeId) !== null;
  return {
    programmeId,
    name: isAlone ? null : name,
    teams: teams.map((each) => ({
      ...{ id: each.id, name: each.name, isIn: teamIds.includes(each.id) },
    })),
    invitations: team.invitations.map((each) => ({
      ...{ programmeId: each.programmeId, name: each.name, by: each.by.name },
    })),
  };
}

/** Puts the programme a team is in in the shape the tab reads. */
import type { ProgrammeView } from '../../../shared/contracts/api/programme.ts';
import { onlyTeamOf } from '../../../shared/domain/programme/programme.ts';
import type { ProgrammeOfTeam } from '../../../shared/use-cases/programme/load-programme.ts';

export function toProgrammeView(loaded: ProgrammeOfTeam): ProgrammeView {
  const { programme, team, teamIds, askedIds } = loaded;
  const { programmeId, name, teams } = programme;
  const isAlone = onlyTeamOf(programmeId) !== null;
  return {
    programmeId,
    name: isAlone ? null : name,
    teams: teams.map((each) => ({
      ...{ id: each.id, name: each.name },
      stands: teamIds.includes(each.id) ? 'in' : askedIds.includes(each.id) ? 'asked' : 'out',
    })),
    invitations: team.invitations.map((each) => ({
      ...{ programmeId: each.programmeId, name: each.name },
      ...{ by: each.by.name, byId: each.by.id },
    })),
  };
}

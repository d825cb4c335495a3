/** Takes a team of the demo through its vote, and to what it wants instead of what stood in its way, by the rules. */
import type { Barriers } from '../../../../shared/domain/barriers/barriers.ts';
import type { Command } from '../../../../shared/domain/command.ts';
import { chooseStrands } from '../../../../shared/domain/strands/choose-strands.ts';
import { nameMission } from '../../../../shared/domain/strands/name-mission.ts';
import { noStrands, type Strands } from '../../../../shared/domain/strands/strands.ts';
import { castBallot, closeVote, openVote } from '../../../../shared/domain/strands/vote.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { byTheRules } from '../by-the-rules.ts';
import { dayOf } from '../set-up.ts';
import { refOf, themeIdOf } from './names.ts';
import type { ToldTeam } from './told-team.ts';

/** Counted from the first day, after the last barrier was raised. */
const votedOn = 16;
const decidedOn = 18;

export function toToldStrands(told: ToldTeam, team: Team, { themes }: Barriers): Strands {
  const command = (name: string, day: number): Command => ({
    ...{ id: `demo-${name}`, by: refOf(told, 'marcus') },
    at: `${dayOf(team, day)}T11:00:00.000Z`,
  });
  const empty = noStrands({ tenantId: team.tenantId, teamId: team.id });
  const opening = command('vote', votedOn);
  const opened = byTheRules(openVote(empty, { themes, isInChannel: true }, opening));
  const voted = Object.entries(told.ballots).reduce((current, [name, votes]) => {
    const ballot = { voteId: opening.id, commandId: `demo-ballot-${name}`, votes: votes ?? [] };
    return byTheRules(castBallot(current, { ...ballot, personId: refOf(told, name).id }));
  }, opened);
  const closed = byTheRules(closeVote(voted, opening.id, command('close', decidedOn)));
  const missions = Object.entries(told.themes).flatMap(([theme, { mission }]) =>
    mission === undefined ? [] : [{ strandId: themeIdOf(told, theme), mission }],
  );
  const ids = missions.map(({ strandId }) => strandId);
  const chosen = byTheRules(chooseStrands(closed, ids, command('strands', decidedOn)));
  const named = missions.reduce(
    (current, mission) =>
      byTheRules(nameMission(current, mission, command(mission.strandId, decidedOn))),
    chosen,
  );
  // No channel of theirs is there to be told of the vote.
  return { ...named, channelOutbox: [] };
}

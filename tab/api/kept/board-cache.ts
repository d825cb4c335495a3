/** A team’s board, kept for a moment. */
import type { Board } from '../../../shared/contracts/api/board.ts';
import type { Channel } from '../../../shared/domain/channel/channel.ts';
import { stageNow } from '../../../shared/domain/channel/standing-stage.ts';
import { journeyWeek } from '../../../shared/domain/journey/journey.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { NamedStrand } from '../../../shared/domain/strands/strands-now.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { channelType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { readNamesOfStrands } from '../../../shared/use-cases/strands/read-names.ts';
import { loadTeamBoard, type TeamBoard } from '../../../shared/use-cases/team/load-team-board.ts';
import { handsToday, toBoardChange } from '../present/present-change.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';

type BoardDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

export function createBoardCache(deps: BoardDeps): TeamCache {
  return keepForTeams(async (key) => {
    const [loaded, channel] = await Promise.all([
      loadTeamBoard(deps.store, key),
      repository.readOrEmpty(deps.store, channelType, key),
    ]);
    if (!loaded.ok) return loaded;
    if (!channel.ok) return channel;
    const strands = await readNamesOfStrands(deps.store, key, loaded.value.changes);
    if (!strands.ok) return strands;
    const board = toBoard(
      { ...loaded.value, strands: strands.value, channel: channel.value },
      deps,
    );
    return ok(toKept(loaded.value.team, board));
  });
}

type WholeBoard = TeamBoard & {
  readonly strands: readonly NamedStrand[];
  readonly channel: Channel;
};

function toBoard({ team, changes, strands, channel }: WholeBoard, deps: BoardDeps): Board {
  const { id, name, localAuthority, timeZone, journey } = team;
  const today = deps.today(timeZone);
  const seen = { members: team.members, before: handsToday(team, deps) };
  return {
    team: { id, name, localAuthority, timeZone },
    journey: {
      ...journeyWeek(journey, today),
      weeks: journey.weeks,
      stage: stageNow(channel, journey, today),
    },
    strands: [...strands],
    changes: changes.map((change) => toBoardChange(change, seen)),
  };
}

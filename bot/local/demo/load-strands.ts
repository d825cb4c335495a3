/** Takes the invented team through its mission as the app would: barriers, themes, a vote, strands. */
import {
  type Barriers,
  checkBarrier,
  noBarriers,
  raiseBarrier,
} from '../../../shared/domain/barriers/barriers.ts';
import { groupBarriers } from '../../../shared/domain/barriers/themes.ts';
import type { Command } from '../../../shared/domain/command.ts';
import { chooseStrands } from '../../../shared/domain/strands/choose-strands.ts';
import { nameMission } from '../../../shared/domain/strands/name-mission.ts';
import { noStrands, type Strands } from '../../../shared/domain/strands/strands.ts';
import { castBallot, closeVote, openVote } from '../../../shared/domain/strands/vote.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import {
  type DemoBarrier,
  demoBallots,
  demoBarriers,
  demoMissions,
  demoStrands,
  demoThemes,
} from './barriers.ts';
import { byTheRules } from './by-the-rules.ts';
import { type DemoName, demoPeople } from './people.ts';
import { dayOf } from './set-up.ts';

type Place = { readonly tenantId: string; readonly teamId: string };

const votedOn = 16;
const decidedOn = 18;

export function toBarriers(team: Team): Barriers {
  const raised = demoBarriers.reduce(
    (current, demo, index) => raise(current, demo, { index, team }),
    noBarriers(placeOf(team)),
  );
  return Object.keys(demoThemes).reduce(group, raised);
}

function raise(
  current: Barriers,
  { barrier, by, week }: DemoBarrier,
  { index, team }: { readonly index: number; readonly team: Team },
): Barriers {
  const keep = by === null ? 'confidential' : 'by-name';
  const checked = byTheRules(checkBarrier({ barrier, keep }));
  const raising = { id: barrierId(index), week: dayOf(team, (week - 1) * 7) };
  return byTheRules(raiseBarrier(current, checked, { ...raising, by: demoPeople[by ?? 'nadia'] }));
}

function group(current: Barriers, theme: string): Barriers {
  const barriers = demoBarriers.flatMap((demo, index) =>
    demo.theme === theme ? [barrierId(index)] : [],
  );
  const newTheme = demoThemes[theme as keyof typeof demoThemes];
  return byTheRules(groupBarriers(current, { theme: '', newTheme, barriers }, themeId(theme)));
}

export function toStrands(team: Team, { themes }: Barriers): Strands {
  const command = (name: string, by: DemoName, day: number): Command => ({
    id: `demo-${name}`,
    by: { id: demoPeople[by].id, name: demoPeople[by].name },
    at: `${dayOf(team, day)}T11:00:00.000Z`,
  });
  const opening = command('vote', 'priya', votedOn);
  const opened = byTheRules(
    openVote(noStrands(placeOf(team)), { themes, isInChannel: true }, opening),
  );
  const voted = Object.entries(demoBallots).reduce(
    (current, [name, votes]) =>
      byTheRules(
        castBallot(current, {
          ...{ voteId: opening.id, commandId: `demo-ballot-${name}`, votes },
          personId: demoPeople[name as DemoName].id,
        }),
      ),
    opened,
  );
  const closed = byTheRules(closeVote(voted, opening.id, command('close', 'priya', decidedOn)));
  const chosen = byTheRules(
    chooseStrands(closed, demoStrands.map(themeId), command('strands', 'marcus', decidedOn)),
  );
  return demoStrands.reduce((current, strand) => {
    const mission = { strandId: themeId(strand), mission: demoMissions[strand] };
    const naming = command(`mission-${strand}`, 'marcus', decidedOn);
    return byTheRules(nameMission(current, mission, naming));
  }, chosen);
}

/** What a change of the demo can say that it answers. */
export const demoAnswerable = {
  strands: demoStrands.map((strand) => ({ id: themeId(strand), name: demoMissions[strand] })),
  barrierIds: demoBarriers.map((_, index) => barrierId(index)),
};

function placeOf({ tenantId, id: teamId }: Team): Place {
  return { tenantId, teamId };
}

/** Counts from 0. */
export function barrierId(index: number): string {
  return `barrier-demo-${index + 1}`;
}

export function themeId(theme: string): string {
  return `theme-demo-${theme}`;
}

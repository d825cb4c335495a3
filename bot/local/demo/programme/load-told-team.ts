/** Makes all that a team of the demo has in week 16 out of its short words, by the rules. */
import type { Ambition } from '../../../../shared/domain/ambition/ambition.ts';
import {
  type Barriers,
  checkBarrier,
  noBarriers,
  raiseBarrier,
} from '../../../../shared/domain/barriers/barriers.ts';
import { checkGrouping, groupBarriers } from '../../../../shared/domain/barriers/themes.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import type { Strands } from '../../../../shared/domain/strands/strands.ts';
import { setUpTeam } from '../../../../shared/domain/team/set-up/set-up-team.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { byTheRules } from '../by-the-rules.ts';
import { toAmbition } from '../load-ambition.ts';
import { dayOf, toSetUp } from '../set-up.ts';
import { toKeptIdea, toToldChange } from './load-told-change.ts';
import { toToldStrands } from './load-told-strands.ts';
import { refOf, themeIdOf } from './names.ts';
import type { ToldTeam } from './told-team.ts';

export type LoadedTeam = {
  readonly told: ToldTeam;
  readonly team: Team;
  readonly changes: readonly SmallChange[];
  readonly barriers: Barriers;
  readonly strands: Strands;
  readonly ambition: Ambition;
};

/** In weeks 1, 6 and 13: at the last one the teams met, and made sense of it together. */
const workshopDays = [1, 36, 86] as const;

/** Nobody in Teams has them: who is in these teams is known for good. */
const knownForGood = '2999-12-31T00:00:00.000Z';

/** In week 16 of 16, and not going on in months. Nobody of them is asked anything by itself: nothing is due. */
export function toLoadedTeam(told: ToldTeam, now: string): LoadedTeam {
  const people = Object.values(told.people);
  const plan = { place: told.place, people, weeksBefore: 15, workshopDays };
  const setUp = withoutMonths(toSetUp(plan, now), told);
  const nextNumber = told.changes.length + 2;
  const team = { ...setUp, nextPromptAt: null, rosterReadAt: knownForGood, nextNumber };
  const changes = [
    ...told.changes.map((demo, at) => toToldChange(demo, { told, team, number: at + 1 })),
    toKeptIdea(told.kept, { told, team, number: nextNumber - 1 }),
  ];
  const ambition = toAmbition(team, told.ambition, (name) => refOf(told, name));
  const barriers = toBarriers(told, team);
  return { told, team, changes, barriers, strands: toToldStrands(told, team, barriers), ambition };
}

function withoutMonths(team: Team, told: ToldTeam): Team {
  const today = dayOf(team, 0);
  const command = { id: 'demo-check-in', by: refOf(told, 'marcus'), at: `${today}T09:00:00.000Z` };
  const input = {
    part: 'check-in',
    checkInDay: '1',
    checkInTime: '09:30',
    rhythm: 'none',
  } as const;
  return byTheRules(setUpTeam(team, input, { ...command, today }));
}

function toBarriers(told: ToldTeam, team: Team): Barriers {
  const empty = noBarriers({ tenantId: team.tenantId, teamId: team.id });
  return Object.entries(told.themes).reduce((current, [theme, { name, barriers }]) => {
    const ids = barriers.map((_, at) => `barrier-demo-${theme}-${at + 1}`);
    const raised = barriers.reduce((before, { barrier, by, week }, at) => {
      const keep = by === null ? 'confidential' : 'by-name';
      const checked = byTheRules(checkBarrier({ barrier, keep }));
      const raising = { id: ids[at] ?? '', week: dayOf(team, (week - 1) * 7) };
      return byTheRules(
        raiseBarrier(before, checked, { ...raising, by: refOf(told, by ?? 'helen') }),
      );
    }, current);
    const grouping = byTheRules(checkGrouping({ theme: '', newTheme: name, barriers: ids }));
    return byTheRules(groupBarriers(raised, grouping, themeIdOf(told, theme)));
  }, empty);
}

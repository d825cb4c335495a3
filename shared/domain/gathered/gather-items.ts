/** Gathers what a team has to make sense of out of what it has written already: nothing is typed twice (P19). */
import { type Barriers, isConfidential } from '../barriers/barriers.ts';
import type { CheckIns } from '../check-in/check-ins.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import type { Team } from '../team/team.ts';
import { clean } from './clean-words.ts';
import { fromChange, keepsInTeam } from './from-change.ts';
import { examplesShown, type GatheredItem } from './gathered.ts';
import { waitsSince } from './waited-long.ts';

export type ToGather = {
  readonly team: Pick<Team, 'id' | 'members'>;
  readonly changes: readonly SmallChange[];
  readonly barriers: Barriers;
  /** Of everybody who is asked; only whether something is stuck is taken of them, without who said so. */
  readonly checkIns: readonly Pick<CheckIns, 'answers'>[];
};

export type Day = {
  /** The instant four weeks ago. */
  readonly before: string;
  /** The first day of the month of an instant, `YYYY-MM-DD`, where the team works. */
  readonly monthOf: (at: string) => string;
};

/**
 * The same of the same, however often, and whatever order it is read in: changes by their numbers, then themes.
 * Never in it: names, thanks, check-ins, the pulse, history, what is taken off the board, and what a team keeps for
 * itself.
 */
export function gatherItems(
  { team, changes, barriers, checkIns }: ToGather,
  { before, monthOf }: Day,
): readonly GatheredItem[] {
  const inOrder = changes.toSorted((one, other) => one.number - other.number);
  return [
    ...inOrder.flatMap((change) =>
      fromChange(change, {
        members: team.members,
        waits: waitsSince(change, before, checkIns),
        monthOf,
      }),
    ),
    ...fromBarriers(team.id, barriers),
  ];
}

/** Numbers of the changes of which something is told and stays in the team, so that nobody misses it here. */
export function keptInTeam(changes: readonly SmallChange[]): readonly number[] {
  return changes
    .filter(keepsInTeam)
    .map(({ number }) => number)
    .toSorted((one, other) => one - other);
}

function fromBarriers(teamId: string, { barriers, themes }: Barriers): readonly GatheredItem[] {
  return themes.flatMap(({ id: themeId, name }) => {
    const within = barriers.filter((barrier) => barrier.themeId === themeId);
    if (within.length === 0) return [];
    const open = within.filter((each) => !isConfidential(each)).map(({ text }) => clean(text));
    const examples = open.filter((words) => words !== null).slice(0, examplesShown);
    const barrierTheme = { kind: 'barrier-theme', name: clean(name), examples } as const;
    const said = { ...barrierTheme, barriers: within.length };
    const id = `barrier-theme ${teamId} ${themeId}`;
    return [{ id, hint: 'barrier' as const, said, from: { themeId } }];
  });
}

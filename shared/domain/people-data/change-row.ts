/** A small change as a row of a table, for whoever takes a team's changes with them (P22). */
import type { ActionPlan } from '../small-change/content/action-plan.ts';
import type { Learning } from '../small-change/content/learning.ts';
import { withOwnerInTeam } from '../small-change/own.ts';
import { latestProgress } from '../small-change/progress.ts';
import { type Go, type SmallChange, shortId } from '../small-change/small-change.ts';
import { type Stakeholder, type Stance, stanceNow } from '../stakeholders/stakeholder.ts';
import type { Strands } from '../strands/strands.ts';
import { strandName } from '../strands/strands-now.ts';
import type { Team } from '../team/team.ts';

/** Days are `YYYY-MM-DD`, as they were where the team works. */
export type ChangeRow = Pick<
  SmallChange,
  'title' | 'benefit' | 'stage' | 'scope' | 'byWhen' | 'nobodyElseNeeded' | 'asks' | 'status'
> & {
  readonly id: string;
  readonly strand: string | null;
  readonly loggedBy: string;
  readonly lookedAfterBy: string | null;
  readonly plan: ActionPlan;
  readonly people: readonly { readonly role: string; readonly stance: Stance }[];
  readonly progress: { readonly words: string; readonly on: string } | null;
  readonly learning: Learning;
  readonly goes: readonly Go[];
  readonly loggedOn: string;
};

export type RowPlace = {
  readonly team: Pick<Team, 'members' | 'leavers'>;
  readonly strands: Pick<Strands, 'strands'>;
  /** The calendar day of an ISO instant. */
  readonly dayOf: (instant: string) => string;
};

export function toChangeRow(change: SmallChange, { team, strands, dayOf }: RowPlace): ChangeRow {
  const { title, benefit, stage, scope, byWhen, nobodyElseNeeded, asks, status } = change;
  const { plan, learning, goes } = change;
  const told = latestProgress(change);
  return {
    ...{ title, benefit, stage, scope, byWhen, nobodyElseNeeded, asks, status },
    ...{ plan, learning, goes },
    id: shortId(change.number),
    strand: toStrandName(change, strands),
    loggedBy: change.author.name,
    lookedAfterBy: withOwnerInTeam(change, team).owner?.name ?? null,
    people: change.stakeholders.map(toPerson),
    progress: told ? { words: told.words, on: dayOf(told.at) } : null,
    loggedOn: dayOf(change.loggedAt),
  };
}

function toPerson(stakeholder: Stakeholder): ChangeRow['people'][number] {
  return { role: stakeholder.role, stance: stanceNow(stakeholder) };
}

/** As it is called now, also once it has ended. */
function toStrandName({ answers }: SmallChange, { strands }: RowPlace['strands']): string | null {
  const strand = strands.find(({ id }) => id === answers.strandId);
  return strand ? strandName(strand) : answers.strandName;
}

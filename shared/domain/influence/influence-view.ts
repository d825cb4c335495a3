/** Everything the influence map is drawn from (P9, P17). */
import { createDayOf } from '../journey/crescendo/day-of.ts';
import type { PersonRef } from '../person.ts';
import type { Day } from '../small-change/board/could-do-with-a-hand.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import type { Strands } from '../strands/strands.ts';
import { type NamedStrand, strandName } from '../strands/strands-now.ts';
import {
  type Influenced,
  type Standing,
  type StandingChange,
  toStandingChange,
  toStandings,
} from './standing.ts';

export type Influence = {
  /** The calendar day it is where the team works. */
  readonly today: string;
  readonly standings: readonly Standing[];
  /** In the team’s order, those on whose changes somebody is named. */
  readonly strands: readonly NamedStrand[];
  /** Changes in Influence for which nobody is named yet. */
  readonly withNobody: readonly StandingChange[];
};

type Given = {
  /** Open ones. */
  readonly changes: readonly (Influenced & Pick<SmallChange, 'stage' | 'nobodyElseNeeded'>)[];
  readonly strands: Strands;
  readonly members: readonly PersonRef[];
};

export function toInfluence({ changes, strands, members }: Given, day: Day): Influence {
  const dayOf = createDayOf(day.calendar, day.timeZone);
  const standings = toStandings(changes, { dayOf, members });
  const answered = new Set(standings.map(({ change }) => change.strandId));
  return {
    ...{ today: day.today, standings },
    strands: strands.strands
      .filter(({ id }) => answered.has(id))
      .map((strand) => ({ id: strand.id, name: strandName(strand) })),
    withNobody: changes
      .filter(
        ({ stage, stakeholders, nobodyElseNeeded }) =>
          stage === 'influence' && stakeholders.length === 0 && !nobodyElseNeeded,
      )
      .map(toStandingChange),
  };
}

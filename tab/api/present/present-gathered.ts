/** Puts what a team has to make sense of in the shape the tab reads. */
import type { GatheredView } from '../../../shared/contracts/api/blueprint/gathered.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { GatheredOfTeam } from '../../../shared/use-cases/gathered/load-gathered.ts';

export function toGatheredView(
  { team: { journey, timeZone }, items, keptInTeam, leftOut }: GatheredOfTeam,
  { today }: Pick<Deps, 'today'>,
): GatheredView {
  const ahead = journey.workshops.filter((day) => day >= today(timeZone));
  return {
    items: [...items] as GatheredView['items'],
    leftOut: {
      all: [...leftOut.all],
      ...{ byAuthor: [...leftOut.byAuthor], withChange: [...leftOut.withChange] },
    },
    keptInTeam: [...keptInTeam],
    workshopOn: ahead.at(-1) ?? null,
  };
}

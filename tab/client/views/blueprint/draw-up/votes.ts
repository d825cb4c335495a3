/** How people voted on the themes, as advice to whoever draws up: those with most votes first, and the others as they were named. */
import type { ThemeView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useSense } from '../../../api/views/sense.ts';

/** By the theme’s id; none where no vote has closed, or too few voted. */
export type Votes = ReadonlyMap<string, number>;

export function useVotes(teamId: string): Votes {
  const { data: sense } = useSense(teamId);
  const totals = sense?.vote?.status === 'closed' ? sense.vote.totals : [];
  return new Map(totals.map(({ id, votes }) => [id, votes]));
}

export function byVotes(themes: readonly ThemeView[], votes: Votes): readonly ThemeView[] {
  const of = ({ id }: ThemeView) => votes.get(id) ?? -1;
  return themes.toSorted((one, other) => of(other) - of(one));
}

/** Its name, with what people said of it where that may be shown. */
export function toThemeLabel({ id, name, rang }: ThemeView, votes: Votes): string {
  const { withWhatIsSaid, commonGround } = text.tab.drawUp;
  const given = votes.get(id);
  return withWhatIsSaid(name, [
    ...(rang?.share === 'most' ? [commonGround] : []),
    ...(given === undefined ? [] : [text.vote.votes(given)]),
  ]);
}

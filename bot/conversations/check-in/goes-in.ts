/** The second part of a check-in, in the week before the last: what of the team would go in to be made sense of, and where to look at it (P19). */
import type { GoesIn } from '../../../shared/domain/sensemaking/goes-in.ts';
import { toDateWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { CardLink } from '../../cards/actions.ts';

export type GoesInPart = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly links: readonly CardLink[];
};

/** Of what is in already there is nothing to look at before the week after. */
export function toGoesInPart(goesIn: GoesIn, { linkToTab }: Pick<Deps, 'linkToTab'>): GoesInPart {
  const { heading, counted, kinds, stays, look, isIn } = text.blueprintInChat.goesIn;
  if (goesIn.isIn) return { heading, lines: [isIn(toDateWords(goesIn.at))], links: [] };
  const { counts } = goesIn;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const each = counts.map(({ kind, count }) => kinds[kind](count));
  const link = { title: look, url: linkToTab('blueprint') };
  return { heading, lines: [counted(all, each), stays], links: [link] };
}

/** What is said of a team whose work is to go. */
import type { Ending } from '../domain/team/ending.ts';
import { toPlainDateWords } from './dates.ts';
import { text } from './views/seldom.ts';

/** Why, and on which day. */
export function toEndingWords(
  team: string,
  { on, why, by }: Pick<Ending, 'on' | 'why'> & { readonly by: { readonly name: string } | null },
): string {
  const day = toPlainDateWords(on);
  return why === 'asked'
    ? text.ending.asked(by?.name ?? text.people.somebodyWhoLeads, team, day)
    : text.ending.aged(team, day);
}

/** Whoever is named for a blueprint, or may answer for a team that is asked to join one: the line that says so, and the way there (P32). */
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { BlueprintToTell } from '../../../shared/use-cases/notifications/load-blueprint-item.ts';
import type { ToldRow } from '../../cards/told-row.ts';

/** One row, however many: all of it is in the same view. */
export function toBlueprintRows(
  told: readonly BlueprintToTell[],
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): readonly ToldRow[] {
  if (told.length === 0) return [];
  const link = { title: text.blueprintInChat.actions.openBlueprint, url: linkToTab('blueprint') };
  return [{ words: told.map(toWords).join('\n\n'), link }];
}

function toWords({ what, name, by, team }: BlueprintToTell): string {
  const { named, asked, somebody } = text.blueprintInChat.told;
  const who = by ?? somebody;
  return what === 'asked' ? asked(who, team, name) : named[what](who, name);
}

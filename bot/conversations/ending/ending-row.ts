/** A team's work is to go: the line that says so to whoever may keep it, and the press that does. */
import { toEndingWords } from '../../../shared/text/ending-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { TeamEnding } from '../../../shared/use-cases/notifications/load-item.ts';
import { plainAction } from '../../cards/actions.ts';
import type { ToldRow } from '../../cards/told-row.ts';

export function toEndingRows(endings: readonly TeamEnding[]): readonly ToldRow[] {
  return endings.map(({ team, ending }) => ({
    words: `${toEndingWords(team.name, ending)} ${text.ending.leads}`,
    action: toKeepAction(team.id, ending.id, text.ending.keepOf(team.name)),
  }));
}

export function toKeepAction(teamId: string, endingId: string, title: string) {
  return plainAction(title, 'ending.keep', { teamId, endingId });
}

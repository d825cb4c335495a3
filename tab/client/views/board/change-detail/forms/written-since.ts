/** Who did what to a change since words for it were begun, as its story tells it: whose words stand there is said with them. */
import type { HistoryLine } from '../../../../../../shared/contracts/api/board.ts';
import type { ChangeCommandName } from '../../../../../../shared/contracts/api/change-commands.ts';
import type { HistoryAction } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/views/forms.ts';
import {
  type TeamClock,
  toTimeWords,
  toWhenWords,
} from '../../../../../../shared/text/when-words.ts';

type Lines = readonly HistoryLine[];

/** What a form with words that others may put otherwise does to a change. */
const deeds: Partial<Readonly<Record<ChangeCommandName, HistoryAction>>> = {
  ...{ edit: 'edited', weigh: 'weighed', plan: 'planned', stakeholder: 'influenced' },
  ...{ learning: 'learned', 'time-released': 'learned', link: 'linked', beyond: 'said-beyond' },
};

/** The moment the newest of them was done; empty where nothing was. */
export function newestOf(history: Lines): string {
  return history[0]?.at ?? '';
}

/** Newest first. */
export function linesSince(history: Lines, seen: string): Lines {
  return history.filter(({ at }) => at > seen);
}

/** Those who did something, each once. */
export function namesIn(lines: Lines): readonly string[] {
  return [...new Set(lines.map(({ by }) => by))];
}

/** Who wrote what stands in a box, and when: nothing where the story leaves open which of several it was. */
export function toWriter(
  lines: Lines,
  { name, box, clock }: { name: ChangeCommandName; box: string; clock: TeamClock },
): string | undefined {
  const meant = lines.filter(({ did }) => did === deeds[name] || did === 'undone');
  const inBox = meant.find(({ edits }) => edits?.some(({ field }) => field === box));
  const isUndone = meant.some(({ did }) => did === 'undone');
  const last = namesIn(meant).length === 1 ? meant[0] : !isUndone && inBox;
  if (!last) return undefined;
  const time = toTimeWords(Date.parse(last.at), clock.timeZone);
  return text.tab.detail.toldBy(last.by, text.when.at(toWhenWords(last.at, clock), time));
}

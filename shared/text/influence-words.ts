/** The influence map in words: who decides, who has come round, and where somebody stood before. */
import type { InfluenceInWords } from '../domain/influence/in-words.ts';
import type { Pill } from '../domain/influence/pills.ts';
import type { Standing } from '../domain/influence/standing.ts';
import { toDayOfMonthWords } from './dates.ts';
import { text } from './views/influence.ts';

/** "Two people decide on four changes. Of everybody named, one has come round since October." */
export function toInfluenceWords(
  { deciders, decided, cameRound, since }: InfluenceInWords,
  today: string,
): string {
  const { influence } = text.tab;
  const decide =
    deciders === 0
      ? influence.nobodyDecides
      : influence.decide(
          deciders,
          capital(toCountWords(deciders)),
          influence.onChanges(decided, toCountWords(decided)),
        );
  const came =
    since === null
      ? []
      : [influence.cameRound(cameRound, toCountWords(cameRound), toMonthWords(since, today))];
  return [decide, ...came].join(' ');
}

function toCountWords(count: number): string {
  return text.tab.influence.numbers[count] ?? String(count);
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** "October"; of another year than today’s with that year. */
function toMonthWords(day: string, today: string): string {
  const month = text.when.months[Number(day.slice(5, 7)) - 1] ?? '';
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? month : `${month} ${year}`;
}

export function toSayWords(say: Standing['say']): string {
  return say === null ? text.tab.influence.notSaid : text.says[say];
}

/** One step of the way to where they stand: "October: Doubtful". */
export function toStepWords({ stance, on }: Standing['before'][number], today: string): string {
  const month = on === null ? null : toMonthWords(on, today);
  return text.tab.influence.before(text.stancesShort[stance], month);
}

/** "1 December · Jo Whitlock". */
export function toTalkWords(on: string, by: string | null): string {
  return text.tab.influence.talks.by(toDayOfMonthWords(on), by);
}

/** What was asked of them and answered; empty where nothing was. */
export function toAskedWords({ isAsked, saidYes }: Pick<Pill, 'isAsked' | 'saidYes'>) {
  const { influence } = text.tab;
  return [...(saidYes ? [influence.hasYes] : []), ...(isAsked ? [influence.asked] : [])];
}
